// The error function, its Taylor series around the nearest sixteenth.
//
//     erf x  = 2/√π ∫₀ˣ e^(-t²) dt,     erf' x = 2/√π e^(-x²)
//     erf(c + h) = erf c + erf' c · ∫₀ʰ e^(-2ct - t²) dt
//
// The integrand's own series is 1 + a₁t + a₂t² + …, where (n + 1) aₙ₊₁ = -2c aₙ - 2 aₙ₋₁.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/erf_polynomials.hpp"
#include "constgrad/math/erf_table.hpp"
#include "constgrad/math/exp.hpp"
#include "constgrad/math/wide_erf.hpp"

namespace constgrad::math {

/// 2/√π - 1. The 1 is added apart, so that a product with 2/√π has a smaller rounding.
inline constexpr double two_over_root_pi_minus_1 = 0x1.06eba8214db69p-3;

/// 2/√π (x - x³/3 + x⁵/(2! · 5) - x⁷/(3! · 7) + …) for |x| < 1/4; the next term is below 2^-66 |x|.
constexpr double erf_near_zero(double x) {
  const double w = x * x,
               series =
                   w * (1.0 / 3 -
                        w * (1.0 / 10 -
                             w * (1.0 / 42 -
                                  w * (1.0 / 216 -
                                       w * (1.0 / 1320 -
                                            w * (1.0 / 9360 - w * (1.0 / 75600 -
                                                                   w * (1.0 / 685440 -
                                                                        w * (1.0 / 6894720)))))))));
  return x + x * (two_over_root_pi_minus_1 - (series + two_over_root_pi_minus_1 * series));
}

/// ∫₀ʰ e^(-2ct - t²) dt for |h| <= 1/32, 0 <= c <= 6, by 12 terms of its series.
constexpr double gaussian_step(double c, double h) {
  const double first = -2 * c * h, second = -2 * h * h;
  double before = 0, term = h, sum = h; // aₙ hⁿ⁺¹ for n = -1 and 0
  for (int n = 1; n < 12; ++n) {
    const double next = (first * term + second * before) / n;
    before = term;
    term = next;
    sum += term / (n + 1);
  }
  return sum;
}

/// erf x, in [-1, 1]; at most 0.9 ulp off. NaN stays NaN.
constexpr double erf(double x) {
  const double magnitude = __builtin_fabs(x);
  if (magnitude < 0.25) return erf_near_zero(x);
  if (!(magnitude < 6)) return x != x ? x : __builtin_copysign(1.0, x);
  const int nearest = static_cast<int>(magnitude * 16 + 0.5);
  const double c = nearest / 16.0;
  const auto [high, low, slope] = erf_table[nearest];
  return __builtin_copysign(high + (low + slope * gaussian_step(c, magnitude - c)), x);
}

/// erf x of a float in double, by the polynomial around the nearest eighth; less than 2^-43.4 off, relatively: the polynomial
/// 2^-43.5, and the roundings 2^-52, which is 2^-48 of erf; around 0 each of the four terms has the factor t, and the
/// roundings are below 2^-50 of the first. (Proved by Sollya and Gappa: runtime_tests/accuracy/proofs.) From 4 on it is erf 4,
/// which is 1 for a float.
constexpr double erf_in_double(double x) {
  const double size = __builtin_fabs(x), magnitude = size < 4 ? size : 4,
               shifted = magnitude + 0x1.8p49, // a multiple of 1/8
      t = magnitude - (shifted - 0x1.8p49), square = t * t;
  const auto& [c0, c1, c2, c3, c4, c5, c6, c7] =
      erf_polynomials[__builtin_bit_cast(std::uint64_t, shifted) & 63];
  return __builtin_copysign(((c0 + c1 * t) + square * (c2 + c3 * t)) +
                                square * square * ((c4 + c5 * t) + square * (c6 + c7 * t)),
                            x);
}

/// How erf x of a float is computed.
struct erf_of_float {
  static constexpr bool covers(float x) { return x == x; }
  static constexpr in_double quick(float x) {
    return {erf_in_double(static_cast<double>(x)), 1 << 10};
  }
};

/// How erf is computed of a float, and enclosed.
struct erf_function : erf_of_float {
  using without_branch = erf_of_float;

  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<erf_function>(x);
  }
  static constexpr double of_double(double x) { return erf(x); }
  static constexpr wide_pair accurate(double x) { return precise_erf(x); }

  static constexpr bracket<double> enclosure(double x) {
    return x == 0 ? bracket<double>{0, 0} : within(neighbours(erf(x)), -1.0, 1.0);
  }
};

/// erf x of every float, correctly rounded.
constexpr float erf(float x) { return correctly_rounded<erf_function>(x); }

/// erf' x = 2/√π e^(-x²) in [0, 1.13]; at most 0.75 ulp off, also where it is subnormal. NaN stays
/// NaN.
constexpr double erf_derivative(double x) {
  if (!(__builtin_fabs(x) < 28)) return x != x ? x : 0;
  // x² = a² + rest; a² is exact, and e^-rest = 1 - rest + rest²/2 - …
  const double a = upper_half(x), rest = (x - a) * (x + a);
  if (a * a > 600) {
    const wide two_over_root_pi = wide{1.0} + wide{two_over_root_pi_minus_1};
    return (two_over_root_pi * wide_exp(-(wide{x} * wide{x}))).rounded<double>();
  }
  const approximation nearby = exp_by_table(-(a * a));
  const pair power = fast_two_sum(nearby.high, nearby.low);
  const double low = power.low - power.high * (rest * (1 - rest * (0.5 - rest * (1.0 / 6))));
  return power.high +
         (power.high * two_over_root_pi_minus_1 + low * (1 + two_over_root_pi_minus_1));
}

/// Of a float, by way of double.
constexpr float erf_derivative(float x) {
  return static_cast<float>(erf_derivative(static_cast<double>(x)));
}

} // namespace constgrad::math
