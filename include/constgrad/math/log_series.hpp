// The natural logarithm as a series, after range reduction.
//
//     log x = e · ln 2 + log m           with  x = 2^e · m,   √½ <= m < √2
//     log m = 2 artanh s = 2s + 2s³/3 + 2s⁵/5 + …,   s = (m - 1) / (m + 1),   |s| < 0.1716
//
// After s²¹ the rest is below 7e-19 of the sum. Evaluated in this form, the rounding error of
// s would cost a unit in the last place; with f = m - 1, which is exact, 2s = f - s·f, and the large term is f
// itself:
//
//     log m = f - (f²/2 - s · (f²/2 + R)),   R = 2s²/3 + 2s⁴/5 + … + 2s²⁰/21
//
// (K. C. Ng's arrangement, FreeBSD msun e_log.c, here with Taylor coefficients.)
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/ln_2.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/pair.hpp"

#include <cstdint>

namespace constgrad::math {

/// 2w/3 + 2w²/5 + … + 2w¹⁰/21, for w = s² the series of 2 artanh s / s without its first term.
constexpr double log_series(double w) {
  // clang-format off
  return w * (2.0 / 3 + w * (2.0 / 5 + w * (2.0 / 7 + w * (2.0 / 9 + w * (2.0 / 11 + w * (2.0 / 13 +
         w * (2.0 / 15 + w * (2.0 / 17 + w * (2.0 / 19 + w * (2.0 / 21))))))))));
  // clang-format on
}

/// log x of a positive finite double, at most 1 ulp off: a start for wide_log, and enough for a
/// float.
constexpr double log_by_series(double x) {
  // A subnormal number has no exponent of its own: 2^54 · x has one.
  const bool subnormal = x < 0x1p-1022;
  const auto bits = std::bit_cast<std::uint64_t>(subnormal ? x * 0x1p54 : x);

  // Counted from √½ instead of 1, the exponent field gives m in [√½, √2).
  constexpr auto root_half = std::uint64_t{0x3fe6a09e667f3bcd};
  const int e = static_cast<int>(static_cast<std::int64_t>(bits - root_half) >> 52);
  const int exponent = e - (subnormal ? 54 : 0);
  const double m = std::bit_cast<double>(bits - (static_cast<std::uint64_t>(e) << 52));

  const double f = m - 1.0, s = f / (2.0 + f), r = log_series(s * s);
  const double half_square = 0.5 * f * f;
  return exponent * ln_2_high - ((half_square - (s * (half_square + r) + exponent * ln_2_low)) - f);
}

/// log(1 + x) for a finite x > -1, at most a few ulp off: log of the rounded sum, and to first
/// order what the sum has lost.
constexpr double log1p_by_series(double x) {
  const auto [sum, lost] = two_sum(1.0, x);
  return log_by_series(sum) + lost / sum;
}

} // namespace constgrad::math
