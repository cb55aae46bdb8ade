// e^x - 1, correctly rounded, also near 0, where the difference from e^x would lose its digits.
//
//     |x| < 2^-6:  x + x²/2! + x³/3! + … + x⁹/9! + R,   |R| <= 2 |x|¹⁰ / 10! < 2^-74 |x|
//     elsewhere:   e^x, as a sum of two doubles, minus 1
#pragma once

#include "constgrad/math/exp.hpp"

namespace constgrad::math {

/// The series. With a, x's upper half, a + a²/2 has no rounding; all else is below 2^-13 |x|.
constexpr approximation expm1_near_zero(double x) {
  const double a = upper_half(x), b = x - a, half_square = 0.5 * a * a, square = x * x,
               cube = x * square,
               rest =
                   cube *
                   (((1.0 / 6 + x * (1.0 / 24)) + square * (1.0 / 120 + x * (1.0 / 720))) +
                    square * square * ((1.0 / 5040 + x * (1.0 / 40320)) + square * (1.0 / 362880))),
               high = a + half_square;
  return {high, ((a - high) + half_square) + (b + (b * (a + 0.5 * b) + rest)),
          __builtin_fabs(cube) * 0x1.8p-53 + __builtin_fabs(x) * 0x1p-74};
}

/// How e^x - 1 of a float is computed.
struct expm1_of_float {
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 88; }
  static constexpr in_double quick(float x) {
    const double argument = static_cast<double>(x);
    return {__builtin_copysign(expm1_in_double(argument), argument), 1 << 11}; // -0 stays -0
  }
};

/// How e^x - 1 is computed.
struct expm1_function : expm1_of_float {
  using without_branch = expm1_of_float;

  static constexpr bool covers(double x) { return x > -38 && x < 640 && x != 0; }
  static constexpr approximation quick(double x) {
    if (x < 0x1p-6 && x > -0x1p-6) return expm1_near_zero(x);
    const auto [power, rest, error] = exp_by_table(x);
    const pair difference = two_sum(power, -1.0);
    return {difference.high, rest + difference.low, error + 0x1p-106}; // rest and low: one rounding
  }

  using expm1_of_float::covers, expm1_of_float::quick;

  /// -0 stays -0, e^-infinity - 1 is -1.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x == 0) return x;
    if (x < -50) return -1;
    return x < 710 ? accurate(x).value().rounded<double>() : exp_function::careful(x);
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<expm1_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<expm1_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_expm1(x); }
};

/// e^x - 1 of every float and double, correctly rounded.
template <floating_point T>
constexpr T expm1(T x) {
  return correctly_rounded<expm1_function>(x);
}

} // namespace constgrad::math
