// The logistic function and its derivative, without overflow and without cancellation.
//
//     s(x)  = 1 / (1 + e^-x)      = 1 / (1 + u)   for x >= 0,    u / (1 + u)  for x < 0
//     s'(x) = s(x) (1 - s(x))     = u / (1 + u)²                 with u = e^-|x| <= 1
//
// The textbook's 1 / (1 + e^-x) overflows in e^-x where s(x) is still a number, and its s (1 - s) is
// zero as soon as s rounds to 1, from x = 36.8 on. In u, every sum adds numbers of one sign.
#pragma once

#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/exp.hpp"

namespace constgrad::math {

/// s(x) and s'(x) = s(x) (1 - s(x)), in [0, ¼], for the price of one exponential. The value is at
/// most 1.3 ulp off, the derivative 4 ulp, at both tails. NaN stays NaN.
constexpr differentiated<double> sigmoid_and_derivative(double x) {
  if (!(x > -40 && x < 40)) { // 1 + u rounds to 1
    if (x != x) return {x, x};
    const double u = exp(x < 0 ? x : -x);
    return {x < 0 ? u : 1.0, u};
  }
  // u before its rounding is u_high + u_low; sum_low is what 1 + u loses when it rounds to sum.
  const auto [rounded, rest, exponent] = exp_extended(x < 0 ? x : -x);
  const double scale = power_of_two(exponent), u_high = rounded * scale, u_low = rest * scale,
               sum = 1.0 + u_high, sum_low = ((1.0 - sum) + u_high) + u_low;
  // 1 / (sum + sum_low) and u / (sum + sum_low), to first order in the small parts.
  const double inverse = 1.0 / sum, correction = -sum_low * inverse, quotient = u_high / sum,
               larger = inverse + inverse * correction,
               smaller = quotient + (u_low * inverse + quotient * correction);
  return {x < 0 ? smaller : larger, smaller * larger};
}

/// s(x) = 1 / (1 + e^-x), in [0, 1]; at most 1.3 ulp off, at both tails. NaN stays NaN.
constexpr double sigmoid(double x) { return sigmoid_and_derivative(x).value; }

/// Both of a float, by way of double: at most 0.5000001 ulp off.
constexpr differentiated<float> sigmoid_and_derivative(float x) {
  const auto [value, derivative] = sigmoid_and_derivative(static_cast<double>(x));
  return {static_cast<float>(value), static_cast<float>(derivative)};
}

/// s(x) of a float.
constexpr float sigmoid(float x) { return sigmoid_and_derivative(x).value; }

} // namespace constgrad::math
