// Numbers that know more than their value. The formula stays the same; the number decides what it
// gives.
#pragma once

#include "constgrad/number/elementary.hpp"
#include "constgrad/number/formula_number.hpp"

#include "constgrad/number/dual.hpp"
#include "constgrad/number/rational.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/number/tape.hpp"
#include "constgrad/number/variable.hpp"

#include "constgrad/number/power.hpp"

#include "constgrad/number/canonical.hpp"
#include "constgrad/number/collection.hpp"
#include "constgrad/number/degree.hpp"
#include "constgrad/number/expand.hpp"
#include "constgrad/number/expression.hpp"
#include "constgrad/number/expression_function.hpp"
#include "constgrad/number/fold.hpp"
#include "constgrad/number/formula_text.hpp"
#include "constgrad/number/node.hpp"
#include "constgrad/number/notation.hpp"
#include "constgrad/number/unreduced.hpp"
#include "constgrad/number/workbench.hpp"
