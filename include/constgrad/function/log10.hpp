#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/math/log10.hpp"

namespace constgrad {

/// The rule of log10: log₁₀ x = log x / log 10, and its derivative 1 / (x log 10).
struct log10_rule final {
  static constexpr auto name = elementary::log10;
  using math_function = math::log10_function;
  static constexpr auto value(floating_point auto x) { return math::log10(x); }
  static constexpr auto derivative(floating_point auto x) { return math::log10_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / (x * log(Number(10)));
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return log(x) / log(Number(10));
  }
};

/// The logarithm to the base 10, of a negative number NaN, -infinity of 0; correctly rounded, and exact of the powers of 10. Its
/// derivative is at most 0.8 ulp off.
inline constexpr differentiable<log10_rule> log10{};

} // namespace constgrad
