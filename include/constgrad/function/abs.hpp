#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/heaviside.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

#include <type_traits>

namespace constgrad {

/// The rule of abs: |x|' = 1 for x > 0, -1 for x < 0, and 0 at the corner x = 0. NaN stays NaN in both.
struct abs_rule final {
  static constexpr bool exact_of_integers = true;
  static constexpr auto name_by_pieces = elementary::abs;

  template <class Number>
    requires ordered<Number>
  static constexpr Number value(const Number& x) {
    if constexpr (std::is_same_v<Number, double>)
      return __builtin_fabs(x); // which clears the sign of -0, as the comparison below does not
    else if constexpr (std::is_same_v<Number, float>)
      return __builtin_fabsf(x);
    else if constexpr (std::is_unsigned_v<Number>)
      return x;
    else
      return x < 0 ? -x : x;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    if constexpr (std::is_unsigned_v<Number>)
      return x > 0 ? 1 : 0;
    else
      return 0 < x ? Number(1) : x < 0 ? Number(-1) : is_nan(x) ? x * x : Number(0); // NaN
  }

  /// Of a formula, which has no order.
  template <class Number>
    requires(!ordered<Number>)
  static constexpr Number derivative(const Number& x) {
    return heaviside(x) - heaviside(-x);
  }

  /// The values of all numbers in x, and all their slopes.
  template <floating_point T>
  static constexpr interval<T> value(const interval<T>& x) {
    if (x.is_empty() || x.lower >= 0) return x;
    return x.upper <= 0 ? -x : interval<T>{0, -x.lower < x.upper ? x.upper : -x.lower};
  }
  template <floating_point T>
  static constexpr interval<T> derivative(const interval<T>& x) {
    if (x.is_empty()) return x;
    return {T(x.lower > 0 ? 1 : x.lower < 0 ? -1 : 0), T(x.upper > 0 ? 1 : x.upper < 0 ? -1 : 0)};
  }
};

/// |x|, exact; its slope at 0 is 0, of an interval around 0 anything from -1 to 1. Of the least integer of a type it is
/// an overflow, as -x is. abs(-0.0) is 0.
inline constexpr differentiable<abs_rule> abs{};

} // namespace constgrad
