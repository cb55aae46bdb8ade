#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/sqrt.hpp"

namespace constgrad {

/// The rule of sqrt: (√x)' = 1 / 2√x.
struct sqrt_rule final {
  static constexpr auto name = elementary::sqrt;
  using math_function = math::sqrt_function;
  static constexpr auto value(floating_point auto x) { return math::sqrt(x); }
  static constexpr auto derivative(floating_point auto x) { return math::sqrt_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / (2 * differentiable<sqrt_rule>{}(x));
  }
  /// x = y² for y = sqrt x.
  template <formula_number Number>
  static constexpr Number inverse(const Number& y) {
    return y * y;
  }
};

/// The square root, of a negative number NaN; correctly rounded. Its derivative 1 / 2√x, infinite
/// at 0, has two roundings: at most 1.5 ulp off.
inline constexpr differentiable<sqrt_rule> sqrt{};

} // namespace constgrad
