#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/math/log2.hpp"

namespace constgrad {

/// The rule of log2: log₂ x = log x / log 2, and its derivative 1 / (x log 2).
struct log2_rule final {
  static constexpr auto name = elementary::log2;
  using math_function = math::log2_function;
  static constexpr auto value(floating_point auto x) { return math::log2(x); }
  static constexpr auto derivative(floating_point auto x) { return math::log2_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / (x * log(Number(2)));
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return log(x) / log(Number(2));
  }
};

/// The logarithm to the base 2, of a negative number NaN, -infinity of 0; correctly rounded, and exact of the powers of 2. Its
/// derivative is at most 0.8 ulp off.
inline constexpr differentiable<log2_rule> log2{};

} // namespace constgrad
