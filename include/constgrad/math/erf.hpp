// The error function, correctly rounded: its Taylor series around the nearest sixteenth, and Ziv's test.
//
//     erf x  = 2/√π ∫₀ˣ e^(-t²) dt,     erf' x = 2/√π e^(-x²)
//     erf(c + h) = erf c + erf' c · ∫₀ʰ e^(-2ct - t²) dt
//
// The integrand's own series is 1 + a₁t + a₂t² + …, where (n + 1) aₙ₊₁ = -2c aₙ - 2 aₙ₋₁. Only the first two terms of the
// integral, h - c h², are kept in two doubles: the next is below 2^-16.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/erf_polynomials.hpp"
#include "constgrad/math/erf_table.hpp"
#include "constgrad/math/exp.hpp"
#include "constgrad/math/wide_erf.hpp"

namespace constgrad::math {

/// 2/√π - 1. The 1 is added apart, so that a product with 2/√π has a smaller rounding.
inline constexpr double two_over_root_pi_minus_1 = 0x1.06eba8214db69p-3;

/// 2/√π as a sum of two doubles, and a third of it in two parts.
inline constexpr pair two_over_root_pi{0x1.20dd750429b6dp0, 0x1.1ae3a914fed8p-56};
inline constexpr split_factor third_of_it{0x1.8127468p-2, 0x1.81bcf3611ed1bp-29,
                                          0x1.812746b0379e7p-2};

/// 2/√π (x - x³/3 + x⁵/(2! · 5) - x⁷/(3! · 7) + … - x¹⁵/(7! · 15)) for |x| < 1/16; the next term is below 2^-83 |x|. What is below
/// x⁵/10 is in one double.
constexpr approximation erf_near_zero(double x) {
  const double a = upper_half(x), square = a * a, w_low = (x - a) * (x + a), w = square + w_low,
               series = w * w *
                        (1.0 / 10 -
                         w * (1.0 / 42 -
                              w * (1.0 / 216 - w * (1.0 / 1320 - w * (1.0 / 9360 - w / 75600))))),
               upper = upper_half(square);
  const pair sum = fast_two_sum(two_over_root_pi.high, -(upper * third_of_it.upper));
  const double rest =
      two_over_root_pi.high * series -
      (((square - upper) + w_low) * third_of_it.rounded + upper * third_of_it.lower);
  const auto [high, low] =
      product({sum.high, sum.low + (two_over_root_pi.low + rest)}, {a, x - a, x});
  return {high, low, __builtin_fabs(x) * (w * w * 0x1p-53 + 0x1p-75)};
}

/// The terms of the third power of h and above in ∫₀ʰ e^(-2ct - t²) dt, for |h| <= 1/32, 0 <= c <= 6.
constexpr double gaussian_step_rest(double c, double h) {
  const double first = -2 * c * h, second = -2 * h * h;
  double before = h, term = first * h, sum = 0; // aₙ hⁿ⁺¹ for n = 0 and 1
  for (int n = 2; n < 13; ++n) {
    const double next = (first * term + second * before) / n;
    before = term;
    term = next;
    sum += term / (n + 1);
  }
  return sum;
}

/// ∫₀ʰ e^(-2ct - t²) dt = h - c h² + …, for |h| <= 1/32, 0 <= c <= 6 and c a multiple of 1/16: c h² is a product of 26 bits by 26, and
/// what is below 2^-25 of it.
constexpr pair gaussian_step(double c, double h) {
  const double upper = upper_half(h), lower = h - upper, product = c * upper,
               part = upper_half(product),
               minor = ((product - part) + c * lower) * upper + c * h * lower;
  const pair sum = fast_two_sum(h, -(part * upper));
  return {sum.high, sum.low + (gaussian_step_rest(c, h) - minor)};
}

/// erf x for 1/16 <= x <= 6, 1 or less. The error is that of eight roundings of h³/3 and what is smaller.
constexpr approximation erf_by_table(double x) {
  const int nearest = static_cast<int>(x * 16 + 0.5);
  const double c = nearest / 16.0, h = x - c;
  const auto& [high, low, slope] = erf_table[nearest];
  const pair step = product(gaussian_step(c, h), slope), sum = fast_two_sum(high, step.high);
  return {sum.high, sum.low + (low + step.low), __builtin_fabs(h) * h * h * 0x1p-51 + 0x1p-76};
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

/// How erf x is computed.
struct erf_function : erf_of_float {
  using without_branch = erf_of_float;

  static constexpr bool covers(double x) {
    return __builtin_fabs(x) < 6 && __builtin_fabs(x) > 0x1p-900;
  }
  static constexpr approximation quick(double x) {
    if (__builtin_fabs(x) < 0x1p-4) return erf_near_zero(x);
    const auto [high, low, error] = erf_by_table(__builtin_fabs(x));
    const double sign = __builtin_copysign(1.0, x);
    return {sign * high, sign * low, error};
  }
  using erf_of_float::covers, erf_of_float::quick;

  /// -0 stays -0, NaN stays NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x == 0 || x != x) return x;
    return __builtin_fabs(x) >= 6 ? __builtin_copysign(1.0, x)
                                  : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<erf_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<erf_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_erf(x); }
};

/// erf x, in [-1, 1], of every float and double, correctly rounded.
template <floating_point T>
constexpr T erf(T x) {
  return correctly_rounded<erf_function>(x);
}

/// erf' x = 2/√π e^(-x²) in [0, 1.13]; at most 0.75 ulp off, also where it is subnormal. NaN stays
/// NaN.
constexpr double erf_derivative(double x) {
  if (!(__builtin_fabs(x) < 28)) return x != x ? x : 0;
  // x² = a² + rest; a² is exact, and e^-rest = 1 - rest + rest²/2 - …
  const double a = upper_half(x), rest = (x - a) * (x + a);
  if (a * a > 600) {
    return (wide_two_over_root_pi * wide_exp(-(wide{x} * wide{x}))).rounded<double>();
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
