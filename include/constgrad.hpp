// constgrad: backpropagation, proved by your compiler. All modules, in their order: an include points only
// to modules above it in this list.
#pragma once

// clang-format off
#include "constgrad/math.hpp"           // exp, log, tanh, … of float and double, correctly rounded
#include "constgrad/diagnostic.hpp"     // numbers as text; the message that stops a build
#include "constgrad/number.hpp"         // numbers that carry derivatives: dual, variable on a tape
#include "constgrad/expression.hpp"     // formulas as values: printed, compared, differentiated
#include "constgrad/linear_algebra.hpp" // vectors and their products
#include "constgrad/random.hpp"         // NumPy's seeded random numbers
#include "constgrad/function.hpp"       // functions as objects that know their derivative
#include "constgrad/proof.hpp"          // what a static_assert can claim of numbers and formulas
#include "constgrad/notebook.hpp"       // the notebook, cell by cell
#include "constgrad/layer.hpp"          // layers and losses
#include "constgrad/network.hpp"        // their composition, parameters and gradients
#include "constgrad/data.hpp"           // data sets, splits, scaling
#include "constgrad/training.hpp"       // optimizers, and the loop that trains a network
#include "constgrad/network_proof.hpp"  // and what it can claim of networks
// clang-format on
