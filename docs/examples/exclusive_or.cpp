// Exclusive or: what one neuron cannot learn and four hidden neurons can, for docs/derivations/exclusive_or.md.
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

// [data]
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
// [data]

// [one_neuron]
/// z(0, 0) + z(1, 1) and z(0, 1) + z(1, 0), where z(x₁, x₂) = w₁ x₁ + w₂ x₂ + b.
constexpr auto sum_of_class_0 = [](auto w1, auto w2, auto b) { return b + (w1 + w2 + b); };
constexpr auto sum_of_class_1 = [](auto w1, auto w2, auto b) { return (w2 + b) + (w1 + b); };
static_assert(proof::identity<sum_of_class_0, sum_of_class_1>); // for all real w₁, w₂ and b
// [one_neuron]

// [network]
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
constexpr auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
static_assert(net.parameters.count == 17); // 4 · 2 + 4 and 1 · 4 + 1

constexpr auto hidden = net.parameters.layer<1>();
constexpr auto output = net.parameters.layer<3>();
static_assert(proof::prints_as<hidden.weights(0, 0), "0.09762701">);
static_assert(proof::prints_as<output.weights(0, 0), "1.01583421">);
static_assert(proof::equal<hidden.bias, cg::vector{0.0, 0.0, 0.0, 0.0}>);
// [network]

// [before]
static_assert(proof::prints_as<net(exclusive_or.inputs[0])[0], "0.5000">);
static_assert(proof::prints_as<net(exclusive_or.inputs[1])[0], "0.6484">); // right
static_assert(proof::prints_as<net(exclusive_or.inputs[2])[0], "0.4856">);
static_assert(proof::prints_as<net(exclusive_or.inputs[3])[0], "0.6325">);
static_assert(proof::equal<net(exclusive_or.inputs[0])[0], 0.5>); // exactly ½: taken for a 1
static_assert(cg::correct(net, exclusive_or) == 1);

constexpr double loss_before = cg::mean_loss(net, cg::mean_squared_error, exclusive_or);
static_assert(proof::prints_as<loss_before, "0.25958213">);
// [before]

// [factors]
/// From the error of one sample back to w, the weight from input 1 to hidden neuron 1.
struct path {
  double d_error_wrt_p, d_p_wrt_z, d_z_wrt_h, d_h_wrt_a, d_a_wrt_w;

  constexpr double d_error_wrt_w() const {
    return d_error_wrt_p * d_p_wrt_z * d_z_wrt_h * d_h_wrt_a * d_a_wrt_w;
  }
};
constexpr path path_of(std::size_t sample) {
  const auto [x, t] = exclusive_or[sample];
  const double p = net(x)[0], h = cg::tanh((hidden.weights * x + hidden.bias)[0]);
  return {2 * (p - t[0]), p * (1 - p), output.weights(0, 0), 1 - h * h, x[0]};
}

static_assert(proof::equal<path_of(0).d_error_wrt_w(), 0.0>); // x₁ is 0
static_assert(proof::equal<path_of(1).d_error_wrt_w(), 0.0>); // here too

static_assert(proof::prints_as<path_of(2).d_error_wrt_p, "-1.028792">);
static_assert(proof::prints_as<path_of(2).d_p_wrt_z, "0.249793">);
static_assert(proof::prints_as<path_of(2).d_z_wrt_h, "1.015834">);
static_assert(proof::prints_as<path_of(2).d_h_wrt_a, "0.990529">);
static_assert(proof::prints_as<path_of(2).d_error_wrt_w(), "-0.258581">);

static_assert(proof::prints_as<path_of(3).d_error_wrt_p, "1.265076">);
static_assert(proof::prints_as<path_of(3).d_p_wrt_z, "0.232434">);
static_assert(proof::prints_as<path_of(3).d_h_wrt_a, "0.765884">);
static_assert(proof::prints_as<path_of(3).d_error_wrt_w(), "0.228771">);
// [factors]

// [first_step]
constexpr double d_loss_wrt_w = (path_of(0).d_error_wrt_w() + path_of(1).d_error_wrt_w() +
                                 path_of(2).d_error_wrt_w() + path_of(3).d_error_wrt_w()) /
                                4;
static_assert(proof::prints_as<d_loss_wrt_w, "-0.00745254">);

constexpr cg::training_run run{net, exclusive_or, cg::mean_squared_error,
                               cg::gradient_descent{.learning_rate = 2.0}, cg::batches_of<4>};
