// Numbers that know more than their value. The formula stays the same; the number decides what it
// gives.
#pragma once

#include "constgrad/number/elementary.hpp"
#include "constgrad/number/formula_number.hpp"

#include "constgrad/number/dual.hpp"
#include "constgrad/number/rational.hpp"
#include "constgrad/number/tape.hpp"
#include "constgrad/number/variable.hpp"
