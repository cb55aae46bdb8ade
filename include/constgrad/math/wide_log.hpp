// The logarithm with about 123 bits: from a double's by one step of second order, which triples
// its digits. Near 1 by a series of its own, which gives as many more as it is smaller than x - 1.
#pragma once

#include "constgrad/math/log_series.hpp"
#include "constgrad/math/wide_exp.hpp"

namespace constgrad::math {

/// y + log(1 + q) for |q| < 2^-50: q - q²/2, the next term is below 2^-150.
constexpr wide wide_log_correction(double y, const wide& q) {
  return wide{y} + (q - q * q * wide{0.5});
}

/// log(1 + x) - x for |x| <= 2^-7. With s = x / (2 + x), so that 2s = x - x s,
///
///     log(1 + x) = 2 artanh s = x - x s + 2s³ (1/3 + s²/5 + s⁴/7 + … + s¹⁴/17) + …
///
/// What is left out is below 2^-139 of the result, which is nearly -x²/2. By Horner's rule, with
/// 3 · 5 · 7 · … · 17 / n in place of 1/n: these are integers.
constexpr wide wide_log1p_rest(const wide& x) {
  constexpr std::uint32_t product = 34459425; // 3 · 5 · 7 · … · 17
  const wide s = x * reciprocal(wide{2.0} + x), square = s * s;
  wide sum;
  for (std::uint32_t n = 17; n >= 3; n -= 2) sum = sum * square + wide{product / n, 127, false};
  return wide{2.0} * s * square * sum * reciprocal({product, 127, false}) - x * s;
}

/// log(1 + x) of a finite x > -1: for small x as x + (log(1 + x) - x), else as y + log(1 + q) with q =
/// (1 + x) e^-y - 1, for any y near it. For |y| < 0.7, q = x e^-y + (e^-y - 1) keeps the digits that
/// the difference would lose.
constexpr wide_pair precise_log1p(double x) {
  const wide exact{x}, one{1.0};
  if (__builtin_fabs(x) < 0x1p-7) return {x, wide_log1p_rest(exact)};
  const double y = log1p_by_series(x);
  const wide power = wide_exp(wide{-y});
  return {0, wide_log_correction(y, x > -0.5 && x < 1 ? exact * power + wide_expm1(wide{-y})
                                                      : (one + exact) * power - one)};
}

/// log x of a positive finite x.
constexpr wide_pair precise_log(double x) {
  if (x > 0.5 && x < 2) return precise_log1p(x - 1.0); // which is exact
  const double y = log_by_series(x);
  return {0, wide_log_correction(y, wide{x} * wide_exp(wide{-y}) - wide{1.0})};
}

/// log(1 + x) of a finite x > -1.
constexpr wide wide_log1p(double x) { return precise_log1p(x).value(); }

/// log x of a positive finite x.
constexpr wide wide_log(double x) { return precise_log(x).value(); }

} // namespace constgrad::math
