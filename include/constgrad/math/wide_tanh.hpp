// tanh and the logistic function with about 121 bits, around 0 with as many more as their series' second
// and third terms are smaller. By J. H. Lambert's continued fraction, none of whose terms is negative:
//
//     tanh x = x / (1 + w)    with  w = x² / (3 + x² / (5 + x² / (7 + …)))
#pragma once

#include "constgrad/math/wide_exp.hpp"

namespace constgrad::math {

/// tanh x - x = -x w / (1 + w) for |x| <= 2^-4. With the fraction down to 19, the truncation error of w
/// is below 2^-133 w; n / d is x² / (b + …), so that there is only one division.
constexpr wide wide_tanh_rest(const wide& x) {
  const wide square = x * x;
  wide n, d{1.0};
  for (int b = 19; b >= 3; b -= 2) {
    const wide denominator = wide{static_cast<double>(b)} * d + n;
    n = square * d;
    d = denominator;
  }
  return -(x * n * reciprocal(n + d));
}

/// tanh x, for small x as x + (tanh x - x), else by (e^2x - 1) / (e^2x + 1).
constexpr wide_pair precise_tanh(double x) {
  const wide exact{x};
  if (__builtin_fabs(x) < 0x1p-4) return {x, wide_tanh_rest(exact)};
  const wide m = wide_expm1(wide{2.0} * exact);
  return {0, m * reciprocal(m + wide{2.0})};
}

/// s(x) = 1 / (1 + e^-x), for small x as 1/2 + (x/2 + (tanh x/2 - x/2)) / 2.
constexpr wide_pair precise_sigmoid(double x) {
  const wide exact{x}, half{0.5};
  if (__builtin_fabs(x) < 0x1p-3) {
    const wide y = exact * half;
    return {0.5, (y + wide_tanh_rest(y)) * half};
  }
  return {0, reciprocal(wide{1.0} + wide_exp(-exact))};
}

/// tanh x.
constexpr wide wide_tanh(double x) { return precise_tanh(x).value(); }

/// t(y) = 1 / (1 + e^y).
constexpr wide wide_logistic_tail(double y) { return precise_sigmoid(-y).value(); }

} // namespace constgrad::math
