// The logarithm with about 123 bits: from a double's by one step of second order, which triples
// its digits.
#pragma once

#include "constgrad/math/log_series.hpp"
#include "constgrad/math/wide_exp.hpp"

namespace constgrad::math {

/// y + log(1 + q) for |q| < 2^-50: q - q²/2, the next term is below 2^-150.
constexpr wide wide_log_correction(double y, const wide& q) {
  return wide{y} + (q - q * q * wide{0.5});
}

/// log(1 + x) of a finite x > -1: y + log(1 + q) with q = (1 + x) e^-y - 1, for any y near it. Near
/// 0, where y is small, q = x e^-y + (e^-y - 1) keeps the digits that the difference would lose.
constexpr wide wide_log1p(double x) {
  const double y = log1p_by_series(x);
  const wide exact{x}, one{1.0}, power = wide_exp(wide{-y});
  return wide_log_correction(y, x > -0.5 && x < 1 ? exact * power + wide_expm1(wide{-y})
                                                  : (one + exact) * power - one);
}

/// log x of a positive finite x.
constexpr wide wide_log(double x) {
  if (x > 0.5 && x < 2) return wide_log1p(x - 1.0); // which is exact
  const double y = log_by_series(x);
  return wide_log_correction(y, wide{x} * wide_exp(wide{-y}) - wide{1.0});
}

} // namespace constgrad::math
