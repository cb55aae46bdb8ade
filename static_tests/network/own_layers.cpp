// What the contract of a layer has room for beyond two functions and parameters: each is used by a layer of own_layers.hpp.
#include <constgrad/function/square.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/print_parameters.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/network_proof/backward.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/train.hpp>

#include "static_tests/law.hpp"
#include "static_tests/network/own_layers.hpp"

namespace cg = constgrad;
using cg::inputs, cg::dense, cg::sequential, cg::layer_parameters, cg::matrix, cg::vector;

static constexpr auto with_residual = sequential(inputs<2>, residual(dense<2>, cg::tanh), dense<1>);
static constexpr auto with_twice = sequential(inputs<2>, applied_twice(dense<2>), dense<1>);
static constexpr auto with_dropout = sequential(inputs<2>, dense<4>, dropout_layer<4>{}, dense<1>);
static constexpr auto with_centering = sequential(inputs<1>, centering_layer<1>{}, dense<1>);

// The loss and every partial derivative, in fields where == is exact.
static_assert(cg::proof::backward<decltype(with_residual)>);
static_assert(cg::proof::backward<decltype(with_twice)>);
static_assert(cg::proof::backward<decltype(with_dropout)>);
static_assert(cg::proof::backward<decltype(with_centering)>);

static constexpr matrix<double, 2, 2> w{{{1, 2}, {-1, 0.5}}};
static constexpr cg::data_set<double, 1, 1, 4> line{{{{1}, {2}, {3}, {6}}}, {{{1}, {2}, {3}, {6}}}};

constexpr law own_layers_laws[] = {
    {"a layer of layers: y = x + f(x), and the names of its parameters say where they are",
     [] {
       const auto net = with_parameters(sequential(inputs<2>, residual(dense<2>)),
                                        layer_parameters{given(w), vector{1.0, 0.0}});
       cg::char_buffer<200> text;
       print_parameters(text, net.parameters);
       return holds_if(net(vector{2.0, 4.0}) == vector{13.0, 4.0} &&
                       net.parameters.layer<1>().layer<1>().weights == w &&
                       text == "layer 1.1 weights (2 x 2)\n  1.0 2.0\n  -1.0 0.5\n"
                               "layer 1.1 bias (2)\n  1.0 0.0\n");
     }},
    // f(x) = 3x + 1, y = 9x + 4; dy/dw = x f'(…) + f(x) = 3x + (3x + 1), dy/db = 3 + 1
    {"a layer used twice adds both of its gradients",
     [] {
       const auto net = with_parameters(sequential(inputs<1>, applied_twice(dense<1>)),
                                        layer_parameters{matrix{{{given(3.0)}}}, vector{1.0}});
       const auto [value, gradient] =
           value_and_gradient(net, cg::half_squared_error, vector{2.0}, vector{21.0});
       return holds_if(net(vector{2.0}) == vector{22.0} && value == 0.5 &&
                       gradient.layer<1>().weights(0, 0) == 13 && gradient.layer<1>().bias[0] == 4);
     }},
    {"random numbers are drawn in a training, and not where a network predicts",
     [] {
       const auto net = initialize<double>(with_dropout, cg::he_normal, cg::seed{given(1)});
       const cg::data_set<double, 2, 1, 2> samples{{{{1, 2}, {3, 4}}}, {{{1}, {0}}}};
       cg::trainer one{net, cg::squared_error, cg::gradient_descent{0.125}, cg::seed{3}};
       cg::trainer same{net, cg::squared_error, cg::gradient_descent{0.125}, cg::seed{3}};
       cg::trainer other{net, cg::squared_error, cg::gradient_descent{0.125}, cg::seed{4}};
       const double loss = one.train_epoch(samples).loss;
       same.train_epoch(samples);
       other.train_epoch(samples);
       double predicted = 0;
       for (std::size_t i = 0; i < 2; ++i)
         predicted += cg::squared_error(net(samples.inputs[i]), samples.targets[i]) / 2;
       return holds_if(one.network == same.network && one.network != other.network &&
                       loss != predicted && net(vector{1.0, 2.0}) == net(vector{1.0, 2.0}));
     }},
    {"what a layer has dropped in a sample learns nothing from it: its memory is each sample's own",
     [] {
       const auto net =
           with_parameters(sequential(inputs<1>, dense<2>, dropout_layer<2>{}, dense<1>),
                           layer_parameters{matrix<double, 2, 1>{{{1}, {1}}}, vector{0.0, 0.0}},
                           layer_parameters{matrix<double, 1, 2>{{{1, 1}}}, vector{0.0}});
       const cg::vector x = given(vector{1.0, 1.0, 1.0, 1.0});
       auto together = net.parameters, singly = net.parameters;
       together *= 0.0, singly *= 0.0;
       const auto last = [](const double* y, double* dy) {
         dy[0] = 1, dy[1] = 1, dy[2] = 1, dy[3] = 1;
         return y[0] + 10 * y[1] + 100 * y[2] + 1000 * y[3];
       };
       const auto first = [](const double* y, double* dy) {
         dy[0] = 1;
         return y[0];
       };
       cg::numpy_random random{cg::seed{1}}, again{cg::seed{1}};
       using layers = decltype(net)::pipeline_type;
       const double* const p = net.parameters.numbers.elements;
       const double sum = cg::gradient_pass<4, double, layers>{
           p, cg::parameters_at<layers>(together.numbers.elements + 0), &random,
           true}(x.elements, last);
       cg::gradient_pass<1, double, layers> one{
           p, cg::parameters_at<layers>(singly.numbers.elements + 0), &again, true};
       double same = 0, place = 1;
       for (std::size_t k = 0; k < 4; ++k, place *= 10) same += place * one(x.elements + k, first);
       return holds_if(sum == same && together == singly && sum != 2222 && sum != 0);
     }},
    // The mean of (1, 2, 3, 6) is 3, and a quarter of the way from 0 is ¾; then, from ¾, 1 5/16.
    {"a layer that sees the whole batch keeps a running mean, which no optimizer touches",
     [] {
       const auto net = with_parameters(with_centering, layer_parameters{vector{0.0}},
                                        layer_parameters{matrix{{{given(1.0)}}}, vector{3.0}});
       cg::trainer training{net, cg::squared_error, cg::gradient_descent{0.125, 0.5}};
       const auto& trained = training.network.parameters;
       const double loss = training.template train_epoch<4>(line).loss;
       const double first = trained.layer<1>().means[0];
       training.template train_epoch<4>(line);
       return holds_if(loss == 0 && first == 0.75 && trained.layer<1>().means[0] == 1.3125);
     }},
    {"and a network predicts by it",
     [] {
       const auto net = with_parameters(with_centering, layer_parameters{vector{given(2.0)}},
                                        layer_parameters{matrix{{{3.0}}}, vector{1.0}});
       return holds_if(net(vector{5.0}) == vector{10.0});
     }},
    {"what is no parameter of the training has no gradient",
     [] {
       const auto net = with_parameters(with_centering, layer_parameters{vector{given(2.0)}},
                                        layer_parameters{matrix{{{3.0}}}, vector{1.0}});
       const auto [value, gradient] =
           value_and_gradient(net, cg::squared_error, vector{5.0}, vector{8.0});
       return holds_if(value == 4 && gradient.layer<1>().means[0] == 0 &&
                       gradient.layer<2>().weights(0, 0) == 12);
     }},
};
static_assert(all_hold<own_layers_laws>);
