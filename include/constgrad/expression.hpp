// Formulas as values: their nodes, where they are put together, what they are worth, how they are printed.
#pragma once

// clang-format off
#include "constgrad/expression/node.hpp"
#include "constgrad/expression/expression_builder.hpp"
#include "constgrad/expression/like_terms.hpp"
#include "constgrad/expression/canonical.hpp"
#include "constgrad/expression/expression.hpp"
#include "constgrad/expression/expression_function.hpp"
#include "constgrad/expression/fold.hpp"
#include "constgrad/expression/expand.hpp"
#include "constgrad/expression/notation.hpp"
#include "constgrad/expression/formula_text.hpp"
// clang-format on
