// log₂ x, correctly rounded: the natural logarithm times log₂ e, both as sums of two doubles.
#pragma once

#include "constgrad/math/log.hpp"

namespace constgrad::math {

/// log₂ e, with 128 bits.
inline constexpr wide wide_log2_e{uint128{0xb8aa3b295c17f0bb} << 64 | 0xbe87fed0691d3e89, 0, false};

/// How log₂ x of a float is computed: log x, less than 2^-42.4 off, times a constant, two roundings more.
struct log2_of_float {
  static constexpr bool covers(float x) { return log_of_float::covers(x); }
  static constexpr in_double quick(float x) {
    return {log_in_double(static_cast<double>(x)) * log2_e, 1 << 11};
  }
};

/// How log₂ x is computed.
struct log2_function : log2_of_float {
  using without_branch = log2_of_float;
  static constexpr double defined_from = 0;

  static constexpr bool covers(double x) { return log_function::covers(x); }
  /// log x = high + low, where low is below 2^-16 or 2^-13 high: its product's rounding costs less than half the error.
  static constexpr approximation quick(double x) {
    const auto [high, low, error] = log_function::quick(x);
    const pair logarithm = product({high, low}, {log2_e_upper, log2_e_lower, log2_e});
    return {logarithm.high, logarithm.low, 2 * error};
  }
  using log2_of_float::covers, log2_of_float::quick;

  /// Of a power of two, log₂ x is whole.
  static constexpr bool is_exact_at(double x) {
    const std::uint64_t m = parts_of(x).m;
    return (m & (m - 1)) == 0;
  }

  /// log₂ 0 is -infinity, of a negative number NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!(x > 0)) return x == 0 ? -infinity : std::numeric_limits<double>::quiet_NaN();
    return x == infinity ? x : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<log2_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<log2_function>(x); }
  static constexpr wide_pair accurate(double x) { return {0, wide_log(x) * wide_log2_e}; }
};

/// log₂ x of every float and double, correctly rounded.
template <floating_point T>
constexpr T log2(T x) {
  return correctly_rounded<log2_function>(x);
}

/// log₂' x = log₂ e / x: infinity at 0 and where it is too large, of a negative number NaN; at most 0.8 ulp off.
constexpr double log2_derivative(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  return x > 0x5c551d94ae0bfp-1074 ? log2_e / x : std::numeric_limits<double>::infinity();
}

/// Of a float, by way of double.
constexpr float log2_derivative(float x) {
  const double slope = log2_derivative(static_cast<double>(x));
  return slope < 0x1.ffffffp127 || slope != slope ? static_cast<float>(slope)
                                                  : std::numeric_limits<float>::infinity();
}

} // namespace constgrad::math
