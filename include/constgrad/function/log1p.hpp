#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/math/log1p.hpp"

namespace constgrad {

/// The rule of log1p: log(1 + x)' = 1/(1 + x).
struct log1p_rule final {
  static constexpr auto name = elementary::log1p;
  using math_function = math::log1p_function;
  static constexpr auto value(floating_point auto x) { return math::log1p(x); }
  static constexpr auto derivative(floating_point auto x) { return math::log1p_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / (1 + x);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return log(1 + x);
  }
};

/// log(1 + x) without losing x's digits near 0; correctly rounded. Its derivative 1/(1 + x) has two
/// roundings: at most 1.5 ulp off.
inline constexpr differentiable<log1p_rule> log1p{};

} // namespace constgrad
