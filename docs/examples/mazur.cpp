// Mazur's step by step example of backpropagation, every figure of it, for docs/derivations/mazur.md.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [network]
constexpr cg::vector input{0.05, 0.10}, target{0.01, 0.99};

using matrix = cg::matrix<double, 2, 2>;
constexpr matrix first_weights{{{0.15, 0.20}, {0.25, 0.30}}};
constexpr matrix second_weights{{{0.40, 0.45}, {0.50, 0.55}}};
constexpr cg::vector first_bias{0.35, 0.35}, second_bias{0.60, 0.60};
constexpr cg::layer_parameters first{first_weights, first_bias};
constexpr cg::layer_parameters second{second_weights, second_bias};

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<2>, cg::frozen<"bias">(cg::dense<2>), cg::sigmoid,
                                       cg::frozen<"bias">(cg::dense<2>), cg::sigmoid),
                        first, second);
// [network]

// [forward]
constexpr cg::vector net_h = first_weights * input + first_bias, h = cg::sigmoid(net_h);
static_assert(proof::prints_as<net_h[0], "0.3775">); // 0.15 · 0.05 + 0.20 · 0.10 + 0.35
static_assert(proof::prints_as<h[0], "0.593269992">);
static_assert(proof::prints_as<h[1], "0.596884378">);

constexpr cg::vector net_o = second_weights * h + second_bias, o = net(input);
static_assert(proof::prints_as<net_o[0], "1.105905967">);
static_assert(proof::within<1, o, cg::sigmoid(net_o)>); // a layer's sum begins with the bias
static_assert(proof::prints_as<o[0], "0.75136507">);
static_assert(proof::prints_as<o[1], "0.772928465">);
// [forward]

// [errors]
constexpr double error_of_o1 = cg::square(target[0] - o[0]) / 2,
                 error_of_o2 = cg::square(target[1] - o[1]) / 2;
static_assert(proof::prints_as<error_of_o1, "0.274811083">);
static_assert(proof::prints_as<error_of_o2, "0.023560026">);

constexpr double error = cg::half_squared_error(o, target);
static_assert(proof::equal<error, error_of_o1 + error_of_o2>);
static_assert(proof::prints_as<error, "0.298371109">);
// [errors]

// [gradient]
constexpr auto backward = cg::value_and_gradient(net, cg::half_squared_error, input, target);
constexpr matrix d_error_wrt_first = backward.gradient.layer<1>().weights,
                 d_error_wrt_second = backward.gradient.layer<3>().weights;
static_assert(proof::equal<backward.value, error>);
// [gradient]

// [output_weight]
constexpr double d_error_wrt_o1 = o[0] - target[0];
constexpr double d_o1_wrt_net_o1 = o[0] * (1 - o[0]);
constexpr double d_net_o1_wrt_w5 = h[0];
static_assert(proof::prints_as<d_error_wrt_o1, "0.74136507">);
static_assert(proof::prints_as<d_o1_wrt_net_o1, "0.186815602">);
static_assert(proof::prints_as<d_net_o1_wrt_w5, "0.593269992">);

constexpr double d_error_wrt_w5 = d_error_wrt_o1 * d_o1_wrt_net_o1 * d_net_o1_wrt_w5;
static_assert(proof::prints_as<d_error_wrt_w5, "0.082167041">);
static_assert(proof::equal<d_error_wrt_second(0, 0), d_error_wrt_w5>);
// [output_weight]

// [hidden_weight]
constexpr double delta_1 = (o[0] - target[0]) * (o[0] * (1 - o[0])),
                 delta_2 = (o[1] - target[1]) * (o[1] * (1 - o[1]));
static_assert(proof::prints_as<delta_1, "0.138498562">);
static_assert(proof::prints_as<delta_2, "-0.038098237">);

constexpr double through_o1 = delta_1 * 0.40, through_o2 = delta_2 * 0.50; // w₅ and w₇
static_assert(proof::prints_as<through_o1, "0.055399425">);
static_assert(proof::prints_as<through_o2, "-0.019049118">); // he has -0.019049119

constexpr double d_error_wrt_h1 = through_o1 + through_o2;
constexpr double d_h1_wrt_net_h1 = h[0] * (1 - h[0]);
constexpr double d_net_h1_wrt_w1 = input[0];
static_assert(proof::prints_as<d_error_wrt_h1, "0.036350306">);
static_assert(proof::prints_as<d_h1_wrt_net_h1, "0.241300709">);

constexpr double d_error_wrt_w1 = d_error_wrt_h1 * d_h1_wrt_net_h1 * d_net_h1_wrt_w1;
static_assert(proof::prints_as<d_error_wrt_w1, "0.000438568">);
static_assert(proof::equal<d_error_wrt_first(0, 0), d_error_wrt_w1>);
// [hidden_weight]

// [slope]
/// The error if the first weight of this layer were w. It knows no derivative.
template <std::size_t Layer>
constexpr double error_at(double w) {
  auto changed = net;
  changed.parameters.layer<Layer>().weights(0, 0) = w;
  return cg::half_squared_error(changed(input), target);
}

/// (E(w + d) - E(w - d)) / 2d with d = 2^-17.
template <std::size_t Layer>
constexpr double slope_at(double w) {
  constexpr double d = 0x1p-17;
  return (error_at<Layer>(w + d) - error_at<Layer>(w - d)) / (2 * d);
}
static_assert(proof::prints_as<slope_at<3>(0.40), "0.082167041">);
static_assert(proof::prints_as<slope_at<1>(0.15), "0.000438568">);
// [slope]

// [step]
constexpr auto stepped = [] {
  auto moved = net;
  moved.parameters -= 0.5 * backward.gradient;
  return moved;
}();

