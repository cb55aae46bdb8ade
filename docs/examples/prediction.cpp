// The dot product and the prediction, for docs/derivations/prediction.md: one sigmoid neuron with two inputs.
// [includes]
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [dot]
constexpr cg::vector first{1.5, 2.0}, second{0.5, -0.25};

static_assert(proof::equal<cg::dot(first, second), 0.25>); // 1.5 · 0.5 + 2 · (-0.25) = 0.75 - 0.5
// [dot]

// [exact]
constexpr cg::vector input{2.0, 3.0}, weights{0.5, -0.5};
constexpr double bias = 0.5;

constexpr double layer_1 = cg::dot(input, weights) + bias; // 2 · 0.5 + 3 · (-0.5) + 0.5
static_assert(proof::equal<layer_1, 0.0>);

constexpr double prediction = cg::notebook::make_prediction(input, weights, bias);
static_assert(proof::equal<prediction, 0.5>); // 1 / (1 + e^0) = 1 / 2
// [exact]

// [sides]
constexpr double above = cg::notebook::make_prediction(input, weights, 0.75);
constexpr double below = cg::notebook::make_prediction(input, weights, 0.25);
static_assert(above > 0.5 && below < 0.5);

constexpr cg::vector input_and_one{2.0, 3.0, 1.0}, weights_and_bias{0.5, -0.5, 0.75};
static_assert(
    proof::equal<cg::notebook::make_prediction(input_and_one, weights_and_bias, 0.0), above>);
// [sides]

namespace notebook {
// [notebook]
constexpr cg::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
constexpr double bias = 0.0;

constexpr double layer_1 = cg::dot(input_vector, weights) + bias;
static_assert(proof::within<1, layer_1, 1.8084>);

constexpr double prediction = cg::notebook::make_prediction(input_vector, weights, bias);
static_assert(proof::prints_as<prediction, "0.85916839">);
// [notebook]
} // namespace notebook

int main() {
  std::printf("a neuron on the fence: layer_1 = %g, prediction = %g\n", layer_1, prediction);
  std::printf("a bias of 0.75 pushes it to %.8f, a bias of 0.25 to %.8f\n", above, below);
  std::printf("the notebook's neuron: layer_1 = %.4f, prediction = %.8f\n", notebook::layer_1,
              notebook::prediction);
}
