// What a static_assert can claim about a number.
#pragma once

#include "constgrad/proof/verdict.hpp"

#include "constgrad/proof/elementwise.hpp"

#include "constgrad/proof/encloses.hpp"
#include "constgrad/proof/equal.hpp"
#include "constgrad/proof/prints_as.hpp"
#include "constgrad/proof/within.hpp"

#include "constgrad/proof/decreases.hpp"
#include "constgrad/proof/derivative.hpp"
#include "constgrad/proof/identity.hpp"

#include "constgrad/proof/any_real.hpp"
#include "constgrad/proof/rational_function.hpp"

#include "constgrad/number/formula_text.hpp" // so that a sentence can show a formula
