#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/heaviside.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

namespace constgrad {

/// The rule of relu: relu' x = 1 for x > 0, else 0, also at the corner x = 0. NaN stays NaN in both.
struct relu_rule final {
  static constexpr bool exact_of_integers = true;
  static constexpr auto name_by_pieces = elementary::relu;
  template <class Number>
    requires ordered<Number>
  static constexpr Number value(const Number& x) {
    return 0 < x || x != x ? x : Number(0);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return 0 < x ? Number(1) : is_nan(x) ? x * x : Number(0); // NaN
  }
  /// Of a formula, which has no order.
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number derivative(const Number& x) {
    return heaviside(x);
  }
  /// relu' by the value y = relu x, which is positive where x is.
  template <class Number>
  static constexpr Number derivative_from_value(const Number& y) {
    return derivative(y);
  }

  /// Below 0 it is constant, whatever x depends on.
  template <class Number>
    requires ordered<Number>
  static constexpr bool is_constant_at(const Number& x) {
    return x < 0;
  }
  template <floating_point T>
  static constexpr bool is_constant_at(const interval<T>& x) {
    return !x.is_empty() && x.upper < 0;
  }

  /// The values of all numbers in x: a branch could not decide where x reaches over 0.
  template <floating_point T>
  static constexpr interval<T> value(const interval<T>& x) {
    return x.is_empty() ? x : interval<T>{x.lower > 0 ? x.lower : 0, x.upper > 0 ? x.upper : 0};
  }
  template <floating_point T>
  static constexpr interval<T> derivative(const interval<T>& x) {
    return x.is_empty() ? x : interval<T>{T(x.lower > 0 ? 1 : 0), T(x.upper > 0 ? 1 : 0)};
  }
};

/// max(0, x), the rectified linear unit; exact. NaN stays NaN, and so does its slope; relu(-0.0) is 0.
inline constexpr differentiable<relu_rule> relu{};

} // namespace constgrad