constexpr matrix w1_to_w4 = stepped.parameters.layer<1>().weights;
static_assert(proof::prints_as<w1_to_w4(0, 0), "0.149780716">);
static_assert(proof::prints_as<w1_to_w4(0, 1), "0.19956143">);
static_assert(proof::prints_as<w1_to_w4(1, 0), "0.24975114">);
static_assert(proof::prints_as<w1_to_w4(1, 1), "0.29950229">);

constexpr matrix w5_to_w8 = stepped.parameters.layer<3>().weights;
static_assert(proof::prints_as<w5_to_w8(0, 0), "0.35891648">);
static_assert(proof::prints_as<w5_to_w8(0, 1), "0.408666186">);
static_assert(proof::prints_as<w5_to_w8(1, 0), "0.511301270">);
static_assert(proof::prints_as<w5_to_w8(1, 1), "0.561370121">);
// [step]

// [after_one]
constexpr double error_after_one = cg::half_squared_error(stepped(input), target);
static_assert(proof::prints_as<error_after_one, "0.29102777369360">);
static_assert(proof::prints_as<error_after_one, "0.291027774">); // he has 0.291027924
// [after_one]

// [biases]
constexpr double error_with_trained_biases = [] {
  auto moved = cg::with_parameters(
      cg::sequential(cg::inputs<2>, cg::dense<2>, cg::sigmoid, cg::dense<2>, cg::sigmoid), first,
      second);
  moved.parameters -=
      0.5 * cg::value_and_gradient(moved, cg::half_squared_error, input, target).gradient;
  return cg::half_squared_error(moved(input), target);
}();
static_assert(proof::prints_as<error_with_trained_biases, "0.280471447">);
// [biases]

// [in_real_numbers]
using real = cg::interval<double>;
constexpr cg::vector<real, 2> real_input{0.05, 0.10}, real_target{0.01, 0.99};

constexpr real real_error_after_one = [] {
  auto moved = cg::as<real>(net);
  moved.parameters -=
      real{0.5} *
      cg::value_and_gradient(moved, cg::half_squared_error, real_input, real_target).gradient;
  return cg::half_squared_error(moved(real_input), real_target);
}();
static_assert(proof::prints_as<real_error_after_one, "0.29102777369360">);
// [in_real_numbers]

// [too_early]
/// The same network by hand. Its output weights move before the error has gone back through them.
struct hasty_network {
  matrix hidden_weights = first_weights, output_weights = second_weights;

  constexpr cg::vector<double, 2> hidden() const {
    return cg::sigmoid(hidden_weights * input + first_bias);
  }
  constexpr cg::vector<double, 2> outputs() const {
    return cg::sigmoid(output_weights * hidden() + second_bias);
  }
  constexpr void step() {
    constexpr cg::vector one{1.0, 1.0};
    const cg::vector in = hidden(), out = outputs();
    const cg::vector delta_o = cg::hadamard(out - target, cg::hadamard(out, one - out));
    output_weights -= 0.5 * cg::outer(delta_o, in);
    const cg::vector d_error_wrt_hidden = cg::transpose(output_weights) * delta_o; // too early
    const cg::vector delta_h = cg::hadamard(d_error_wrt_hidden, cg::hadamard(in, one - in));
    hidden_weights -= 0.5 * cg::outer(delta_h, input);
  }
};

constexpr hasty_network hasty = [] {
  hasty_network one_step;
  one_step.step();
  return one_step;
}();
static_assert(proof::prints_as<cg::half_squared_error(hasty.outputs(), target), "0.291027924">);
static_assert(proof::prints_as<hasty.hidden_weights(0, 0), "0.149817639">); // he has 0.149780716
// [too_early]

// [trained]
constexpr cg::data_set<double, 2, 2, 1> data{{{input}}, {{target}}};
constexpr cg::training_run run{net, data, cg::half_squared_error,
                               cg::gradient_descent{.learning_rate = 0.5}};

static_assert(cg::after<run, 1>.network == stepped); // every bit of it

constexpr auto& trained = cg::after<run, 10'000>;
constexpr cg::vector trained_outputs = trained.network(input);
static_assert(proof::prints_as<trained_outputs[0], "0.015913620">); // he has 0.015912196
static_assert(proof::prints_as<trained_outputs[1], "0.984064274">); // he has 0.984065734
static_assert(
    proof::prints_as<cg::half_squared_error(trained_outputs, target), "3.510187782979e-05">);
// [trained]

// [last]
static_assert(trained.history.last.epoch == 10'000);
static_assert(proof::prints_as<trained.history.last.loss, "0.0000351085">); // his figure
// [last]

int main() {
  cg::trainer again{net, cg::half_squared_error, cg::gradient_descent{.learning_rate = 0.5}};
  hasty_network other;
  std::printf("steps  error            error, updated too early\n");
  for (std::size_t steps = 0, next = 0; next <= 10'000; next = next == 0 ? 1 : 10 * next) {
    cg::train(again, data, cg::epochs{next - steps});
    for (; steps < next; ++steps) other.step();
    std::printf("%5zu  %.13f  %.13f\n", steps, cg::half_squared_error(again.network(input), target),
                cg::half_squared_error(other.outputs(), target));
  }
  std::printf("   o1  %.9f      %.9f\n   o2  %.9f      %.9f\n", again.network(input)[0],
              other.outputs()[0], again.network(input)[1], other.outputs()[1]);

  const bool same = again.network == trained.network;
  std::printf("the network that the compiler trained has %s\n",
              same ? "the same bits" : "other bits");
  return same ? 0 : 1;
}
