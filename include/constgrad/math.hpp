// Elementary functions of float and double; the only place with bits.
#pragma once

#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/ln_2.hpp"

#include "constgrad/math/exp.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/sigmoid.hpp"
#include "constgrad/math/sqrt.hpp"
