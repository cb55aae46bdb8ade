// A hidden layer separates the two classes that no line separates, for docs/derivations/two_classes.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/notebook/tutorial.hpp>
#include <constgrad/number.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
using namespace cg::literals;
// [includes]

// [network]
constexpr cg::data_set points{nb::input_vectors, nb::targets};

/// Two inputs, a hidden layer of four neurons, and a neuron that answers with a probability.
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
constexpr auto untrained = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
static_assert(untrained.parameters.count == 17); // 4 · 2 + 4 weights and biases, then 4 + 1
static_assert(cg::correct(untrained, points) == 4);
// [network]

// [training]
constexpr cg::training_run run{untrained, points, cg::binary_cross_entropy,
                               cg::adam{.learning_rate = 0.1}, cg::batches_of<8>};
constexpr auto& trained = cg::after<run, 200>.network;
static_assert(cg::correct(trained, points) == 8);
// [training]

// [error]
/// The error of the notebook: (p - t)², summed over all samples.
constexpr double cumulative_error(const auto& net) {
  double sum = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    sum += cg::squared_error(net(points.inputs[i]), points.targets[i]);
  }
  return sum;
}
static_assert(proof::prints_as<cumulative_error(untrained), "2.09242">);
static_assert(proof::prints_as<cumulative_error(trained), "0.00031">);
// [error]

// [real]
/// Whether every prediction is on its target's side of ½ also in real numbers.
constexpr bool right_in_real_numbers = [] {
  const auto net = cg::as<cg::interval<double>>(trained);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [input, target] = points[i];
    const auto p = net(cg::claim::as_intervals(input))[0];
    if (target[0] == 1 ? p.lower <= 0.5 : p.upper >= 0.5) return false;
  }
  return true;
}();
static_assert(right_in_real_numbers);
// [real]

namespace sure {
// [sure]
constexpr cg::layer_parameters one{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}}; // z = x
constexpr auto ending_in_sigmoid =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid), one);
constexpr auto ending_in_z = cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>), one);

constexpr cg::vector x{40.0}, t{0.0}; // very sure, and wrong
static_assert(proof::equal<ending_in_sigmoid(x), cg::vector{1.0}>);
static_assert(cg::binary_cross_entropy(ending_in_sigmoid(x), t) > 1e308); // infinite

constexpr auto error =
    cg::value_and_gradient(ending_in_z, cg::binary_cross_entropy_with_logits, x, t);
static_assert(proof::equal<error.value, 40.0>);
static_assert(proof::equal<error.gradient.layer<1>().bias, cg::vector{1.0}>); // p - t
// [sure]
} // namespace sure

namespace exact {
// [exact]
constexpr cg::matrix<double, 2, 2> weights{{{1, -2}, {0.5, 1}}}; // W, a row for each hidden neuron
constexpr cg::vector bias{0.0, -3.0};                            // b
constexpr cg::matrix<double, 1, 2> output_weights{{{3, -1}}};    // v
constexpr cg::vector output_bias{0.0};                           // c

constexpr auto net = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<2>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::layer_parameters{weights, bias}, cg::layer_parameters{output_weights, output_bias});

constexpr auto error =
    cg::value_and_gradient(net, cg::binary_cross_entropy, cg::vector{3.0, 1.5}, // x
                           cg::vector{0.0});                                    // t
static_assert(proof::equal<error.gradient.layer<3>().bias, cg::vector{0.5}>);   // p - t
static_assert(proof::equal<error.gradient.layer<3>().weights, cg::matrix<double, 1, 2>{{{0, 0}}}>);
static_assert(
    proof::equal<error.gradient.layer<1>().bias, cg::vector{1.5, -0.5}>); // ½ · 3, ½ · (-1)
static_assert(proof::equal<error.gradient.layer<1>().weights,
                           cg::matrix<double, 2, 2>{{{4.5, 2.25}, {-1.5, -0.75}}}>); // · 3, · 1.5
// [exact]
} // namespace exact

namespace chain {
// [chain]
constexpr cg::vector x = points.inputs[0];  // (3, 1.5)
constexpr cg::vector t = points.targets[0]; // class 0
constexpr auto hidden = untrained.parameters.layer<1>();
constexpr auto output = untrained.parameters.layer<3>();

constexpr cg::vector h = cg::tanh(hidden.weights * x + hidden.bias);
constexpr double p = untrained(x)[0], v_1 = output.weights(0, 0);
static_assert(proof::prints_as<p - t[0], "0.64858">);
static_assert(proof::prints_as<v_1, "1.01583">);
static_assert(proof::prints_as<1 - h[0] * h[0], "0.46050">);

constexpr auto error = cg::value_and_gradient(untrained, cg::binary_cross_entropy, x, t);
constexpr double dE_dw = error.gradient.layer<1>().weights(0, 0);
static_assert(proof::prints_as<dE_dw, "0.91019">);
static_assert(proof::within<4, dE_dw, (p - t[0]) * v_1 * (1 - h[0] * h[0]) * x[0]>);
// [chain]

// [forward]
constexpr double derivative = [] {
  auto net = cg::as<cg::dual<double, 1>>(untrained);
  net.parameters.layer<1>().weights(0, 0).partials[0] = 1; // this weight moves
  const cg::vector<cg::dual<double, 1>, 2> input{x[0], x[1]};
  return cg::binary_cross_entropy(net(input), t).partials[0];
}();
static_assert(proof::within<4, dE_dw, derivative>);
// [forward]
} // namespace chain

