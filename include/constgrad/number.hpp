// Numbers that know more than their value. The formula stays the same; the number decides what it
// gives.
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

// exact numbers, and real ones between two ends
#include "constgrad/number/decimal_literal.hpp"
#include "constgrad/number/rational.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/interval_arithmetic.hpp"
#include "constgrad/number/interval_order.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/number/interval_softmax.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/real_literal.hpp"
#include "constgrad/number/pi.hpp"

// the formula itself: its nodes, where they are put together, what it is worth, how it is printed
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/node.hpp"
#include "constgrad/number/workbench.hpp"
#include "constgrad/number/collection.hpp"
#include "constgrad/number/canonical.hpp"
#include "constgrad/number/expression.hpp"
#include "constgrad/number/expression_function.hpp"
#include "constgrad/number/fold.hpp"
#include "constgrad/number/expand.hpp"
#include "constgrad/number/notation.hpp"
#include "constgrad/number/formula_text.hpp"

// how many exact checks make a proof
#include "constgrad/number/degree.hpp"
#include "constgrad/number/unreduced.hpp"
// clang-format on
