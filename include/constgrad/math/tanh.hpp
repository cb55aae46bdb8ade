// tanh, correctly rounded, also near 0, where 1 - 2t would lose its digits.
//
//     |x| < 2^-4:  x - x³/3 + 2x⁵/15 - 17x⁷/315 + … (to 8 terms after x)
//     elsewhere:   1 - 2t for x > 0,   2t - 1 for x < 0      with t = 1 / (1 + e^2|x|)
#pragma once

#include "constgrad/math/logistic_tail.hpp"

namespace constgrad::math {

/// The series; its error is that of the last few roundings of x³/3.
constexpr approximation tanh_near_zero(double x) {
  const double w = x * x, w2 = w * w,
               series = ((1.0 / 3 - w * (2.0 / 15)) + w2 * (17.0 / 315 - w * (62.0 / 2835))) +
                        w2 * w2 *
                            ((1382.0 / 155925 - w * (21844.0 / 6081075)) +
                             w2 * (929569.0 / 638512875 - w * (6404582.0 / 10854718875))),
               cube = x * w;
  return {x, -cube * series, __builtin_fabs(cube) * 0x1p-52 + __builtin_fabs(x) * 0x1p-78};
}

/// How tanh x is computed where a short way does not decide, for an x that is not small.
struct accurate_tanh {
  static constexpr bool covers(double x) {
    return (__builtin_fabs(x) >= 0x1p-4) & (__builtin_fabs(x) < 300);
  }
  static constexpr approximation quick(double x) {
    const pair t = logistic_tail(2 * __builtin_fabs(x));
    const double high = 1.0 - 2 * t.high, low = ((1.0 - high) - 2 * t.high) - 2 * t.low,
                 sign = __builtin_copysign(1.0, x);
    return {sign * high, sign * low, t.high * (2 * logistic_tail_error) + 0x1p-106};
  }

  /// -0 stays -0, NaN stays NaN.
  static constexpr double careful(double x) {
    if (x == 0) return x;
    if (__builtin_fabs(x) > 30) return has_sign(x) ? -1 : 1;
    return x != x ? x : accurate(x).value().rounded<double>();
  }
  static constexpr wide_pair accurate(double x) { return precise_tanh(x); }
};

/// How tanh x of a float is computed: tanh x = m / (m + 2), m = e^2x - 1. A relative error of m, less than 2^-42.9, counts at
/// most twice in tanh x, and the roundings 2^-52.
struct tanh_of_float {
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 44; }
  static constexpr in_double quick(float x) {
    const double argument = static_cast<double>(x), m = expm1_in_double(2 * argument);
    return {__builtin_copysign(m / (m + 2.0), argument), 1 << 12}; // -0 stays -0
  }
};

/// How tanh x is computed without a branch: for small x the series, and both for all.
struct tanh_without_branch : tanh_of_float {
  static constexpr bool covers(double x) { return (__builtin_fabs(x) < 300) & (x != 0); }
  static constexpr approximation quick(double x) {
    const approximation near_zero = tanh_near_zero(x), other = accurate_tanh::quick(x);
    const std::uint64_t is_small = std::uint64_t{0} - std::uint64_t{__builtin_fabs(x) < 0x1p-4};
    const auto chosen = [&](double a, double b) {
      return std::bit_cast<double>((std::bit_cast<std::uint64_t>(a) & is_small) |
                                   (std::bit_cast<std::uint64_t>(b) & ~is_small));
    };
    return {chosen(near_zero.high, other.high), chosen(near_zero.low, other.low),
            chosen(near_zero.error, other.error)};
  }
  using tanh_of_float::covers, tanh_of_float::quick;
};

/// How tanh x is computed.
struct tanh_function : tanh_of_float {
  using without_branch = tanh_without_branch;

  static constexpr bool covers(double x) { return x > -11 && x < 11 && x != 0; }
  static constexpr approximation quick(double x) {
    const double magnitude = __builtin_fabs(x);
    return magnitude < 0x1p-4 ? tanh_near_zero(x)
           : magnitude < 0.5  ? accurate_tanh::quick(x) // 1 - 2t has lost too many digits of t
                              : of_tail(early_logistic_tail(2 * magnitude), x);
  }
  static constexpr approximation of_tail(const pair& t, double x) {
    const double sign = __builtin_copysign(1.0, x);
    return {sign * (1.0 - 2 * t.high), -2 * sign * t.low, t.high * (2 * brief_logistic_tail_error)};
  }
  using tanh_of_float::covers, tanh_of_float::quick;

  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    return correctly_rounded<accurate_tanh>(x);
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<tanh_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<tanh_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_tanh(x); }
};

/// tanh x, in [-1, 1], of every float and double, correctly rounded.
template <floating_point T>
constexpr T tanh(T x) {
  return correctly_rounded<tanh_function>(x);
}

/// tanh' x = 1 - tanh² x = 4 s'(2x), in [0, 1]; at most 0.54 ulp off, at both tails. NaN stays NaN.
constexpr double tanh_derivative(double x) {
  const double magnitude = __builtin_fabs(x);
  if (!(magnitude < 1000)) return x != x ? x : 0;
  return logistic_slope(2 * magnitude, 2);
}

/// Of a float, by way of double.
constexpr float tanh_derivative(float x) {
  return static_cast<float>(tanh_derivative(static_cast<double>(x)));
}

} // namespace constgrad::math
