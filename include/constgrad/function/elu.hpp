#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/expm1.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/ordered.hpp"

#include <concepts>

namespace constgrad {

/// The rule of elu: elu' x = 1 for x > 0, else e^x = elu x + 1.
struct elu_rule final {
  template <class Number>
    requires ordered<Number> && requires(const Number& x) { expm1(x); }
  static constexpr Number value(const Number& x) {
    return 0 < x ? x : expm1(x);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : exp(x);
  }
  /// As formulas, which have no order: x - relu x is x where that is negative, else 0.
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number by_pieces(const Number& x) {
    return relu(x) + expm1(x - relu(x));
  }
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number derivative(const Number& x) {
    return exp(x - relu(x));
  }
  /// By the value y: a number below -1 is none.
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return 0 < y ? Number(1) : 1 + y;
  }

  /// Both of e^x with a few digits more than a double's, from which each is rounded correctly.
  static constexpr differentiated<double> value_and_derivative(std::same_as<double> auto x) {
    if (!(x > -38 && x < -0x1p-6)) return {value(x), derivative(x)};
    const math::approximation power = math::exp_by_table(x);
    const math::pair less_1 = math::two_sum(power.high, -1.0);
    return {math::decide<math::expm1_function>({less_1.high, power.low + less_1.low, 0x1p-66}, x),
            math::decide<math::exp_function>(power, x)};
  }

  /// The values of all numbers in x, from end to end: the function increases, and so does its slope.
  template <floating_point T>
  static constexpr interval<T> value(const interval<T>& x) {
    const interval<T> left = expm1(x);
    return x.is_empty() ? x
                        : interval<T>{0 < x.lower ? x.lower : left.lower,
                                      0 < x.upper ? x.upper : left.upper};
  }
  template <floating_point T>
  static constexpr interval<T> derivative(const interval<T>& x) {
    const interval<T> left = exp(x);
    return x.is_empty() ? x
                        : interval<T>{0 < x.lower ? 1 : left.lower, 0 < x.upper ? 1 : left.upper};
  }
  template <floating_point T>
  static constexpr interval<T> derivative_from_value(const interval<T>& y) {
    const interval<T> left = 1 + y;
    return y.is_empty() ? y
                        : interval<T>{0 < y.lower ? 1 : left.lower, 0 < y.upper ? 1 : left.upper};
  }
};

/// x for x > 0, else e^x - 1, the exponential linear unit with α = 1, whose slope has no jump; from -1
/// at -infinity on; correctly rounded, and so is its derivative. NaN stays NaN. (D.-A. Clevert, T.
/// Unterthiner, S. Hochreiter, "Fast and accurate deep network learning by exponential linear units",
/// 2016.)
inline constexpr differentiable<elu_rule> elu{};

} // namespace constgrad
