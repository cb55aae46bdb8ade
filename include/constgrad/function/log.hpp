#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/math/log.hpp"

namespace constgrad {

/// The rule of log: (log x)' = 1/x.
struct log_rule final {
  static constexpr auto name = elementary::log;
  using math_function = math::log_function;
  static constexpr auto value(floating_point auto x) { return math::log(x); }
  static constexpr auto derivative(floating_point auto x) { return math::log_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / x;
  }
  /// x = e^y for y = log x.
  template <formula_number Number>
  static constexpr Number inverse(const Number& y) {
    return exp(y);
  }
};

/// The natural logarithm, log 0 = -infinity; correctly rounded, and so is its derivative 1/x.
inline constexpr differentiable<log_rule> log{};

} // namespace constgrad
