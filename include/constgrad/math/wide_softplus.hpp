// softplus with about 120 bits:  log(1 + e^x) = max(x, 0) + log(1 + z),  z = e^-|x|.
#pragma once

#include "constgrad/math/wide_log.hpp"

namespace constgrad::math {

/// log(1 + z) for z = e^y, y <= 0: for small z as z + (log(1 + z) - z), else as in precise_log1p, from a double near it.
constexpr wide wide_log1p_of_power(double y) {
  const wide z = wide_exp(wide{y});
  if (y < -5) return z + wide_log1p_rest(z);
  const double nearby = log1p_by_series(z.rounded<double>());
  const wide inverse{-nearby};
  return wide_log_correction(nearby, z * wide_exp(inverse) + wide_expm1(inverse));
}

/// log(1 + e^x) of a finite x.
constexpr wide_pair precise_softplus(double x) {
  const wide tail = wide_log1p_of_power(-__builtin_fabs(x));
  return x > 1 ? wide_pair{x, tail} : wide_pair{0, wide{x > 0 ? x : 0.0} + tail};
}

} // namespace constgrad::math
