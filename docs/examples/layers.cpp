// From one neuron to layers: forward, backward, and the proof of it, for docs/derivations/layers.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

#include <constgrad/network_proof/backward.hpp>

#include <cstdio>
#include <iostream>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [architecture]
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::relu, cg::dense<1>, cg::identity);
constexpr cg::matrix<double, 2, 2> weights_1{{{0.5, 0.25}, {-1, 0.5}}};
constexpr cg::matrix<double, 1, 2> weights_2{{{2, 3}}};
constexpr cg::vector bias_1{0.5, 1.0};
constexpr cg::vector bias_2{0.25};
constexpr auto net = cg::with_parameters(architecture, cg::layer_parameters{weights_1, bias_1},
                                         cg::layer_parameters{weights_2, bias_2});
static_assert(net.parameters.count == 9);
// [architecture]

// [forward]
constexpr cg::vector input{1.0, -2.0};
constexpr cg::vector sums = weights_1 * input + bias_1, hidden = cg::relu(sums);
constexpr cg::vector output = weights_2 * hidden + bias_2;
static_assert(proof::equal<sums, cg::vector{0.5, -1.0}>);
static_assert(proof::equal<hidden, cg::vector{0.5, 0.0}>); // the second neuron is off
static_assert(proof::equal<output, cg::vector{1.25}>);
static_assert(proof::equal<net(input), output>);
// [forward]

// [backward]
constexpr cg::vector target{1.0};
constexpr cg::vector dE_doutput = 2.0 * (output - target);
constexpr cg::matrix dE_dweights_2 = cg::outer(dE_doutput, hidden);
constexpr cg::vector dE_dhidden = cg::transpose(weights_2) * dE_doutput;
constexpr cg::vector dE_dsums = cg::hadamard(dE_dhidden, cg::relu.derivative(sums));
constexpr cg::matrix dE_dweights_1 = cg::outer(dE_dsums, input);
static_assert(proof::equal<dE_doutput, cg::vector{0.5}>);
static_assert(proof::equal<dE_dweights_2, cg::matrix<double, 1, 2>{{{0.25, 0}}}>);
static_assert(proof::equal<dE_dhidden, cg::vector{1.0, 1.5}>);
static_assert(proof::equal<dE_dsums, cg::vector{1.0, 0.0}>);
static_assert(proof::equal<dE_dweights_1, cg::matrix<double, 2, 2>{{{1, -2}, {0, 0}}}>);
// [backward]

// [library]
constexpr auto error = cg::value_and_gradient(net, cg::squared_error, input, target);
static_assert(proof::equal<error.value, 0.0625>);
static_assert(proof::equal<error.gradient.layer<1>().weights, dE_dweights_1>);
static_assert(proof::equal<error.gradient.layer<1>().bias, dE_dsums>);
static_assert(proof::equal<error.gradient.layer<3>().weights, dE_dweights_2>);
static_assert(proof::equal<error.gradient.layer<3>().bias, dE_doutput>);
// [library]

// [step]
constexpr auto stepped = [] {
  auto moved = net;
  moved.parameters -= 0.015625 * error.gradient; // 2^-6
  return moved;
}();
static_assert(proof::equal<stepped(input), cg::vector{1.0531005859375}>);
constexpr double error_after = cg::squared_error(stepped(input), target);
static_assert(proof::prints_as<error_after, "0.0028">);
// [step]

// [proof]
static_assert(proof::backward<decltype(net), cg::squared_error>);
static_assert(proof::derivative<cg::tanh>); // of the function itself, for all reals

constexpr auto classifier =
    cg::sequential(cg::inputs<3>, cg::dense<4>, cg::tanh, cg::dense<3>, cg::softmax);
static_assert(proof::backward<decltype(classifier), cg::categorical_cross_entropy>);
// [proof]

// [batches]
constexpr cg::data_set<double, 2, 1, 2> two_samples{{{{1, -2}, {2, 2}}}, {{{1}, {0.5}}}};
constexpr auto second =
    cg::value_and_gradient(net, cg::squared_error, two_samples.inputs[1], two_samples.targets[1]);
constexpr auto mean_gradient = 0.5 * (error.gradient + second.gradient);

constexpr auto after_a_batch =
    cg::train(net, two_samples, cg::squared_error, cg::gradient_descent{.learning_rate = 0.015625},
              cg::epochs{1}, cg::batches_of<2>);
static_assert(after_a_batch.network.parameters == net.parameters - 0.015625 * mean_gradient);
// [batches]

// [compose]
/// Another way to the same gradient: the formula run on dual numbers.
constexpr auto of_first_weights = [](const auto& w) {
  const auto h0 = cg::relu(w[0] * input[0] + w[1] * input[1] + bias_1[0]),
             h1 = cg::relu(w[2] * input[0] + w[3] * input[1] + bias_1[1]);
  return cg::square(h0 * weights_2(0, 0) + h1 * weights_2(0, 1) + bias_2[0] - target[0]);
};
static_assert(proof::equal<cg::gradient(of_first_weights, cg::vector{0.5, 0.25, -1.0, 0.5}),
                           cg::vector{1.0, -2.0, 0.0, 0.0}>);
// [compose]

int main() {
  std::printf("output %g, error %g; the gradient:\n", output[0], error.value);
  print_parameters(std::cout, error.gradient);
}
