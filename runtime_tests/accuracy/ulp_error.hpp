// How far results are from the exact ones, in units of their last place (ulp).
#pragma once

#include "constgrad/math/floating_point.hpp"

#include "quadruple.hpp"
#include "real.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace accuracy {

using constgrad::floating_point;

/// e such that 2^e is the last place of an exact value between 2^(exponent - 1) and 2^exponent:
/// that of the smallest normal numbers, if it is subnormal.
template <floating_point T>
long last_place(long exponent) {
  using limits = std::numeric_limits<T>;
  return std::max<long>(exponent, limits::min_exponent) - limits::digits;
}

/// |result - exact| in units of the exact value's last place. An infinite result counts as the
/// power of two that follows the largest number, as it does in rounding; a NaN that should be a
/// number is infinitely far off. The difference is taken and scaled in MPFR, where nothing
/// underflows, and rounded up.
template <floating_point T>
double ulp_error(T result, const real& exact) {
  using limits = std::numeric_limits<T>;
  constexpr double far_off = std::numeric_limits<double>::infinity();
  const mpfr_srcptr number = exact;
  const bool is_nan = result != result, should_be_nan = mpfr_nan_p(number) != 0;
  if (is_nan || should_be_nan) return is_nan && should_be_nan ? 0 : far_off;

  const long exponent = mpfr_zero_p(number)  ? limits::min_exponent
                        : mpfr_inf_p(number) ? limits::max_exponent + 1
                                             : mpfr_get_exp(number);
  const bool is_infinite = std::isinf(result);
  if (is_infinite && (result < 0) != (mpfr_sgn(number) < 0)) return far_off;
  if (exponent > limits::max_exponent) return is_infinite ? 0 : far_off;

  static real difference;
  difference = result;
  if (is_infinite)
    mpfr_set_si_2exp(difference, result < 0 ? -1 : 1, limits::max_exponent, MPFR_RNDN);
  mpfr_sub(difference, difference, exact, MPFR_RNDA);
  mpfr_abs(difference, difference, MPFR_RNDN);
  mpfr_mul_2si(difference, difference, -last_place<T>(exponent), MPFR_RNDN); // exact
  return mpfr_get_d(difference, MPFR_RNDU);
}

/// The same from a number that is near the exact one; infinite where one of both is beyond all numbers T.
template <floating_point T, class Number>
double ulp_error(T result, Number nearly) {
  if (!std::isfinite(result) || !(abs(nearly) <= std::numeric_limits<T>::max()))
    return std::numeric_limits<double>::infinity();
  int exponent;
  std::frexp(static_cast<long double>(nearly), &exponent);
  return static_cast<double>(std::ldexp(static_cast<long double>(abs(result - nearly)),
                                        -static_cast<int>(last_place<T>(exponent))));
}

} // namespace accuracy
