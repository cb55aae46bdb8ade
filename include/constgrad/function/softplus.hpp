#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/math/softplus.hpp"

namespace constgrad {

/// The rule of softplus: softplus' = s, the logistic function.
struct softplus_rule final {
  static constexpr auto name = elementary::softplus;
  using math_function = math::softplus_function;
  static constexpr auto value(floating_point auto x) { return math::softplus(x); }
  static constexpr auto derivative(floating_point auto x) { return math::sigmoid(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return sigmoid(x);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return log(1 + exp(x));
  }
};

/// log(1 + e^x), a smooth ramp that never overflows; correctly rounded, and so is its derivative
/// s(x).
inline constexpr differentiable<softplus_rule> softplus{};

} // namespace constgrad
