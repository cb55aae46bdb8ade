// The sine and the cosine, correctly rounded: a table, two short series, and Ziv's test.
//
//     x = k π/256 + r,  |r| <= π/512     sin x = sin a cos r + cos a sin r  with  a = k π/256
//     cos x = sin(x + π/2)               sin(π/2 + a + r) = sin(π/2 - a - r)
//
// The table has the sines of the first quarter turn; a later quarter is the first, backwards or with the other sign.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/pair.hpp"
#include "constgrad/math/precise_sin_cos.hpp"
#include "constgrad/math/sin_cos_in_double.hpp"
#include "constgrad/math/sin_table.hpp"
#include "constgrad/math/ziv_test.hpp"

#include <cstdint>

namespace constgrad::math {

/// x = (steps mod 512) π/256 + high + low, less than `error` off; |high| <= 0.0062.
struct angle_in_steps {
  std::uint64_t steps;
  double high, low, error;
};

/// For |x| < 2^17. π/256 has three parts; k has up to 24 bits and the first two parts have 29, so that their products with k are exact, and so is
/// the first difference. What π/256 lacks, and the roundings of the third product and of the sum, are below 2^-113 k. (Of k = 0 there are none.)
constexpr angle_in_steps in_steps(double x) {
  const double shifted = x * 0x1.45f306dc9c883p6 + 0x1.8p52, k = shifted - 0x1.8p52;
  const auto [high, low] = two_sum(x - k * 0x1.921fb54p-7, -(k * 0x1.10b4612p-37));
  return {__builtin_bit_cast(std::uint64_t, shifted) % 512, high, low + k * 0x1.676733ae8fe48p-67,
          __builtin_fabs(k) * 0x1p-113};
}

/// For any finite x: beyond 2^17 by 256 digits of 2/π.
constexpr angle_in_steps in_steps_of_any(double x) {
  if (__builtin_fabs(x) < 0x1p17) return in_steps(x);
  const auto [quadrant, y] = quadrant_of(x);
  const double upper = y.rounded<double>(), lower = (y - wide{upper}).rounded<double>();
  const auto [steps, high, low, error] = in_steps(upper);
  return {steps + 128 * quadrant, high, low + lower, error + __builtin_fabs(upper) * 0x1p-105};
}

/// The sine of the angle and Turns quarter turns more: sin a + cos a · r in two doubles, and beside it sin a (cos r - 1) +
/// cos a (sin r - r). Except where it is 0, sin a is at least twice |r|, as fast_two_sum needs it. In units of 2^-52 sin a
/// r² the error is that of the series, 0.63 (by Gappa; what it leaves out, below 2^-7, by Sollya:
/// runtime_tests/accuracy/proofs), of r, 0.5, of sin a and the product, 0.25 each, and of three sums, 0.25 each; in all
/// below 2.5, and of |r³| less. What is below 2^-26 of the sum adds less than 2^-75 of it.
template <unsigned Turns>
constexpr approximation sine_by_table(const angle_in_steps& x) {
  const std::uint64_t steps = x.steps + 128 * Turns, odd = steps >> 7 & 1, sign = steps >> 8 << 63,
                      in_quarter = steps % 128, place = in_quarter + odd * (128 - 2 * in_quarter);
  const auto& [sine, sine_low] = sin_table[place];
  const auto& [cosine, cosine_low] = sin_table[128 - place];
  const double high = with_sign(odd << 63, x.high), low = with_sign(odd << 63, x.low),
               a = upper_half(high), b = (high - a) + low, r = high + low, square = r * r,
               cube = r * square, whole_sine = sine + sine_low, whole_cosine = cosine + cosine_low,
               sin_rest = cube * (-1.0 / 6 + square * (1.0 / 120 - square * (1.0 / 5040))),
               cos_rest = square * (-1.0 / 2 + square * (1.0 / 24 - square * (1.0 / 720)));
  const pair sum = fast_two_sum(sine, cosine * a);
  const double rest = sum.low + ((sine_low + (cosine * b + cosine_low * r)) +
                                 (whole_cosine * sin_rest + whole_sine * cos_rest));
  return {with_sign(sign, sum.high), with_sign(sign, rest),
          (whole_sine * square + __builtin_fabs(cube)) * 0x1.4p-51 +
              (__builtin_fabs(sum.high) * 0x1p-75 + x.error)};
}

/// How the sine of up to 2^17 is computed, without a branch.
template <unsigned Turns>
struct sine_of_moderate {
  template <floating_point T>
  static constexpr bool covers(T x) {
    return __builtin_fabs(x) < T{0x1p17} && x != 0;
  }
  static constexpr approximation quick(double x) { return sine_by_table<Turns>(in_steps(x)); }
  static constexpr in_double quick(float x) {
    return {sine_in_double<Turns>(in_quarters(static_cast<double>(x))), 1 << 10};
  }
};

/// How sin(x + Turns π/2) is computed: the sine, or the cosine.
template <unsigned Turns>
struct sine_function {
  using without_branch = sine_of_moderate<Turns>;
  static constexpr bool is_periodic = true;
  static constexpr unsigned turns = Turns;
  static constexpr bracket<double> range{-1, 1};

  template <floating_point T>
  static constexpr bool covers(T x) {
    return is_finite(x) && x != 0;
  }
  static constexpr approximation quick(double x) {
    return sine_by_table<Turns>(in_steps_of_any(x));
  }
  static constexpr in_double quick(float x) {
    return {sine_in_double<Turns>(in_quarters_of_any(static_cast<double>(x))), 1 << 10};
  }

  /// sin -0 is -0; NaN stays NaN, of ±infinity it is NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x != x || x == 0) return Turns != 0 && x == 0 ? 1 : x;
    return is_finite(x) ? accurate(x).value().template rounded<double>()
                        : std::numeric_limits<double>::quiet_NaN();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<sine_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<sine_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_sine<Turns>(x); }
};
using sin_function = sine_function<0>;
using cos_function = sine_function<1>;

/// sin x, in [-1, 1], of every float and double, however large, correctly rounded.
template <floating_point T>
constexpr T sin(T x) {
  return correctly_rounded<sin_function>(x);
}

/// cos x, in [-1, 1], of every float and double, however large, correctly rounded.
template <floating_point T>
constexpr T cos(T x) {
  return correctly_rounded<cos_function>(x);
}

} // namespace constgrad::math
