// softplus, the smooth ramp whose derivative is the logistic function, without overflow.
//
//     log(1 + e^x) = max(x, 0) + log(1 + z)      with z = e^-|x| <= 1
#pragma once

#include "constgrad/math/log.hpp"
#include "constgrad/math/sigmoid.hpp"
#include "constgrad/math/wide_softplus.hpp"

namespace constgrad::math {

/// log(1 + z + z_low) for 0 < z <= 1 and z_low at most half a unit of z's last place. The logarithm of z has the error that
/// it says, or log_pair's; that z_low counts as z_low (1 - z), or as a quotient by 1 + z, costs less than 2^-67 z.
constexpr approximation log1p_pair(double z, double z_low) {
  if (z < 0x1p-7) {
    const auto [high, low, error] = log1p_near_zero(z);
    return {high, low + (z_low - z * z_low), error + z * 0x1p-65};
  }
  const pair sum = fast_two_sum(1.0, z), logarithm = log_pair(sum.high);
  return {logarithm.high, logarithm.low + (sum.low + z_low) / sum.high, 0x1.6p0 * log_pair_error};
}

/// How log(1 + e^x) of a float is computed, where the result is normal. The error of e^x, less than 2^-41 of it, counts at
/// most as much in the logarithm, which adds 2^-42.1.
struct softplus_of_float {
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 87; }
  static constexpr in_double quick(float x) {
    return {log1p_in_double(power_in_double(static_cast<double>(x), steps_of_e)), 1 << 13};
  }
};

/// How log(1 + e^x) is computed.
struct softplus_function : softplus_of_float {
  using without_branch = softplus_of_float;
  static constexpr bool is_exact_at_zero = false; // log 2

  static constexpr bool covers(double x) { return x > -600 && x < 38; }
  static constexpr approximation quick(double x) {
    const auto [power, rest, power_error] = exp_by_table(-__builtin_fabs(x));
    const pair z = fast_two_sum(power, rest);
    const auto [high, low, error] = log1p_pair(z.high, z.low);
    const pair sum = two_sum(x > 0 ? x : 0.0, high);
    // log(1 + z) has a slope below 1; sum.low + low is rounded.
    return {sum.high, sum.low + low, error + power_error + 0x1p-106 * sum.high};
  }
  using softplus_of_float::covers, softplus_of_float::quick;

  /// NaN stays NaN. From 38 on e^-x is below half a unit of x's last place; below -600 log(1 + z) = z - z²/2 + … is z,
  /// for no power of e is within 2^-800 of a tie, relatively.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (!(x > -600)) return exp(x);
    return x < 38 ? accurate(x).value().rounded<double>() : x;
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<softplus_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<softplus_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_softplus(x); }
};

/// log(1 + e^x) >= 0 of every float and double, correctly rounded. NaN stays NaN.
template <floating_point T>
constexpr T softplus(T x) {
  return correctly_rounded<softplus_function>(x);
}

/// softplus' = s, the logistic function.
template <floating_point T>
constexpr T softplus_derivative(T x) {
  return sigmoid(x);
}

} // namespace constgrad::math
