// The chain rule for the bias, then for the weights, for docs/derivations/chain_rule.md.
// [includes]
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/linear_algebra/dot.hpp>
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/proof.hpp>

#include <cstddef>
#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
// [includes]

// [forward]
constexpr cg::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
constexpr double bias = 0.0, target = 0.0;

struct forward_pass {
  double layer_1, prediction, error;
};

/// What the neuron computes with weights w and bias b.
constexpr forward_pass forward(const cg::vector<double, 2>& w, double b) {
  const double layer_1 = cg::dot(input_vector, w) + b;
  const double prediction = cg::sigmoid(layer_1);
  return {layer_1, prediction, nb::squared_error(prediction, target)};
}
// [forward]

// [nudge]
constexpr forward_pass here = forward(weights, bias), nudged = forward(weights, bias + 0.001);
static_assert(proof::prints_as<here.layer_1, "1.8084">);
static_assert(proof::prints_as<nudged.layer_1, "1.8094">);
static_assert(proof::prints_as<here.prediction, "0.85916839">);
static_assert(proof::prints_as<nudged.prediction, "0.85928934">);
static_assert(proof::prints_as<here.error, "0.73817032">);
static_assert(proof::prints_as<nudged.error, "0.73837818">);

constexpr double change_of_layer_1 = nudged.layer_1 - here.layer_1,
                 change_of_prediction = nudged.prediction - here.prediction,
                 change_of_error = nudged.error - here.error;
static_assert(proof::prints_as<change_of_layer_1 / 0.001, "1.000">);
static_assert(proof::prints_as<change_of_prediction / change_of_layer_1, "0.121">);
static_assert(proof::prints_as<change_of_error / change_of_prediction, "1.718">);
static_assert(proof::prints_as<change_of_error / 0.001, "0.208">);
// [nudge]

// [factors]
constexpr auto chain = nb::bias_gradient(input_vector, weights, bias, target);
static_assert(proof::prints_as<chain.d_error_wrt_prediction, "1.71833678">);
static_assert(proof::prints_as<chain.d_prediction_wrt_layer_1, "0.12099807">);
static_assert(proof::equal<chain.d_layer_1_wrt_bias, 1.0>);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.20791543">);
// [factors]

namespace exact {
// [exact]
constexpr cg::vector input{2.0, -4.0}, weights{2.0, 1.0}; // layer_1 = 4 - 4 = 0, prediction ½
constexpr double bias = 0.0, target = 1.0;

constexpr auto chain = nb::bias_gradient(input, weights, bias, target);
static_assert(proof::equal<chain.d_error_wrt_prediction, -1.0>);   // 2 (½ - 1)
static_assert(proof::equal<chain.d_prediction_wrt_layer_1, 0.25>); // ½ (1 - ½)
static_assert(proof::equal<chain.d_layer_1_wrt_bias, 1.0>);
static_assert(proof::equal<chain.d_error_wrt_bias, -0.25>);

constexpr auto gradient = nb::compute_gradients(input, weights, bias, target);
static_assert(proof::equal<gradient.d_error_wrt_weights, cg::vector{-0.5, 1.0}>); // -¼ · input
// [exact]
} // namespace exact

// [slope]
/// (E(at + h) - E(at - h)) / 2h with h = 2^-17. It knows the error, and no derivative.
constexpr double slope(auto error, double at) {
  constexpr double h = 0x1p-17;
  return (error(at + h) - error(at - h)) / (2 * h);
}

constexpr double slope_over_bias = slope([](double b) { return forward(weights, b).error; }, bias);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.20791543">);
static_assert(proof::prints_as<slope_over_bias, "0.20791543">);

constexpr cg::vector slope_over_weights{
    slope([](double w) { return forward(cg::vector{w, weights[1]}, bias).error; }, weights[0]),
    slope([](double w) { return forward(cg::vector{weights[0], w}, bias).error; }, weights[1])};
constexpr cg::vector d_error_wrt_weights =
    nb::compute_gradients(input_vector, weights, bias, target).d_error_wrt_weights;
static_assert(proof::prints_as<d_error_wrt_weights[0], "0.32018976">);
static_assert(proof::prints_as<slope_over_weights[0], "0.32018976">);
static_assert(proof::prints_as<d_error_wrt_weights[1], "0.27444837">);
static_assert(proof::prints_as<slope_over_weights[1], "0.27444837">);
// [slope]

int main() {
  std::printf("d_error_wrt_prediction    %.8f\n", chain.d_error_wrt_prediction);
  std::printf("d_prediction_wrt_layer_1  %.8f\n", chain.d_prediction_wrt_layer_1);
  std::printf("d_layer_1_wrt_bias        %.8f\n\n", chain.d_layer_1_wrt_bias);
  std::printf("                        chain rule          slope of the error\n");
  std::printf("d_error_wrt_bias        %.16f  %.16f\n", chain.d_error_wrt_bias, slope_over_bias);
  for (std::size_t i = 0; i < 2; ++i) {
    std::printf("d_error_wrt_weights[%zu]  %.16f  %.16f\n", i, d_error_wrt_weights[i],
                slope_over_weights[i]);
  }
}
