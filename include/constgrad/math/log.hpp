// The natural logarithm, correctly rounded: a table, a short series, and Ziv's test.
//
//     log x = e · ln 2 - log c + log(1 + r)   with  x = 2^e · z,   r = cz - 1,   |r| < 2^-7.7
//     log(1 + r) = r - r²/2 + r³/3 - … - r⁸/8 + R,   |R| < |r|⁹ / 8 < 2^-73
//
// c is near 1 / z and has so few digits that r is exact as a sum of two doubles. -log c comes from
// a table.
#pragma once

#include "constgrad/math/log_in_double.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/pair.hpp"
#include "constgrad/math/wide_log.hpp"
#include "constgrad/math/ziv_test.hpp"

#include <cstdint>

namespace constgrad::math {

/// log(1 + x) = x - x²/2 + x³/3 - … - x¹⁰/10 + R, |R| < 2^-73 |x|, for |x| < 2^-7. With a, x's
/// upper half, a - a²/2 has no rounding; all else is below 2^-14 |x|.
constexpr approximation log1p_near_zero(double x) {
  const double a = upper_half(x), b = x - a, half_square = 0.5 * a * a, square = x * x,
               cube = x * square,
               rest =
                   cube * (((1.0 / 3 - x * (1.0 / 4)) + square * (1.0 / 5 - x * (1.0 / 6))) +
                           square * square *
                               ((1.0 / 7 - x * (1.0 / 8)) + square * (1.0 / 9 - x * (1.0 / 10)))),
               high = a - half_square;
  return {high, ((a - high) - half_square) + ((b - b * (a + 0.5 * b)) + rest),
          __builtin_fabs(cube) * 0x1.8p-52 + __builtin_fabs(x) * 0x1p-73};
}

/// How far log_pair is off, at most: six roundings of numbers below 2^-16.
inline constexpr double log_pair_error = 0x1p-67;

/// log x for a positive normal x.
constexpr pair log_pair(double x) {
  // Counted from 0.6875 instead of 1, the exponent's field gives z in [0.6875, 1.375).
  const auto bits = std::bit_cast<std::uint64_t>(x), from_first = bits - 0x3fe6000000000000;
  const log_entry& entry = log_table[from_first >> 45 & 127];
  const double e = static_cast<double>(static_cast<std::int64_t>(from_first) >> 52),
               z = std::bit_cast<double>(bits - (from_first & 0xfff0000000000000)),
               // r = first + rest, neither of which is rounded.
      upper = upper_half(z), first = upper * entry.reciprocal - 1.0,
               rest = (z - upper) * entry.reciprocal, r = first + rest, square = r * r,
               series =
                   square * ((r * (1.0 / 3) - 1.0 / 2) +
                             square * ((r * (1.0 / 5) - 1.0 / 4) +
                                       square * ((r * (1.0 / 7) - 1.0 / 6) - square * (1.0 / 8)))),
               base = e * ln_2_high + entry.high, high = base + r;
  return {high,
          ((base - high) + r) + ((e * ln_2_low + entry.low) + (((first - r) + rest) + series))};
}

/// How log x of a float is computed.
struct log_of_float {
  /// 0 < x < infinity; of integers a processor asks sooner.
  static constexpr bool covers(float x) {
    return __builtin_bit_cast(std::uint32_t, x) - 1 < 0x7f7fffff;
  }
  static constexpr in_double quick(float x) {
    return {log_in_double(static_cast<double>(x)), 1 << 11};
  }
};

/// How log x is computed.
struct log_function : log_of_float {
  using without_branch = log_of_float;

  static constexpr double defined_from = 0;

  static constexpr bool covers(double x) {
    return x >= (std::numeric_limits<double>::min)() && x <= (std::numeric_limits<double>::max)();
  }
  static constexpr approximation quick(double x) {
    if (x >= 1 - 0x1p-8 && x < 1 + 0x1p-7) return log1p_near_zero(x - 1.0);
    const auto [high, low] = log_pair(x);
    return {high, low, log_pair_error};
  }

  using log_of_float::covers, log_of_float::quick;

  /// log 0 is -infinity, of a negative number NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!(x > 0)) return x == 0 ? -infinity : std::numeric_limits<double>::quiet_NaN();
    return x == infinity ? x : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<log_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<log_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_log(x); }
};

/// The natural logarithm of every float and double, correctly rounded.
template <floating_point T>
constexpr T log(T x) {
  return correctly_rounded<log_function>(x);
}

/// log' x = 1/x: infinity at 0 and where 1/x is too large for T, of a negative number NaN;
/// correctly rounded.
template <floating_point T>
constexpr T log_derivative(T x) {
  if (!(x >= 0)) return std::numeric_limits<T>::quiet_NaN();
  return x > (std::numeric_limits<T>::min)() / 4 ? 1 / x : std::numeric_limits<T>::infinity();
}

} // namespace constgrad::math
