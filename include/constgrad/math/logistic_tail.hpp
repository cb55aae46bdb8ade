// The logistic function's smaller half, of which sigmoid, tanh and their derivatives are made:
//
//     t(y) = 1 / (1 + e^y),   y >= 0
//
// All operands are positive, so nothing cancels.  s(-y) = t(y),  s(y) = 1 - t(y),  s' = t (1 - t),
// tanh y = 1 - 2 t(2y).
#pragma once

#include "constgrad/math/exp.hpp"
#include "constgrad/math/wide_tanh.hpp"

namespace constgrad::math {

/// How far logistic_tail is off, relative to t: what exp_by_table is, and far below that the
/// quotient's roundings.
inline constexpr double logistic_tail_error = 0x1p-66;

/// t(y) for 0 <= y <= 600.
constexpr pair logistic_tail(double y) {
  const auto [power, rest, error] = exp_by_table(y);
  const double rounded = power + 1.0;
  const pair sum = fast_two_sum(rounded, ((power - rounded) + 1.0) + rest);
  // One of Newton's steps from a quotient of 26 digits, whose product with either half of the sum
  // is exact: 1 / d = q / (1 - m) = q (1 + m + m²),  m = 1 - q · d < 2^-25.
  const double q = upper_half(1.0 / sum.high), upper = upper_half(sum.high),
               m = ((1.0 - q * upper) - q * (sum.high - upper)) - q * sum.low;
  return fast_two_sum(q, q * (m + m * m));
}

/// How far brief_logistic_tail is off: roundings of numbers below 2^-8 t, seven units of 2^-61 t in the worst case.
inline constexpr double brief_logistic_tail_error = 0x1.cp-59;

/// t(y) for 0 <= y <= 22 in half the time; `high` has 10 digits, low is below 2^-7 high. The
/// division does not wait for e^r: it starts from d = 1 + T · scale, and its quotient keeps so few
/// digits that q · d is exact.
///
///     1 / (1 + e^y) = q / (1 - m) = q + q · (m + m² (1 + m) (1 + m²) (1 + m⁴)) + …,   m < 2^-7
constexpr pair brief_logistic_tail(double y) {
  const auto [r, r_low, t_high, t_low, scale] = reduce(y);
  const double d = 1.0 + t_high * scale,
               q = __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, 1.0 / d) &
                                                  0xfffff80000000000),
               m = (1.0 - q * d) - q * (scale * (t_low + (t_high + t_low) * (r + exp_tail(r)))),
               square = m * m;
  return {q, q * (m + square * ((1 + m) * ((1 + square) * (1 + square * square))))};
}

/// exp_tail by pairs of its terms, which do not wait for each other.
constexpr double exp_tail_by_pairs(double r) {
  return r * r *
         ((1.0 / 2 + r * (1.0 / 6)) + r * r * ((1.0 / 24 + r * (1.0 / 120)) + r * r * (1.0 / 720)));
}

/// The same t(y) by the same formula, sooner: fewer operations wait for each other. Slopes, which are not correctly
/// rounded, keep the other one and so their last digits.
constexpr pair early_logistic_tail(double y) {
  const auto [r, r_low, t_high, t_low, scale] = reduce(y);
  const double d = 1.0 + t_high * scale,
               q = __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, 1.0 / d) &
                                                  0xfffff80000000000),
               t = scale * (t_high + t_low),
               m = ((1.0 - q * d) - q * (scale * t_low + t * r)) - q * (t * exp_tail_by_pairs(r)),
               square = m * m;
  return {q, q * m + q * square * ((1 + m) * (1 + square) * (1 + square * square))};
}

/// t (1 - t) for such a t: high - high² is exact, and low so small that its roundings cost less
/// than 0.01 ulp.
constexpr double slope_of_brief_tail(const pair& t) {
  return (t.high - t.high * t.high) + t.low * ((1.0 - 2 * t.high) - t.low);
}

/// t (1 - t): what the one rounding in a - a² loses is added again.
constexpr double slope_of_tail(const pair& t) {
  const double a = upper_half(t.high), b = (t.high - a) + t.low, square = a * a, high = a - square;
  return high + (((a - high) - square) + b * ((1.0 - 2 * a) - b));
}

/// 2^shift · t (1 - t) for every y >= 0, |shift| <= 2; at most 0.54 ulp off. NaN stays NaN.
constexpr double logistic_slope(double y, int shift) {
  if (y < 22) return power_of_two(shift) * slope_of_brief_tail(brief_logistic_tail(y));
  if (y < 600) return power_of_two(shift) * slope_of_tail(logistic_tail(y));
  if (!(y < 1500)) return y != y ? y : 0;
  const wide t = wide_logistic_tail(y); // 1 - t is 1
  return wide{t.significand, t.exponent + shift, false}.rounded<double>();
}

} // namespace constgrad::math
