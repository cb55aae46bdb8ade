// What a static_assert can claim about a number or a formula; network_proof.hpp has what it can claim about a network.
#pragma once

#include "constgrad/proof/any_real.hpp"
#include "constgrad/proof/verdict.hpp"

#include "constgrad/proof/elementwise.hpp"

#include "constgrad/proof/encloses.hpp"
#include "constgrad/proof/equal.hpp"
#include "constgrad/proof/prints_as.hpp"
#include "constgrad/proof/within.hpp"

#include "constgrad/proof/decreases.hpp"
#include "constgrad/proof/derivative.hpp"
#include "constgrad/proof/identity.hpp"

#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/list.hpp"
#include "constgrad/proof/proof_by_cases.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_function.hpp"
#include "constgrad/proof/trial_number.hpp"
#include "constgrad/proof/zero_test.hpp"

// how identity simplifies a formula
#include "constgrad/proof/assumed_signs.hpp"
#include "constgrad/proof/common_factors.hpp"
#include "constgrad/proof/exponential_of_formula.hpp"
#include "constgrad/proof/formula_quotient.hpp"
#include "constgrad/proof/formula_variables.hpp"
#include "constgrad/proof/known_sign.hpp"
#include "constgrad/proof/linear_inequalities.hpp"
#include "constgrad/proof/polynomial_ring.hpp"
#include "constgrad/proof/prime_powers.hpp"
#include "constgrad/proof/rational_function.hpp"
#include "constgrad/proof/root_fraction.hpp"
#include "constgrad/proof/sign_cases.hpp"
#include "constgrad/proof/simplification.hpp"

#include "constgrad/expression/formula_text.hpp" // so that a message can show a formula
