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