namespace linear {
// [linear]
/// A hidden layer of two neurons without an activation, and a neuron after it: its z.
constexpr auto two_layers = [](auto x, auto w1, auto b1, auto w2, auto b2, auto v1, auto v2,
                               auto c) { return v1 * (w1 * x + b1) + v2 * (w2 * x + b2) + c; };
/// One neuron.
constexpr auto one_neuron = [](auto x, auto w1, auto b1, auto w2, auto b2, auto v1, auto v2,
                               auto c) {
  return (v1 * w1 + v2 * w2) * x + (v1 * b1 + v2 * b2 + c);
};
static_assert(proof::identity<two_layers, one_neuron>);
// [linear]

// [product]
constexpr cg::matrix<cg::rational, 4, 2> W{
    {{1_rational / 3, -2}, {3_rational / 4, 1}, {-1_rational / 7, 5}, {2, -1_rational / 2}}};
constexpr cg::vector<cg::rational, 4> b{1, -1_rational / 3, 0, 2_rational / 5};
constexpr cg::matrix<cg::rational, 1, 4> v{{{3, -1_rational / 2, 2_rational / 7, -1}}};
constexpr cg::vector<cg::rational, 1> c{1_rational / 6};

constexpr auto deep = cg::with_parameters(cg::sequential(cg::inputs<2>, cg::dense<4>, cg::dense<1>),
                                          cg::layer_parameters{W, b}, cg::layer_parameters{v, c});
constexpr cg::vector bias = v * b + c;
constexpr auto flat = cg::with_parameters(cg::sequential(cg::inputs<2>, cg::dense<1>),
                                          cg::layer_parameters{v * W, bias});
// [product]

// [agree]
using point = cg::vector<cg::rational, 2>;
static_assert(proof::equal<deep(point{0, 0}), flat(point{0, 0})>);
static_assert(proof::equal<deep(point{1, 0}), flat(point{1, 0})>);
static_assert(proof::equal<deep(point{0, 1}), flat(point{0, 1})>);
// [agree]

// [stays]
constexpr auto without_tanh =
    cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<4>, cg::dense<1>, cg::sigmoid),
                           cg::glorot_uniform, cg::seed{0});
constexpr cg::training_run run{without_tanh, points, cg::binary_cross_entropy,
                               cg::adam{.learning_rate = 0.1}, cg::batches_of<8>};
static_assert(cg::correct(cg::after<run, 200>.network, points) == 4);
// [stays]
} // namespace linear

/// Of 20 starts, how many end with all eight right after 200 steps of Adam on all samples, and after the
/// notebook's 10,000 steps on one sample each.
template <std::size_t Hidden>
void print_starts() {
  int adam = 0, descent = 0;
  for (std::int64_t seed = 0; seed < 20; ++seed) {
    const auto net = cg::initialize<double>(
        cg::sequential(cg::inputs<2>, cg::dense<Hidden>, cg::tanh, cg::dense<1>, cg::sigmoid),
        cg::glorot_uniform, cg::seed{seed});
    const auto a = cg::train(net, points, cg::binary_cross_entropy, cg::adam{.learning_rate = 0.1},
                             cg::epochs{200}, cg::batches_of<8>);
    const auto b = cg::train(net, points, cg::binary_cross_entropy,
                             cg::gradient_descent{.learning_rate = 0.1}, cg::epochs{1250});
    adam += cg::correct(a.network, points) == 8;
    descent += cg::correct(b.network, points) == 8;
  }
  std::printf("%6zu %16d %24d\n", Hidden, adam, descent);
}

int main() {
  const auto hidden = trained.parameters.layer<1>();
  const auto output = trained.parameters.layer<3>();
  std::printf("what the hidden neurons add to z, and %.2f:\n", output.bias[0]);
  for (std::size_t i = 0; i < 4; ++i) {
    std::printf("  %5.2f tanh(%5.2f x1 %+5.2f x2 %+5.2f)\n", output.weights(0, i),
                hidden.weights(i, 0), hidden.weights(i, 1), hidden.bias[i]);
  }

  std::printf("\n   x1   x2   what each of them adds         z        p  t\n");
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [x, t] = points[i];
    const cg::vector added =
        cg::hadamard(output.weights.row(0), cg::tanh(hidden.weights * x + hidden.bias));
    double z = output.bias[0];
    for (const double term : added) z += term;
    std::printf("%5.1f%5.1f  %6.2f %6.2f %6.2f %6.2f  %6.2f  %.5f  %.0f\n", x[0], x[1], added[0],
                added[1], added[2], added[3], z, trained(x)[0], t[0]);
  }

  std::printf("\nx2 from 4.5 to 0, x1 from 0.5 to 6; + where p is above 1/2\n");
  for (int row = 18; row >= 0; --row) {
    for (int column = 4; column <= 48; ++column) {
      const cg::vector at{column / 8.0, row / 4.0};
      char mark = trained(at)[0] > 0.5 ? '+' : '.';
      for (std::size_t i = 0; i < points.size(); ++i) {
        if (points.inputs[i] == at) mark = points.targets[i][0] == 1 ? '1' : '0';
      }
      std::putchar(mark);
    }
    std::putchar('\n');
  }

  std::printf(
      "\nhidden  Adam, 200 epochs  descent, 10,000 steps   (of 20 starts, with all 8 right)\n");
  print_starts<2>();
  print_starts<3>();
  print_starts<4>();
  print_starts<6>();
  print_starts<8>();

  const auto again = cg::train(untrained, points, cg::binary_cross_entropy,
                               cg::adam{.learning_rate = 0.1}, cg::epochs{200}, cg::batches_of<8>);
  std::printf("\nTrained again by this program: %s bits as by the compiler.\n",
              again.network == trained ? "the same" : "other");
  return again.network == trained ? 0 : 1;
}
