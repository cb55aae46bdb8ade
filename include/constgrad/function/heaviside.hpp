#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

namespace constgrad {

/// The rule of heaviside: its derivative is 0, also at the corner x = 0.
struct heaviside_rule final {
  static constexpr auto name_by_pieces = elementary::heaviside;
  template <class Number>
    requires ordered<Number>
  static constexpr Number value(const Number& x) {
    return 0 < x ? Number(1) : x != x ? x : Number(0);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    if constexpr (floating_point<Number>)
      return x != x ? x : Number(0);
    else
      return is_nan(x) ? x * x : Number(0); // NaN
  }

  /// Beside the corner it is constant, whatever x depends on.
  template <class Number>
    requires ordered<Number>
  static constexpr bool is_constant_at(const Number& x) {
    return x < 0 || 0 < x;
  }
  template <floating_point T>
  static constexpr bool is_constant_at(const interval<T>& x) {
    return !x.is_empty() && (x.upper < 0 || 0 < x.lower);
  }

  /// The values of all numbers in x.
  template <floating_point T>
  static constexpr interval<T> value(const interval<T>& x) {
    return x.is_empty() ? x : interval<T>{T(x.lower > 0 ? 1 : 0), T(x.upper > 0 ? 1 : 0)};
  }
  template <floating_point T>
  static constexpr interval<T> derivative(const interval<T>& x) {
    return x.is_empty() ? x : interval<T>{T{0}};
  }
};

/// Heaviside's step function, 1 for x > 0, else 0, NumPy's np.heaviside(x, 0): relu's derivative, as a
/// formula. NaN stays NaN.
inline constexpr differentiable<heaviside_rule> heaviside{};

} // namespace constgrad
