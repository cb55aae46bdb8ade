// The notebook's step beside gradient descent, for docs/derivations/step.md.
// [includes]
#include <constgrad/notebook/chain_rule.hpp>
#include <constgrad/notebook/error.hpp>
#include <constgrad/notebook/prediction.hpp>
#include <constgrad/notebook/step.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
// [includes]

// [start]
constexpr cg::vector input_vector{1.54, 1.32}, weights{1.56, -0.45};
constexpr double bias = 0.0, target = 0.0;

/// The error at this input as a function of the weights alone.
constexpr double error_at(const cg::vector<double, 2>& w) {
  return nb::squared_error(nb::make_prediction(input_vector, w, bias), target);
}
static_assert(proof::prints_as<error_at(weights), "0.73817032">);
// [start]

// [notebook]
constexpr double d_error_wrt_prediction =
    nb::squared_error_derivative(nb::make_prediction(input_vector, weights, bias), target);

constexpr cg::vector notebook_weights = nb::subtract_derivative(weights, d_error_wrt_prediction);
static_assert(proof::prints_as<notebook_weights[0], "-0.15833678">);
static_assert(proof::prints_as<notebook_weights[1], "-2.16833678">);
static_assert(
    proof::prints_as<nb::make_prediction(input_vector, notebook_weights, bias), "0.04285867">);
static_assert(proof::prints_as<error_at(notebook_weights), "0.00183687">);
// [notebook]

// [printed]
constexpr auto chain = nb::bias_gradient(input_vector, notebook_weights, bias, target);
static_assert(proof::prints_as<chain.d_error_wrt_prediction, "0.08571733">);
static_assert(proof::prints_as<chain.d_prediction_wrt_layer_1, "0.04102180">);
static_assert(proof::prints_as<chain.d_error_wrt_bias, "0.00351628">);
// [printed]

// [descent]
constexpr cg::vector d_error_wrt_weights =
    nb::compute_gradients(input_vector, weights, bias, target).d_error_wrt_weights;
static_assert(proof::prints_as<d_error_wrt_weights[0], "0.32018976">);
static_assert(proof::prints_as<d_error_wrt_weights[1], "0.27444837">);

constexpr cg::vector descended = nb::gradient_descent_step(weights, d_error_wrt_weights, 0.1);
static_assert(proof::prints_as<descended[0], "1.52798102">);
static_assert(proof::prints_as<descended[1], "-0.47744484">);
static_assert(proof::prints_as<error_at(descended), "0.71994770">);
// [descent]

// [leap]
constexpr cg::vector leapt = nb::gradient_descent_step(weights, d_error_wrt_weights, 10.0);
static_assert(proof::prints_as<error_at(leapt), "0.00000138">);
// [leap]

namespace counterexample {
// [counterexample]
constexpr cg::vector input{1.0, -2.0}, weights{2.0, 1.0}; // layer_1 = 2 - 2 = 0, prediction ½
constexpr double target = 0.0;

constexpr double error_at(const cg::vector<double, 2>& w) {
  return nb::squared_error(nb::make_prediction(input, w, 0.0), target);
}
static_assert(proof::equal<error_at(weights), 0.25>);

// The derivative is 2 · (½ - 0) = 1: the notebook subtracts 1 from both weights, and layer_1 rises to 1.
constexpr cg::vector by_notebook = nb::subtract_derivative(weights, 1.0);
static_assert(proof::equal<by_notebook, cg::vector{1.0, 0.0}>);
static_assert(proof::prints_as<error_at(by_notebook), "0.53444665">);

// The gradient is 1 · ¼ · input: each weight moves its own way, and layer_1 falls to -0.625.
constexpr cg::vector gradient =
    nb::compute_gradients(input, weights, 0.0, target).d_error_wrt_weights;
static_assert(proof::equal<gradient, cg::vector{0.25, -0.5}>);
constexpr cg::vector by_descent = nb::gradient_descent_step(weights, gradient, 0.5);
static_assert(proof::equal<by_descent, cg::vector{1.875, 1.25}>);
static_assert(proof::prints_as<error_at(by_descent), "0.12155343">);
// [counterexample]
} // namespace counterexample

namespace too_far {
// [too_far]
constexpr cg::vector input{1.0, -2.0}, weights{2.0, 1.0}; // prediction ½
constexpr double target = 0.625;

/// The error after one step of gradient descent.
constexpr double error_after(double learning_rate) {
  const cg::vector gradient =
      nb::compute_gradients(input, weights, 0.0, target).d_error_wrt_weights;
  const cg::vector stepped = nb::gradient_descent_step(weights, gradient, learning_rate);
  return nb::squared_error(nb::make_prediction(input, stepped, 0.0), target);
}

constexpr double error_before = error_after(0.0); // (½ - 0.625)²
static_assert(proof::equal<error_before, 0.015625>);
static_assert(error_after(1.6) < 0.001 * error_before); // almost at the target
static_assert(error_after(3.5) < error_before);         // past it, and nearly as far away as before
static_assert(error_after(3.6) > error_before);         // too far
static_assert(error_after(10.0) > 7 * error_before);    // much too far
// [too_far]
} // namespace too_far

int main() {
  std::printf("                   weights                    error\n");
  std::printf("start              %12.8f %12.8f  %.8f\n", weights[0], weights[1],
              error_at(weights));
  std::printf("the notebook's     %12.8f %12.8f  %.8f\n", notebook_weights[0], notebook_weights[1],
              error_at(notebook_weights));
  std::printf("gradient descent   %12.8f %12.8f  %.8f\n", descended[0], descended[1],
              error_at(descended));
}
