// The logarithm with more than 115 bits: one of Newton's steps, which triples the digits of a double's.
#pragma once

#include "constgrad/math/log_series.hpp"
#include "constgrad/math/wide_exp.hpp"

namespace constgrad::math {

/// y + log(1 + q) for |q| < 2^-50: q - q²/2, the next term is below 2^-150.
constexpr wide wide_log_correction(double y, const wide& q) {
  return wide{y} + (q - q * q * wide{0.5});
}

/// log x of a positive finite x: y + log(1 + q) with q = x e^-y - 1, for any y near log x. Near 1, where y is small,
/// q = (x - 1) e^-y + (e^-y - 1) keeps the digits that the difference would lose.
constexpr wide wide_log(double x) {
  const double y = log_by_series(x);
  return wide_log_correction(y, x > 0.5 && x < 2 ? (wide{x} - wide{1.0}) * wide_exp(wide{-y}) +
                                                       wide_expm1(wide{-y})
                                                 : wide{x} * wide_exp(wide{-y}) - wide{1.0});
}

/// log(1 + x) of a finite x > -1.
constexpr wide wide_log1p(double x) {
  const double y = log1p_by_series(x);
  return wide_log_correction(y, wide{x} * wide_exp(wide{-y}) + wide_expm1(wide{-y}));
}

} // namespace constgrad::math
