// log(1 + x), correctly rounded, also near 0, where the sum 1 + x would lose x's digits.
//
//     -2^-8 <= x < 2^-7:  the series
//     elsewhere:          log(s + l) = log s + l/s - ½ (l/s)² + …,   s = 1 + x rounded, l what s has lost
#pragma once

#include "constgrad/math/log.hpp"

namespace constgrad::math {

/// How log(1 + x) of a float is computed.
struct log1p_of_float {
  static constexpr bool covers(float x) {
    return (x > -1) & (x <= (std::numeric_limits<float>::max)());
  }
  static constexpr in_double quick(float x) {
    const double argument = static_cast<double>(x);
    return {__builtin_copysign(log1p_in_double(argument), argument), 1 << 11}; // -0 stays -0
  }
};

/// How log(1 + x) is computed.
struct log1p_function : log1p_of_float {
  using without_branch = log1p_of_float;

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

  using log1p_of_float::covers, log1p_of_float::quick;

  /// -0 stays -0, log1p(-1) is -infinity, of a smaller number NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!(x > -1)) return x == -1 ? -infinity : std::numeric_limits<double>::quiet_NaN();
    if (x == 0 || x == infinity) return x;
    return accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<log1p_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<log1p_function>(x); }
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
