// constgrad: backpropagation, proved by your compiler. The whole house, from the ground up: an include points
// only to rooms above it in this list.
#pragma once

// clang-format off
#include "constgrad/math.hpp"           // exp, log, tanh, … of float and double, correctly rounded
#include "constgrad/diagnostic.hpp"     // numbers as text; the sentence that stops a build
#include "constgrad/number.hpp"         // numbers that carry derivatives: dual, variable on a tape
#include "constgrad/linear_algebra.hpp" // vectors and their products
#include "constgrad/random.hpp"         // NumPy's seeded random numbers
#include "constgrad/function.hpp"       // functions as objects that know their derivative
#include "constgrad/network.hpp"        // layers, their composition, losses and gradients
#include "constgrad/training.hpp"       // data sets, optimizers, and the loop that trains a network
#include "constgrad/proof.hpp"          // what a static_assert can claim
#include "constgrad/proof/backward.hpp" // and of a network, which needs Boost.Hana
#include "constgrad/notebook.hpp"       // the notebook, cell by cell
// clang-format on
