// The training whose network becomes a constant: 1,000 epochs of four samples, 17 parameters.
#pragma once

#include "constgrad/function/tanh.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

namespace cg = constgrad;

constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
constexpr cg::training_run run{
    cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{42}), exclusive_or,
    cg::mean_squared_error, cg::gradient_descent{.learning_rate = 0.5}};
