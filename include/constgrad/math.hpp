// Elementary functions of float and double, most of them correctly rounded; the only place with
// bits and tables.
#pragma once

// numbers: a float's bits, sums of two doubles, 128 bits
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/directed.hpp"
#include "constgrad/math/directed_power.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/in_double.hpp"
#include "constgrad/math/ln_2.hpp"
#include "constgrad/math/pair.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/math/wide_directed.hpp"

// series, and tables where they are too slow
#include "constgrad/math/enclosure.hpp"
#include "constgrad/math/erf_polynomials.hpp"
#include "constgrad/math/erf_table.hpp"
#include "constgrad/math/exp_series.hpp"
#include "constgrad/math/exp_table.hpp"
#include "constgrad/math/log_in_double.hpp"
#include "constgrad/math/log_series.hpp"
#include "constgrad/math/log_table.hpp"
#include "constgrad/math/power_in_double.hpp"
#include "constgrad/math/wide_erf.hpp"
#include "constgrad/math/wide_exp.hpp"
#include "constgrad/math/wide_log.hpp"
#include "constgrad/math/wide_softplus.hpp"
#include "constgrad/math/wide_tanh.hpp"
#include "constgrad/math/ziv_test.hpp"

// the functions
#include "constgrad/math/erf.hpp"
#include "constgrad/math/exp.hpp"
#include "constgrad/math/exp2.hpp"
#include "constgrad/math/expm1.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/log10.hpp"
#include "constgrad/math/log1p.hpp"
#include "constgrad/math/log2.hpp"
#include "constgrad/math/log_to_base.hpp"
#include "constgrad/math/logistic_tail.hpp"
#include "constgrad/math/normal_tail.hpp"
#include "constgrad/math/power.hpp"
#include "constgrad/math/sigmoid.hpp"
#include "constgrad/math/softplus.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/math/tanh.hpp"

// and over arrays
#include "constgrad/math/transform.hpp"
