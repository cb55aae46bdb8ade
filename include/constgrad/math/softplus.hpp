// softplus, the smooth ramp whose derivative is the logistic function, without overflow.
//
//     log(1 + e^x) = max(x, 0) + log(1 + z)      with z = e^-|x| <= 1
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/log.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/sigmoid.hpp"

namespace constgrad::math {

/// log(1 + z + z_low) for 0 < z <= 1, a few units of 2^-60 off, relatively.
constexpr pair log1p_pair(double z, double z_low) {
  if (z < 0x1p-7) {
    const approximation logarithm = log1p_near_zero(z);
    return {logarithm.high, logarithm.low + z_low};
  }
  const pair sum = fast_two_sum(1.0, z), logarithm = log_pair(sum.high);
  return {logarithm.high, logarithm.low + (sum.low + z_low) / sum.high};
}

/// log(1 + e^x) >= 0; at most 0.51 ulp off. NaN stays NaN.
constexpr double softplus(double x) {
  if (!(x > -600)) return exp(x); // log(1 + z) = z - z²/2 + …
  if (x > 38) return x;
  const approximation power = exp_by_table(-__builtin_fabs(x));
  const pair z = fast_two_sum(power.high, power.low), logarithm = log1p_pair(z.high, z.low),
             sum = two_sum(x > 0 ? x : 0.0, logarithm.high);
  return sum.high + (sum.low + logarithm.low);
}

/// Of a float, by way of double.
constexpr float softplus(float x) { return static_cast<float>(softplus(static_cast<double>(x))); }

/// How softplus is enclosed.
struct softplus_function {
  static constexpr bracket<double> enclosure(double x) {
    return within(neighbours(softplus(x)), 0.0, std::numeric_limits<double>::infinity());
  }
};

/// softplus' = s, the logistic function.
template <floating_point T>
constexpr T softplus_derivative(T x) {
  return sigmoid(x);
}

} // namespace constgrad::math
