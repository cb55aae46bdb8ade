// log(1 + x), correctly rounded, also near 0, where the sum 1 + x would lose x's digits.
//
//     -2^-8 <= x < 2^-7:  the series
//     elsewhere:          log(s + l) = log s + l/s - ½ (l/s)² + …,   s = 1 + x rounded, l what s has lost
#pragma once

#include "constgrad/math/log.hpp"

namespace constgrad::math {

/// How log(1 + x) is computed.
struct log1p_function {
  static constexpr double defined_from = -1;

  static constexpr bool covers(double x) {
    return x > -1 && x != 0 && x <= (std::numeric_limits<double>::max)();
  }
  static constexpr approximation quick(double x) {
    if (x >= -0x1p-8 && x < 0x1p-7) return log1p_near_zero(x);
    const auto [sum, lost] = two_sum(1.0, x);
    const auto [high, low] = log_pair(sum);
    const double part = lost / sum; // at most 2^-52: its square is of no account
    return {high, low + part, 0x1.2p0 * log_pair_error}; // one rounding more
  }

  /// Of a float.
  static constexpr bool covers(float x) {
    return x > -1 && x != 0 && x <= (std::numeric_limits<float>::max)();
  }
  static constexpr approximation quick(float x) {
    const double logarithm = log1p_by_series(static_cast<double>(x));
    return near_in_double(logarithm);
  }

  /// -0 stays -0, log1p(-1) is -infinity, of a smaller number NaN.
  template <floating_point T>
  [[gnu::noinline, gnu::cold]] static constexpr T careful(T x) {
    constexpr T infinity = std::numeric_limits<T>::infinity();
    if (!(x > -1)) return x == -1 ? -infinity : std::numeric_limits<T>::quiet_NaN();
    if (x == 0) return x;
    return x == infinity ? x : accurate(static_cast<double>(x)).value().template rounded<T>();
  }
  static constexpr wide_pair accurate(double x) { return precise_log1p(x); }
};

/// log(1 + x) of every float and double, correctly rounded.
template <floating_point T>
constexpr T log1p(T x) {
  return correctly_rounded<log1p_function>(x);
}

/// log1p' x = 1 / (1 + x): infinity at -1, below that NaN; at most 1.5 ulp off.
template <floating_point T>
constexpr T log1p_derivative(T x) {
  return x != x ? x : log_derivative(1 + x);
}

} // namespace constgrad::math
