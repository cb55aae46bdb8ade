// The chain rule for the bias, then for the weights, for docs/derivations/chain_rule.md.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/proof.hpp>

#include <cstddef>
#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;

// The notebook's neuron after its own step.
constexpr cg::vector input_vector{1.54, 1.32},
    weights{-0.158336777175245210, -2.168336777175245210};
constexpr double target = 0.0;

struct forward_pass {
  double layer_1, prediction, error;
};

constexpr forward_pass forward(double bias) {
  const double layer_1 = cg::dot(input_vector, weights) + bias;
  const double prediction = cg::sigmoid(layer_1);
  return {layer_1, prediction, nb::squared_error(prediction, target)};
}

// [nudge]
constexpr double nudge = 0x1p-20; // 2^-20, about a millionth
constexpr forward_pass here = forward(0.0), nudged = forward(nudge);

constexpr double d_layer_1 = nudged.layer_1 - here.layer_1,
                 d_prediction = nudged.prediction - here.prediction,
                 d_error = nudged.error - here.error;
static_assert(proof::prints_as<d_layer_1 / nudge, "1.000000">);
static_assert(proof::prints_as<d_prediction / d_layer_1, "0.041022">);
static_assert(proof::prints_as<d_error / d_prediction, "0.085717">);
static_assert(proof::prints_as<d_error / nudge, "0.003516">);
// [nudge]

// [factors]
constexpr auto chain = nb::bias_gradient(input_vector, weights, 0.0, target);
static_assert(proof::prints_as<chain.d_error_wrt_prediction, "0.08571733">);
static_assert(proof::prints_as<chain.d_prediction_wrt_layer_1, "0.04102180">);
static_assert(proof::equal<chain.d_layer_1_wrt_bias, 1.0>);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.00351628">);
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

constexpr double error_at(double w_0, double w_1, double bias) {
  const double prediction = nb::make_prediction(input_vector, cg::vector{w_0, w_1}, bias);
  return nb::squared_error(prediction, target);
}

// [slope]
/// (E(at + h) - E(at - h)) / 2h with h = 2^-17. It knows the error, and no derivative.
constexpr double slope(auto error, double at) {
  constexpr double h = 0x1p-17;
  return (error(at + h) - error(at - h)) / (2 * h);
}

constexpr double slope_over_bias =
    slope([](double bias) { return error_at(weights[0], weights[1], bias); }, 0.0);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.0035162794">);
static_assert(proof::prints_as<slope_over_bias, "0.0035162794">);

constexpr cg::vector slope_over_weights{
    slope([](double w) { return error_at(w, weights[1], 0.0); }, weights[0]),
    slope([](double w) { return error_at(weights[0], w, 0.0); }, weights[1])};
constexpr cg::vector d_error_wrt_weights =
    nb::compute_gradients(input_vector, weights, 0.0, target).d_error_wrt_weights;
static_assert(proof::prints_as<d_error_wrt_weights[0], "0.0054150703">);
static_assert(proof::prints_as<slope_over_weights[0], "0.0054150703">);
static_assert(proof::prints_as<d_error_wrt_weights[1], "0.0046414888">);
static_assert(proof::prints_as<slope_over_weights[1], "0.0046414888">);
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
