// Mazur's worked example of backpropagation for its 10,000 steps.
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

namespace cg = constgrad;

constexpr cg::data_set<double, 2, 2, 1> sample{{{{0.05, 0.10}}}, {{{0.01, 0.99}}}};

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::sigmoid,
                                       cg::frozen<"bias">(cg::dense<2>), cg::sigmoid),
                        cg::layer_parameters{cg::matrix<double, 2, 2>{{{0.15, 0.20}, {0.25, 0.30}}},
                                             cg::vector{0.35, 0.35}},
                        cg::layer_parameters{cg::matrix<double, 2, 2>{{{0.40, 0.45}, {0.50, 0.55}}},
                                             cg::vector{0.60, 0.60}});

constexpr cg::training_run run{net, sample, cg::half_squared_error,
                               cg::gradient_descent{.learning_rate = 0.5}};
constexpr double error =
    cg::mean_loss(cg::after<run, 10'000>.network, cg::half_squared_error, sample);
static_assert(error > 0.0000351 && error < 0.0000352);