constexpr auto& one_step = cg::after<run, 1>.network;
constexpr double w_after_one_step = one_step.parameters.layer<1>().weights(0, 0);
static_assert(proof::equal<w_after_one_step, hidden.weights(0, 0) - 2.0 * d_loss_wrt_w>);
static_assert(proof::prints_as<w_after_one_step, "0.112532">);
static_assert(cg::mean_loss(one_step, cg::mean_squared_error, exclusive_or) < loss_before);
// [first_step]

// [trained]
constexpr auto& trained = cg::after<run, 400>;
static_assert(cg::correct(trained.network, exclusive_or) == 4);
static_assert(cg::accuracy(trained.network, exclusive_or) == 1.0);
static_assert(proof::prints_as<trained.network(exclusive_or.inputs[0])[0], "0.018">);
static_assert(proof::prints_as<trained.network(exclusive_or.inputs[1])[0], "0.969">);
static_assert(proof::prints_as<trained.network(exclusive_or.inputs[2])[0], "0.970">);
static_assert(proof::prints_as<trained.network(exclusive_or.inputs[3])[0], "0.035">);
// [trained]

// [falls]
/// Whether every loss in the history is below the one before it.
constexpr bool falls(const auto& history) {
  for (std::size_t i = 1; i < history.size(); ++i) {
    if (!(history[i].loss < history[i - 1].loss)) return false;
  }
  return true;
}
static_assert(proof::equal<trained.history[0].loss, loss_before>);
static_assert(trained.history.size() == 50 && falls(trained.history)); // of every eighth epoch
static_assert(proof::prints_as<trained.history.last.loss, "0.00086">);
// [falls]

// [zeros]
constexpr auto train_for_100_epochs = [](const auto& start) {
  return cg::train(start, exclusive_or, cg::mean_squared_error,
                   cg::gradient_descent{.learning_rate = 2.0}, cg::epochs{100}, cg::batches_of<4>)
      .network;
};

constexpr auto zero_net = cg::initialize<double>(architecture, cg::zeros, cg::seed{0});
static_assert(train_for_100_epochs(zero_net) == zero_net); // not one bit has changed
// [zeros]

// [alike]
/// Whether all hidden neurons have the weights, the bias and the output weight of the first.
constexpr bool neurons_are_alike(const auto& network) {
  const auto hidden_layer = network.parameters.template layer<1>();
  const auto weights = hidden_layer.weights;
  const auto bias = hidden_layer.bias;
  const auto onward = network.parameters.template layer<3>().weights;
  for (std::size_t i = 1; i < 4; ++i) {
    if (weights(i, 0) != weights(0, 0) || weights(i, 1) != weights(0, 1)) return false;
    if (bias[i] != bias[0] || onward(0, i) != onward(0, 0)) return false;
  }
  return true;
}

/// An initializer of our own: every weight ½.
constexpr auto halves = [](cg::numpy_random&, auto weights) {
  for (double& weight : weights) weight = 0.5;
};
constexpr auto alike = cg::initialize<double>(architecture, halves, cg::seed{0});
constexpr auto still_alike = train_for_100_epochs(alike);
static_assert(!(still_alike == alike) && neurons_are_alike(still_alike));
static_assert(cg::correct(still_alike, exclusive_or) < 4);
static_assert(!neurons_are_alike(net) && cg::correct(train_for_100_epochs(net), exclusive_or) == 4);
// [alike]

int main() {
  cg::trainer again{net, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 2.0}};
  cg::train(again, exclusive_or, cg::epochs{400}, cg::batches_of<4>);

  std::printf("epoch  loss\n");
  for (std::size_t i = 0; i < 20; ++i) { // what comes after it is flat
    const auto& record = again.history[i];
    std::printf("%5zu  %.6f  ", record.epoch, record.loss);
    for (double dot = 0; dot < record.loss; dot += 0.005) std::putchar('*');
    std::putchar('\n');
  }
  for (std::size_t i = 0; i < exclusive_or.size(); ++i) {
    const auto [x, t] = exclusive_or[i];
    std::printf("%g xor %g: %.6f, target %g\n", x[0], x[1], again.network(x)[0], t[0]);
  }

  const bool same = again.network == trained.network && again.history == trained.history;
  std::printf("the network that the compiler trained has %s\n",
              same ? "the same bits" : "other bits");
  return same ? 0 : 1;
}
