// The neuron of plain_neuron.cpp as a network of one layer, over the same samples.
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/network.hpp"
#include "constgrad/training.hpp"

#ifndef UPDATES
#define UPDATES 1000
#endif

namespace cg = constgrad;

constexpr cg::data_set<double, 2, 1, 8> samples{
    {{{3, 1.5}, {2, 1}, {4, 1.5}, {3, 4}, {3.5, 0.5}, {2, 0.5}, {5.5, 1}, {1, 1}}},
    {{{0}, {1}, {0}, {1}, {0}, {1}, {1}, {0}}}};

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<2>, cg::dense<1>, cg::sigmoid),
                        cg::layer_parameters{cg::matrix<double, 1, 2>{{{0, 0}}}, cg::vector{0.0}});

constexpr cg::training_run run{net, samples, cg::squared_error,
                               cg::gradient_descent{.learning_rate = 0.1}};
constexpr auto trained = cg::after<run, UPDATES / 8>.network.parameters.layer<1>();
static_assert(trained.weights(0, 0) > 0 && trained.weights(0, 1) > 0 && trained.bias[0] < 0);
