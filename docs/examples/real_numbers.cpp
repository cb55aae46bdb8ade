// The notebook in real numbers, for docs/derivations/real_numbers.md.
// [includes]
#include <constgrad/function/gradient.hpp>
#include <constgrad/notebook.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace nb = constgrad::notebook;
namespace proof = constgrad::proof;
using namespace cg::literals;
// [includes]

// [results]
constexpr cg::vector input_vector{1.54_real, 1.32_real}, weights{1.56_real, -0.45_real};
constexpr auto target = 0_real, bias = 0_real;

constexpr auto prediction = nb::make_prediction(input_vector, weights, bias);
static_assert(proof::prints_as<prediction, "0.85916839">);

constexpr auto derivative = nb::squared_error_derivative(prediction, target);
constexpr auto stepped = nb::subtract_derivative(weights, derivative);
static_assert(proof::prints_as<nb::make_prediction(input_vector, stepped, bias), "0.04285867">);

constexpr auto gradient = nb::bias_gradient(input_vector, stepped, bias, target);
static_assert(proof::prints_as<gradient.d_error_wrt_bias, "0.00351628">);
// [results]

// [widths]
static_assert(proof::encloses<prediction, 0.859168388587622605_real>);
static_assert(cg::width(prediction) < 4e-16 && cg::width(gradient.d_error_wrt_bias) < 4e-17);
// [widths]

// [decreases]
/// The error as a function of the weights.
constexpr auto error = [](const auto& w) {
  using number = std::remove_cvref_t<decltype(w[0])>;
  return nb::squared_error(
      nb::make_prediction(cg::vector<number, 2>{input_vector[0], input_vector[1]}, w, bias),
      target);
};
constexpr auto descended =
    nb::gradient_descent_step(weights, cg::gradient(error, weights), 0.1_real);
static_assert(proof::decreases<error, weights, descended>);
static_assert(proof::decreases<error, weights, stepped>); // the notebook's own step, here
// [decreases]

// [chain_rule]
/// The neuron's error, whatever its numbers are.
template <class T>
constexpr T neuron_error(const cg::vector<T, 2>& x, const cg::vector<T, 2>& w, const T& b,
                         const T& t) {
  return nb::squared_error(nb::make_prediction(x, w, b), t);
}

/// What the dual numbers say about it: ∂error/∂b.
constexpr auto slope_over_bias = [](auto x1, auto x2, auto w1, auto w2, auto b, auto t) {
  const auto of_bias = [&](const auto& y) {
    using number = std::remove_cvref_t<decltype(y)>;
    return neuron_error<number>({x1, x2}, {w1, w2}, y, t);
  };
  return cg::derivative(of_bias, b);
};
/// What the notebook's chain rule says.
constexpr auto chain_rule_for_bias = [](auto x1, auto x2, auto w1, auto w2, auto b, auto t) {
  return nb::bias_gradient(cg::vector{x1, x2}, cg::vector{w1, w2}, b, t).d_error_wrt_bias;
};
static_assert(proof::identity<slope_over_bias, chain_rule_for_bias>);
// [chain_rule]

// [weights]
constexpr auto slope_over_weight = [](auto x1, auto x2, auto w1, auto w2, auto b, auto t) {
  const auto of_weight = [&](const auto& y) {
    using number = std::remove_cvref_t<decltype(y)>;
    return neuron_error<number>({x1, x2}, {y, w2}, b, t);
  };
  return cg::derivative(of_weight, w1);
};
constexpr auto chain_rule_for_weight = [](auto x1, auto x2, auto w1, auto w2, auto b, auto t) {
  return nb::compute_gradients(cg::vector{x1, x2}, cg::vector{w1, w2}, b, t).d_error_wrt_weights[0];
};
static_assert(proof::identity<slope_over_weight, chain_rule_for_weight>);
// [weights]

// [written]
constexpr cg::expression written_chain_rule =
    chain_rule_for_weight(cg::symbol("x_1"), cg::symbol("x_2"), cg::symbol("w_1"),
                          cg::symbol("w_2"), cg::symbol("b"), cg::symbol("t"));
// [written]

// [derivatives]
static_assert(proof::derivative<cg::sigmoid> && proof::derivative<cg::tanh> &&
              proof::derivative<cg::softplus>);

/// The squared error (p - t)² as a function of p.
static_assert(proof::identity<[](auto p, auto t) {
  return cg::derivative([&](auto q) { return nb::squared_error(q, t); }, p);
},
                              [](auto p, auto t) { return nb::squared_error_derivative(p, t); }>);

/// The cross-entropy of p = s(z), -t log p - (1 - t) log (1 - p), as a function of z: p - t.
static_assert(proof::identity<[](auto z, auto t) {
  const auto cross_entropy = [&](auto y) {
    const auto p = cg::sigmoid(y);
    return -t * cg::log(p) - (1 - t) * cg::log(1 - p);
  };
  return cg::derivative(cross_entropy, z);
},
                              [](auto z, auto t) { return cg::sigmoid(z) - t; }>);
// [derivatives]

int main() {
  const auto print = [](const char* name, const cg::interval<double>& x) {
    std::printf("%-32s %.17g ... %.17g\n", name, x.lower, x.upper);
  };
  print("prediction", prediction);
  print("error", nb::squared_error(prediction, target));
  print("d_error_wrt_prediction", derivative);
  print("prediction after the step", nb::make_prediction(input_vector, stepped, bias));
  print("d_error_wrt_bias after the step", gradient.d_error_wrt_bias);
  std::printf("\n%s\n", cg::latex_of(written_chain_rule).characters);
}
