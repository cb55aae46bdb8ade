// The network of plain_xor.hpp as the library writes it.
#pragma once

#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/tanh.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

namespace library_xor {

namespace cg = constgrad;

constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};

constexpr auto net = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::layer_parameters{
        cg::matrix<double, 4, 2>{{{0.1, -0.7}, {-0.6, 0.4}, {0.9, 0.8}, {0.3, -0.2}}},
        cg::vector{0.0, 0.0, 0.0, 0.0}},
    cg::layer_parameters{cg::matrix<double, 1, 4>{{{1, -0.5, 0.75, -0.25}}}, cg::vector{0.0}});

constexpr cg::training_run run{net, exclusive_or, cg::squared_error,
                               cg::gradient_descent{.learning_rate = 0.3}};

} // namespace library_xor
