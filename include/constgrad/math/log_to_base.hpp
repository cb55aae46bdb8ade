// The logarithm to another base, correctly rounded: the natural logarithm times log_b e, both as sums of two doubles.
//
//     log_b x = log x · log_b e
#pragma once

#include "constgrad/math/log.hpp"

namespace constgrad::math {

/// How log_b x of a float is computed: log x, less than 2^-42.4 off, times a constant, two roundings more.
template <class Base>
struct log_to_base_of_float {
  static constexpr bool covers(float x) { return log_of_float::covers(x); }
  static constexpr in_double quick(float x) {
    return {log_in_double(static_cast<double>(x)) * Base::of_e, 1 << 11};
  }
};

/// How log_b x is computed. A base states log_b e as `of_e`, as `in_two` with its upper half first, and with 128 bits as `wide_of_e`;
/// and is_exact_at(x), which is true where log_b x is whole.
template <class Base>
struct log_to_base : Base, log_to_base_of_float<Base> {
  using without_branch = log_to_base_of_float<Base>;
  static constexpr double defined_from = 0;

  static constexpr bool covers(double x) { return log_function::covers(x); }
  /// log x = high + low, where low is below 2^-16 or 2^-13 high: its product's rounding costs less than half the error.
  static constexpr approximation quick(double x) {
    const auto [high, low, error] = log_function::quick(x);
    const pair logarithm = product({high, low}, Base::in_two);
    return {logarithm.high, logarithm.low, 2 * error};
  }
  using log_to_base_of_float<Base>::covers, log_to_base_of_float<Base>::quick;

  /// Of 0 it is -infinity, of a negative number NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!(x > 0)) return x == 0 ? -infinity : std::numeric_limits<double>::quiet_NaN();
    return x == infinity ? x : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<log_to_base>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<log_to_base>(x); }
  static constexpr wide_pair accurate(double x) { return {0, wide_log(x) * Base::wide_of_e}; }
};

/// log_b' x = log_b e / x: infinity at 0 and where it is too large, up to `infinite_slope_up_to`; of a negative number NaN.
template <class Base>
constexpr double log_to_base_derivative(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  return x > Base::infinite_slope_up_to ? Base::of_e / x : std::numeric_limits<double>::infinity();
}

/// Of a float, by way of double.
template <class Base>
constexpr float log_to_base_derivative(float x) {
  const double slope = log_to_base_derivative<Base>(static_cast<double>(x));
  return slope < 0x1.ffffffp127 || slope != slope ? static_cast<float>(slope)
                                                  : std::numeric_limits<float>::infinity();
}

} // namespace constgrad::math
