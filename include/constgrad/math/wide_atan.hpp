// The arctangent with about 123 bits: from a double's, by the tangent of a difference. Around 0 by J. H. Lambert's continued
// fraction, none of whose terms is negative:
//
//     atan t = y + atan q    with  q = (t cos y - sin y) / (cos y + t sin y),  which is tiny
//     atan t = t / (1 + w)   with  w = t² / (3 + 4t² / (5 + 9t² / (7 + …)))
#pragma once

#include "constgrad/math/atan_in_double.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/half_pi.hpp"
#include "constgrad/math/wide_sin_cos.hpp"

namespace constgrad::math {

/// atan t - t = -t w / (1 + w) for |t| <= 2^-4. With the fraction down to 27, the truncation error of w is below 2^-130 w; n / d is
/// k² t² / (b + …), b = 2k + 1, so that there is only one division.
constexpr wide wide_atan_rest(const wide& t) {
  const wide square = t * t;
  wide n, d{1.0};
  for (int k = 13; k >= 1; --k) {
    const wide denominator = wide{2.0 * k + 1} * d + n;
    n = wide{1.0 * k * k} * square * d;
    d = denominator;
  }
  return -(t * n * reciprocal(n + d));
}

/// atan t for 0 < t <= 1. y is 2^-46 off, so that q³/3, which is left out of atan q, is below 2^-139 of atan t.
constexpr wide wide_atan(const wide& t) {
  if (t.exponent < -4) return t + wide_atan_rest(t);
  const wide y{atan_in_double(t.rounded<double>())}, sine = y + wide_sin_rest(y),
                                                     cosine = wide{1.0} + wide_cos_rest(y);
  return y + (t * cosine - sine) * reciprocal(cosine + t * sine);
}

/// atan x, for small x as x + (atan x - x), for |x| > 1 as π/2 - atan 1/x; of infinity π/2.
constexpr wide_pair precise_atan(double x) {
  const double size = __builtin_fabs(x);
  if (size < 0x1p-4) return {x, wide_atan_rest(wide{x})};
  wide angle = wide_half_pi;
  if (size <= 1)
    angle = wide_atan(wide{size});
  else if (is_finite(size))
    angle = angle - wide_atan(reciprocal(wide{size}));
  angle.negative = x < 0;
  return {0, angle};
}

} // namespace constgrad::math
