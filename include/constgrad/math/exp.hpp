// exp, correctly rounded: a table, a short series, and Ziv's test.
//
//     e^x = 2^(k/128) · e^r      with  x = k · ln 2 / 128 + r,   |r| <= ln 2 / 256 = 0.0027…
//         = 2^(k div 128) · T · (1 + r + r²/2! + … + r⁶/6! + R),   |R| <= e^|r| |r|⁷ / 7! < 2^-71
//
// T = 2^(i/128), i = k mod 128, comes from a table. Small as r is, all but the first two terms fit
// a double's digits below 2^-70; the first two, T + T · r, are kept exactly.
#pragma once

#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/power_in_double.hpp"
#include "constgrad/math/wide_exp.hpp"
#include "constgrad/math/ziv_test.hpp"

#include <cstdint>

namespace constgrad::math {

/// x as k · ln 2 / 128 + r + r_low, and 2^(k/128) as (t_high + t_low) · scale, scale a power of
/// two.
struct reduced_argument {
  double r, r_low, t_high, t_low, scale;
};

/// The range reduction, for |x| <= 708: r + r_low has an error below 2^-79. Bits are taken by the
/// built-in function, here as in the files around: std::bit_cast is a call, which an evaluator of
/// constants has to make.
constexpr reduced_argument reduce(double x) {
  const double shifted = x * (128 * log2_e) + round_to_integer, k = shifted - round_to_integer,
               reduced = x - k * ln_2_128th_high, correction = k * ln_2_128th_low,
               r = reduced - correction;
  const auto bits = __builtin_bit_cast(std::uint64_t, shifted);
  const pair& t = exp_table[bits & 127];
  return {r, (reduced - r) - correction, t.high, t.low,
          __builtin_bit_cast(double, ((bits >> 7) + 1023) << 52)};
}

/// r²/2! + r³/3! + … + r⁶/6!, the series of e^r - 1 - r. What is left out is below 2^-71.
constexpr double exp_tail(double r) {
  return r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
}

/// e^x for -640 <= x <= 709, or what Reduce takes apart: |low| < 2^-16 high. The error is that of eight roundings of numbers
/// below 2^-16 high.
template <reduced_argument (*Reduce)(double) = reduce>
constexpr approximation exp_by_table(double x) {
  const auto [r, r_low, t_high, t_low, scale] = Reduce(x);
  // r = a + b: a, a multiple of 2^-34, has 26 bits, so that its product with T's first part is
  // exact.
  const double a = (r + 0x1.8p18) - 0x1.8p18, b = (r - a) + r_low, tail = exp_tail(r),
               product = t_high * a, high = t_high + product,
               low = t_high * (b + tail) +
                     (t_low * (r + tail) + (t_low + ((t_high - high) + product)));
  return {high * scale, low * scale, 0x1p-67 * scale};
}

/// How e^x is computed: the quick way and the careful way, of a double and of a float; and with
/// 120 bits or more, `accurate`, of a finite double.
struct exp_function {
  using without_branch = exp_function;

  static constexpr bool covers(double x) { return (x > -640) & (x < 709); }
  static constexpr approximation quick(double x) { return exp_by_table(x); }

  /// Of a float, where the result is normal.
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 87; }
  static constexpr in_double quick(float x) {
    return {power_in_double(static_cast<double>(x), steps_of_e), 1 << 12};
  }

  /// NaN stays NaN, overflow is +infinity, underflow gradual.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x != x) return x;
    if (x > 710) return std::numeric_limits<double>::infinity();
    if (x < -746) return 0; // below half of the smallest subnormal number, 2^-1074
    return accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<exp_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<exp_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_exp(x); }
};

/// e^x of every float and double, correctly rounded.
template <floating_point T>
constexpr T exp(T x) {
  return correctly_rounded<exp_function>(x);
}

} // namespace constgrad::math
