// The example of the README.

// [neuron]
#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

namespace cg = constgrad;

constexpr cg::vector input{1.54, 1.32}, weights{1.56, -0.45};
constexpr double prediction = cg::notebook::make_prediction(input, weights, 0.0);
constexpr auto gradient = cg::notebook::compute_gradients(input, weights, 0.0, 0.0);

static_assert(cg::proof::prints_as<prediction, "0.85916839">);
static_assert(cg::proof::prints_as<gradient.d_error_wrt_bias, "0.20791543">);
// [neuron]

// [real]
using namespace cg::literals;
constexpr cg::vector real_input{1.54_real, 1.32_real}, real_weights{1.56_real, -0.45_real};
constexpr auto enclosure = cg::notebook::make_prediction(real_input, real_weights, 0_real);
static_assert(cg::proof::prints_as<enclosure, "0.85916839">);

/// ∂/∂b (s(wx + b) - t)², by dual numbers and by hand.
constexpr auto by_dual_numbers = [](auto w, auto x, auto b, auto t) {
  return cg::derivative([&](auto y) { return cg::square(cg::sigmoid(w * x + y) - t); }, b);
};
constexpr auto by_hand = [](auto w, auto x, auto b, auto t) {
  const auto p = cg::sigmoid(w * x + b);
  return 2 * (p - t) * p * (1 - p);
};
static_assert(cg::proof::identity<by_dual_numbers, by_hand>);
// [real]

// [network]
#include <constgrad.hpp> // needs Boost.Hana

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
constexpr auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
static_assert(cg::proof::backward<decltype(net), cg::mean_squared_error>);

constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
constexpr auto result = cg::train(net, exclusive_or, cg::mean_squared_error,
                                  cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{400});
static_assert(cg::correct(result.network, exclusive_or) == 4);
static_assert(result.history.last.loss < 0.01);
// [network]

// [training]
constexpr auto trained = [] {
  cg::numpy_random random{0};
  cg::notebook::neural_network<double, 2> network{0.1, random};
  network.train<10'000>(cg::notebook::input_vectors, cg::notebook::targets, random);
  return network;
}();
static_assert(cg::proof::prints_as<trained.bias, "-1.04761696171">); // as NumPy's
// [training]

int main() {}
