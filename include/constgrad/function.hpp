// Differentiable functions as objects; each carries its derivative.
#pragma once

#include "constgrad/function/by_way_of_double.hpp"
#include "constgrad/function/differentiable.hpp"

#include "constgrad/function/abs.hpp"
#include "constgrad/function/broadcast.hpp"
#include "constgrad/function/clamp.hpp"
#include "constgrad/function/elu.hpp"
#include "constgrad/function/erf.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/expm1.hpp"
#include "constgrad/function/gelu.hpp"
#include "constgrad/function/heaviside.hpp"
#include "constgrad/function/identity.hpp"
#include "constgrad/function/leaky_relu.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/function/log1p.hpp"
#include "constgrad/function/max.hpp"
#include "constgrad/function/min.hpp"
#include "constgrad/function/power.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/silu.hpp"
#include "constgrad/function/softplus.hpp"
#include "constgrad/function/sqrt.hpp"
#include "constgrad/function/square.hpp"
#include "constgrad/function/tanh.hpp"

#include "constgrad/number/interval_function.hpp" // the same functions of intervals
#include "constgrad/number/real_literal.hpp"

#include "constgrad/function/definitions.hpp"
#include "constgrad/function/evaluate.hpp"
#include "constgrad/function/gradient.hpp"
#include "constgrad/function/standard_names.hpp"
#include "constgrad/function/transform.hpp"
