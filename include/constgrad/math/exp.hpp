// exp as a series, after range reduction.
//
//     e^x = 2^k · e^r        with  x = k · ln 2 + r,   |r| <= ½ ln 2 = 0.34657…
//     e^r = 1 + r + r²/2! + … + r¹³/13! + R,   |R| <= e^|r| |r|¹⁴ / 14! < 6e-18
//
// The remainder R (Lagrange) is below 0.06 units in the last place of e^r. Without the reduction the same
// terms would be useless: at x = 10 they miss 14 % of e^x.
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/ln_2.hpp"

#include <cstdint>
#include <limits>

namespace constgrad::math {

/// Added to a double below 2^51 it leaves no room for a fraction: the sum is rounded to an integer,
/// which its low bits hold.
inline constexpr double round_to_integer = 0x1.8p52;

/// r²/2! + r³/3! + … + r¹³/13!, the series of e^r without its first two terms, by Horner's rule.
constexpr double exp_series_from_square(double r) {
  // clang-format off
  return r * r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720 +
         r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880 + r * (1.0 / 3628800 +
         r * (1.0 / 39916800 + r * (1.0 / 479001600 + r * (1.0 / 6227020800))))))))))));
  // clang-format on
}

/// A power of e with more digits than a double has: (rounded + rest) · 2^exponent, where rounded is
/// in [0.7, 1.5] and rest is at most half a unit in its last place.
struct extended_power {
  double rounded, rest;
  std::int32_t exponent;
};

/// e^x for -746 <= x <= 710: `rounded` is at most 0.72 ulp off, rounded + rest has a relative error
/// below 2^-54, for functions that compute on with e^x before they round.
constexpr extended_power exp_extended(double x) {
  // k is x / ln 2, rounded to the nearest integer; `shifted` still has it in its low bits.
  const double shifted = x * log2_e + round_to_integer, k = shifted - round_to_integer;
  // x - k · ln2_high is exact; r + r_low is the reduced argument.
  const double high = x - k * ln_2_high, low = k * ln_2_low, r = high - low,
               r_low = (high - r) - low;
  // 1 + r rounds; (1 - one_plus_r) + r is exactly what it lost, and so below.
  const double one_plus_r = 1.0 + r,
               small = ((1.0 - one_plus_r) + r) + (r_low + exp_series_from_square(r)),
               rounded = one_plus_r + small;
  return {rounded, (one_plus_r - rounded) + small,
          static_cast<std::int32_t>(std::bit_cast<std::uint64_t>(shifted))};
}

/// e^x for every double: NaN stays NaN, overflow is +infinity, underflow is gradual and ends in 0.
/// At most 0.72 ulp off where the result is normal, 1 ulp where it is subnormal.
constexpr double exp(double x) {
  if (!(x <= 0x1.62e42fefa39efp9)) return x != x ? x : std::numeric_limits<double>::infinity();
  if (x < -746.0) return 0.0; // below half of the smallest subnormal number, 2^-1074

  // 2^k in two factors, since 2^-1076 and 2^1024 are no doubles; only the last product can round.
  const auto [rounded, rest, exponent] = exp_extended(x);
  const auto half = exponent / 2;
  return rounded * power_of_two(half) * power_of_two(exponent - half);
}

/// e^x for a float, by way of double: at most 0.5000001 ulp off.
constexpr float exp(float x) {
  const double power = exp(static_cast<double>(x));
  return power < 0x1.ffffffp127 ? static_cast<float>(power)
         : power != power       ? x
                                : std::numeric_limits<float>::infinity();
}

} // namespace constgrad::math
