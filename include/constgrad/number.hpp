// Numbers that carry more than their value: derivatives, exact fractions, bounds. The formula stays the same; its number
// type decides what is computed.
#pragma once

// clang-format off
// what formulas run on
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/common_number.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/limits.hpp"
#include "constgrad/number/ordered.hpp"
#include "constgrad/number/power.hpp"

// derivatives, forwards and backwards
#include "constgrad/number/slope.hpp"
#include "constgrad/number/dual.hpp"
#include "constgrad/number/tape.hpp"
#include "constgrad/number/variable.hpp"
#include "constgrad/number/tape_graph.hpp"

// exact numbers, and real ones between two ends
#include "constgrad/number/decimal_literal.hpp"
#include "constgrad/number/fraction.hpp"
#include "constgrad/number/rational.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/interval_arithmetic.hpp"
#include "constgrad/number/interval_order.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/number/interval_softmax.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/real_literal.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/number/quarter_cosine.hpp"

// how the operations on them are named
#include "constgrad/number/elementary.hpp"

// how many exact checks make a proof
#include "constgrad/number/degree.hpp"
#include "constgrad/number/unreduced.hpp"
// clang-format on
