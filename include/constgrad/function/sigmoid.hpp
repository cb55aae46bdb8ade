#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/math/sigmoid.hpp"

namespace constgrad {

/// The rule of sigmoid: s'(x) = s(x) (1 - s(x)).
struct sigmoid_rule final {
  static constexpr auto name = elementary::sigmoid;
  static constexpr bool gives_probabilities =
      true; ///< can be a network's last layer before their loss
  using math_function = math::sigmoid_function;
  static constexpr auto value(floating_point auto x) { return math::sigmoid(x); }
  static constexpr auto derivative(floating_point auto x) { return math::sigmoid_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return differentiable<sigmoid_rule>{}(x)*differentiable<sigmoid_rule>{}(-x);
  }
  /// s' = y (1 - y) by the value y = s(x).
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return y * (1 - y);
  }
  static constexpr auto value_and_derivative(floating_point auto x) {
    return math::sigmoid_and_derivative(x);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return 1 / (1 + exp(-x));
  }
};

/// The logistic function s(x) = 1 / (1 + e^-x), which squeezes every number into [0, 1]; correctly
/// rounded. Its derivative s(x) (1 - s(x)) does not cancel for large |x|; at most 0.54 ulp off.
inline constexpr differentiable<sigmoid_rule> sigmoid{};

} // namespace constgrad
