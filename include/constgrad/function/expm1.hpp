#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/math/expm1.hpp"

namespace constgrad {

/// The rule of expm1: (e^x - 1)' = e^x.
struct expm1_rule final {
  static constexpr auto name = elementary::expm1;
  using math_function = math::expm1_function;
  static constexpr auto value(floating_point auto x) { return math::expm1(x); }
  static constexpr auto derivative(floating_point auto x) { return math::exp(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return exp(x);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return exp(x) - 1;
  }
};

/// e^x - 1 without losing x's digits near 0; correctly rounded, and so is its derivative e^x.
inline constexpr differentiable<expm1_rule> expm1{};

} // namespace constgrad
