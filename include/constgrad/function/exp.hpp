#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/exp.hpp"

namespace constgrad {

/// The rule of exp: (e^x)' = e^x.
struct exp_rule final {
  static constexpr auto name = elementary::exp;
  using math_function = math::exp_function;
  static constexpr auto value(floating_point auto x) { return math::exp(x); }
  static constexpr auto derivative(floating_point auto x) { return math::exp(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return differentiable<exp_rule>{}(x);
  }
  template <floating_point T>
  static constexpr differentiated<T> value_and_derivative(T x) {
    const T power = math::exp(x);
    return {power, power};
  }
};

/// e^x, its own derivative; correctly rounded. Overflow is +infinity, underflow gradual.
inline constexpr differentiable<exp_rule> exp{};

} // namespace constgrad
