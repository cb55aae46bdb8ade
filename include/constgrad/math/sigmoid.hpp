// The logistic function and its derivative, without overflow and without cancellation.
//
//     s(x)  = 1 / (1 + e^-x)      = t for x < 0,   1 - t for x >= 0      with t = 1 / (1 + e^|x|) <= ½
//     s'(x) = s(x) (1 - s(x))     = t (1 - t)
//
// The textbook's 1 / (1 + e^-x) overflows in e^-x where s(x) is still a number, and its s (1 - s)
// is zero as soon as s rounds to 1, from x = 36.8 on.
#pragma once

#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/logistic_tail.hpp"

namespace constgrad::math {

/// How s(x) is computed where a short way does not decide.
struct accurate_sigmoid {
  static constexpr bool covers(double x) { return (x > -600) & (x < 600); }
  static constexpr approximation quick(double x) {
    const pair t = logistic_tail(__builtin_fabs(x));
    // t or 1 - t without a branch on x's sign, which a processor could not foresee.
    const double sign = __builtin_copysign(1.0, x), base = 0.5 + 0.5 * sign, tail = sign * t.high,
                 high = base - tail;
    return {high, ((base - high) - tail) - sign * t.low,
            t.high * logistic_tail_error + 0x1p-106 * base};
  }

  /// NaN stays NaN.
  static constexpr double careful(double x) {
    if (x != x) return x;
    if (__builtin_fabs(x) > 746) return has_sign(x) ? 0 : 1;
    return accurate(x).value().rounded<double>();
  }
  static constexpr wide_pair accurate(double x) { return precise_sigmoid(x); }
};

/// How s(x) of a float is computed, where the result is normal. The error of e^-x, less than 0.97 · 2^-41 of it, counts at
/// most as much in s, and the roundings 2^-52.
struct sigmoid_of_float {
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 87; }
  static constexpr in_double quick(float x) {
    return {1.0 / (1.0 + power_in_double(-static_cast<double>(x), steps_of_e)), 1 << 12};
  }
};

/// How s(x) is computed.
struct sigmoid_function : sigmoid_of_float {
  /// And of many numbers.
  struct without_branch : accurate_sigmoid, sigmoid_of_float {
    using accurate_sigmoid::covers, sigmoid_of_float::covers;
    using accurate_sigmoid::quick, sigmoid_of_float::quick;
  };

  static constexpr bool covers(double x) { return (x > -11) & (x < 22); }
  static constexpr approximation quick(double x) {
    return of_tail(x, early_logistic_tail(__builtin_fabs(x)));
  }
  /// t or 1 - t without a branch on x's sign, which a processor could not foresee; 1 - t.high is
  /// exact.
  static constexpr approximation of_tail(double x, const pair& t) {
    const double sign = __builtin_copysign(1.0, x);
    return {(0.5 + 0.5 * sign) - sign * t.high, -sign * t.low, t.high * brief_logistic_tail_error};
  }
  using sigmoid_of_float::covers, sigmoid_of_float::quick;

  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    return correctly_rounded<accurate_sigmoid>(x);
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<sigmoid_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<sigmoid_function>(x); }
  static constexpr wide_pair accurate(double x) { return precise_sigmoid(x); }
};

/// s(x) = 1 / (1 + e^-x), in [0, 1], of every float and double, correctly rounded.
template <floating_point T>
constexpr T sigmoid(T x) {
  return correctly_rounded<sigmoid_function>(x);
}

/// s'(x) = s(x) (1 - s(x)), in [0, ¼]; at most 0.54 ulp off, at both tails. NaN stays NaN.
constexpr double sigmoid_derivative(double x) { return logistic_slope(__builtin_fabs(x), 0); }

/// Of a float, by way of double.
constexpr float sigmoid_derivative(float x) {
  return static_cast<float>(sigmoid_derivative(static_cast<double>(x)));
}

/// s(x) and s'(x), for the price of one exponential.
constexpr differentiated<double> sigmoid_and_derivative(double x) {
  if (!sigmoid_function::covers(x)) return {sigmoid(x), sigmoid_derivative(x)};
  const pair t = brief_logistic_tail(__builtin_fabs(x));
  return {decide<sigmoid_function>(sigmoid_function::of_tail(x, t), x), slope_of_brief_tail(t)};
}

/// Of a float.
constexpr differentiated<float> sigmoid_and_derivative(float x) {
  return {sigmoid(x), sigmoid_derivative(x)};
}

} // namespace constgrad::math
