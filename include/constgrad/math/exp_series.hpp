// exp as a series, after range reduction.
//
//     e^x = 2^k · e^r        with  x = k · ln 2 + r,   |r| <= ½ ln 2 = 0.34657…
//     e^r = 1 + r + r²/2! + … + r¹³/13! + R,   |R| <= e^|r| |r|¹⁴ / 14! < 6e-18
//
// The remainder R (Lagrange) is below 0.06 units in the last place of e^r. Without the reduction
// the same terms would be useless: at x = 10 they miss 14 % of e^x.
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/ln_2.hpp"

#include <cstdint>

namespace constgrad::math {

/// 1.5 · 2^52. Adding it to a double below 2^51 in magnitude rounds that double to an integer, because the
/// sum has no bits for a fraction; the integer is in the low bits of the sum.
inline constexpr double round_to_integer = 0x1.8p52;

/// r + r²/2! + r³/3! + … + r¹³/13!, the series of e^r - 1, by Horner's rule.
constexpr double expm1_series(double r) {
  // clang-format off
  return r + r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 +
         r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800 +
         r * (1.0 / 39916800 + r * (1.0 / 479001600 + r * (1.0 / 6227020800))))))))))));
  // clang-format on
}

/// e^x as scale · (1 + minus_one), scale a power of two.
struct scaled_power {
  double minus_one, scale;
};

/// e^x for |x| <= 708; minus_one is at most 2 units in its last place off.
constexpr scaled_power exp_by_series(double x) {
  // k is x / ln 2, rounded to the nearest integer; the low bits of `shifted` hold it.
  const double shifted = x * log2_e + round_to_integer, k = shifted - round_to_integer,
               r = (x - k * ln_2_high) - k * ln_2_low; // the first difference is exact
  return {expm1_series(r),
          __builtin_bit_cast(double, (__builtin_bit_cast(std::uint64_t, shifted) + 1023) << 52)};
}

} // namespace constgrad::math
