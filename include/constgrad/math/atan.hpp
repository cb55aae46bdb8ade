// The arctangent, correctly rounded: a table, a short series, and Ziv's test.
//
//     atan x = atan c + atan r           with  r = (x - c) / (1 + c x)      for 0 <= x <= 1
//     atan x = (π/2 - atan c) + atan r   with  r = (c x - 1) / (x + c)      for x > 1
//     atan r = r - r³/3 + r⁵/5 - r⁷/7 + r⁹/9 - R,   |R| <= |r|¹¹ / 11
//
// c is the multiple of 1/64 that is nearest to x or to 1/x, so that |r| <= 1/128. atan c comes from a table.
#pragma once

#include "constgrad/math/atan_in_double.hpp"
#include "constgrad/math/atan_table.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/pair.hpp"
#include "constgrad/math/wide_atan.hpp"
#include "constgrad/math/ziv_test.hpp"

#include <cstdint>

namespace constgrad::math {

/// atan x as base + atan r, r = n / d; all are sums of two doubles.
struct split_arctangent {
  pair base, n, d;
};

/// For x >= 0. c has 7 bits, so that its products with both halves of x are exact; so are x - c, 1 + c · upper and c · upper - 1,
/// and π/2 - atan c in the first part.
constexpr split_arctangent split_atan(double x) {
  const bool is_large = x > 1;
  const double shifted = (is_large ? 1 / x : x) + 0x1.8p46, c = shifted - 0x1.8p46,
               upper = upper_half(x), lower = x - upper;
  const auto& [high, low] = atan_table[__builtin_bit_cast(std::uint64_t, shifted) & 127];
  if (!is_large) return {{high, low}, {x - c, 0}, fast_two_sum(1 + c * upper, c * lower)};
  return {{half_pi_in_two.high - high, half_pi_in_two.low - low},
          two_sum(c * upper - 1, c * lower),
          fast_two_sum(x, c)};
}

/// How atan x of a float is computed.
struct atan_of_float {
  static constexpr bool covers(float x) { return x == x; }
  static constexpr in_double quick(float x) {
    return {atan_in_double(static_cast<double>(x)), 1 << 7};
  }
};

/// How atan x is computed.
struct atan_function : atan_of_float {
  using without_branch = atan_of_float;
  static constexpr bracket<double> range{-next_above(half_pi), next_above(half_pi)};

  static constexpr bool covers(double x) { return is_finite(x) && x != 0; }
  /// The error is that of r, less than 2^-76 of it, and that of eight roundings of r³/3 and what is smaller.
  static constexpr approximation quick(double x) {
    const auto [base, n, d] = split_atan(__builtin_fabs(x));
    const pair r = quotient(n, d), sum = fast_two_sum(base.high, r.high);
    const double rounded = r.high + r.low, square = rounded * rounded, cube = rounded * square,
                 series = 1.0 / 3 - square * (1.0 / 5 - square * (1.0 / 7 - square * (1.0 / 9))),
                 low = sum.low + (base.low + (r.low - cube * series)),
                 sign = __builtin_copysign(1.0, x);
    return {sign * sum.high, sign * low, __builtin_fabs(cube) * 0x1p-51 + sum.high * 0x1p-75};
  }
  using atan_of_float::covers, atan_of_float::quick;

  /// -0 stays -0, NaN stays NaN, of ±infinity it is ±π/2.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    return x == 0 || x != x ? x : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<atan_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<atan_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_atan(x); }
};

/// atan x, between -π/2 and π/2, of every float and double, correctly rounded.
template <floating_point T>
constexpr T atan(T x) {
  return correctly_rounded<atan_function>(x);
}

/// atan' x = 1 / (1 + x²), in [0, 1]; at most 0.51 ulp off, also where it is subnormal. NaN stays NaN.
constexpr double atan_derivative(double x) {
  const double size = __builtin_fabs(x);
  if (!(size < 0x1p500)) {
    if (!is_finite(x)) return x != x ? x : 0;
    return reciprocal(wide{x} * wide{x}).rounded<double>();
  }
  // x² = a² + rest; a² is exact.
  const double a = upper_half(size), rest = (size - a) * (size + a), square = a * a;
  const pair sum = size > 1 ? fast_two_sum(square, 1.0) : fast_two_sum(1.0, square),
             slope = quotient({1, 0}, fast_two_sum(sum.high, sum.low + rest));
  return slope.high + slope.low;
}

/// Of a float, by way of double.
constexpr float atan_derivative(float x) {
  return static_cast<float>(atan_derivative(static_cast<double>(x)));
}

} // namespace constgrad::math
