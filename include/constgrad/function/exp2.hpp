#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/math/exp2.hpp"

namespace constgrad {

/// The rule of exp2: (2^x)' = 2^x log 2.
struct exp2_rule final {
  static constexpr auto name = elementary::exp2;
  using math_function = math::exp2_function;
  static constexpr auto value(floating_point auto x) { return math::exp2(x); }
  static constexpr auto derivative(floating_point auto x) { return math::exp2_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return differentiable<exp2_rule>{}(x)*log(Number(2));
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return exp(x * log(Number(2)));
  }
};

/// 2^x; correctly rounded, its derivative 2^x log 2 at most 0.51 ulp off. Overflow is +infinity, underflow gradual.
inline constexpr differentiable<exp2_rule> exp2{};

} // namespace constgrad
