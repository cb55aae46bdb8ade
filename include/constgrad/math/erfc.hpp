// The complementary error function 1 - erf, correctly rounded, also on the right, where it is tiny: polynomials, and Ziv's test.
//
//     erfc x = 1 - erf x                       for x < 1
//     erfc x = 1/x · e^(-x²) · p(1/x)          for x >= 1,   p(u) near e^(1/u²) erfc(1/u) / u, which is from 0.43 to 0.57
#pragma once

#include "constgrad/math/erf.hpp"
#include "constgrad/math/erfc_polynomials.hpp"
#include "constgrad/math/power_in_double.hpp"

#include <cstdint>

namespace constgrad::math {

/// How far u = high + low is from the nearest i / 16, the centre of a polynomial.
struct erfc_cell {
  const erfc_polynomial& around;
  split_factor t;
};

/// For 1/32 <= u <= 1, where u.high has 26 bits: so have the difference and its product with 26 bits.
constexpr erfc_cell erfc_cell_of(const pair& u) {
  const double shifted = u.high + 0x1.8p48, t = u.high - (shifted - 0x1.8p48);
  return {erfc_polynomials[__builtin_bit_cast(std::uint64_t, shifted) & 31], {t, u.low, t + u.low}};
}

/// c3 + c4 t + … + c13 t¹⁰, of which p adds t³ times as much.
constexpr double erfc_polynomial_rest(const erfc_polynomial& p, double t) {
  const double square = t * t, fourth = square * square;
  const auto& c = p.c;
  return ((c[0] + c[1] * t) + square * (c[2] + c[3] * t)) +
         fourth * (((c[4] + c[5] * t) + square * (c[6] + c[7] * t)) +
                   fourth * ((c[8] + c[9] * t) + square * c[10]));
}

/// p(u): c0 + t (c1 + t (c2 + t · rest)), all sums and products in two doubles.
constexpr pair scaled_erfc(const pair& u) {
  const auto& [p, t] = erfc_cell_of(u);
  const pair second =
                 product({p.c2.high, p.c2.low + t.rounded * erfc_polynomial_rest(p, t.rounded)}, t),
             inner = two_sum(p.c1.high, second.high),
             first = product({inner.high, inner.low + (p.c1.low + second.low)}, t),
             sum = fast_two_sum(p.c0.high, first.high);
  return {sum.high, sum.low + (p.c0.low + first.low)};
}

/// e^(-x²) for 0 <= x <= 25. With x = a + b, a² and 2ab are exact; what is below 2^-53 of x² is a factor next to 1.
constexpr pair gaussian_pair(double x) {
  const double a = upper_half(x), b = x - a;
  const pair square = fast_two_sum(a * a, 2 * a * b);
  const auto [high, low, error] = exp_by_table(-square.high);
  return fast_two_sum(high, low - (high + low) * (square.low + b * b));
}

/// erfc x for 1 <= x <= 25.
constexpr approximation erfc_tail(double x) {
  const pair u = quotient({1, 0}, {x, 0}), power = gaussian_pair(x),
             ratio = product(scaled_erfc(u), {u.high, u.low, u.high + u.low});
  const double upper = upper_half(power.high);
  const auto [high, low] = product(ratio, {upper, (power.high - upper) + power.low, power.high});
  return {high, low, high * 0x1p-65};
}

/// How erfc x of a float is computed, where the result is normal. The error of 1 - erf x is below 2^-43.4, and erfc x at least 0.157, up
/// to 1; that of e^(-x²) is less than 2^-41 of it, for x² is exact; the others are below 2^-50.
struct erfc_of_float {
  static constexpr bool covers(float x) { return x < 9.19f; }
  static constexpr in_double quick(float x) {
    const double argument = static_cast<double>(x);
    if (argument < 1) return {1.0 - erf_in_double(argument), 1 << 13};
    const double u = 1 / argument;
    const auto& [p, t] = erfc_cell_of({u, 0});
    const double ratio =
        p.c0.high +
        t.rounded *
            (p.c1.high + t.rounded * (p.c2.high + t.rounded * erfc_polynomial_rest(p, t.rounded)));
    return {power_in_double(-argument * argument, steps_of_e) * (u * ratio), 1 << 13};
  }
};

/// How erfc x is computed.
struct erfc_function : erfc_of_float {
  static constexpr bool is_decreasing = true;

  static constexpr bool covers(double x) { return x > -6 && x < 25; }
  static constexpr approximation quick(double x) {
    if (x >= 1) return erfc_tail(x);
    const double size = __builtin_fabs(x), sign = __builtin_copysign(1.0, x);
    const auto [high, low, error] = size < 0x1p-4 ? erf_near_zero(size) : erf_by_table(size);
    const pair sum = fast_two_sum(1.0, -sign * high);
    return {sum.high, sum.low - sign * low, error + 0x1p-105};
  }
  using erfc_of_float::covers, erfc_of_float::quick;

  /// NaN stays NaN; underflow is gradual.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x != x) return x;
    if (x <= -6) return 2;
    return x > 28 ? 0 : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<erfc_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<erfc_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_erfc(x < 28 ? x : 28.0); }
};

/// erfc x, from 2 down to 0, of every float and double, correctly rounded.
template <floating_point T>
constexpr T erfc(T x) {
  return correctly_rounded<erfc_function>(x);
}

/// erfc' x = -erf' x, in [-1.13, 0].
template <floating_point T>
constexpr T erfc_derivative(T x) {
  return -erf_derivative(x);
}

} // namespace constgrad::math
