#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/math/tanh.hpp"

namespace constgrad {

/// The rule of tanh: tanh' = 1 - tanh².
struct tanh_rule final {
  static constexpr auto name = elementary::tanh;
  using math_function = math::tanh_function;
  static constexpr auto value(floating_point auto x) { return math::tanh(x); }
  static constexpr auto derivative(floating_point auto x) { return math::tanh_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return derivative_from_value(differentiable<tanh_rule>{}(x));
  }
  /// tanh' = (1 - y) (1 + y) by the value y = tanh x.
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return (1 - y) * (1 + y);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return (exp(2 * x) - 1) / (exp(2 * x) + 1);
  }
};

/// The hyperbolic tangent, which squeezes every number into [-1, 1]; correctly rounded. Its
/// derivative 1 - tanh² x does not cancel for large |x|; at most 0.54 ulp off.
inline constexpr differentiable<tanh_rule> tanh{};

} // namespace constgrad
