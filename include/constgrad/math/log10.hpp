// log₁₀ x, correctly rounded: the natural logarithm times log₁₀ e, both as sums of two doubles.
#pragma once

#include "constgrad/math/log.hpp"

namespace constgrad::math {

/// log₁₀ e, with 128 bits.
inline constexpr wide wide_log10_e{uint128{0xde5bd8a937287195} << 64 | 0x355baaafad33dc32, -2,
                                   false};

/// How log₁₀ x of a float is computed: log x, less than 2^-42.4 off, times a constant, two roundings more.
struct log10_of_float {
  static constexpr bool covers(float x) { return log_of_float::covers(x); }
  static constexpr in_double quick(float x) {
    return {log_in_double(static_cast<double>(x)) * log10_e, 1 << 11};
  }
};

/// How log₁₀ x is computed.
struct log10_function : log10_of_float {
  using without_branch = log10_of_float;
  static constexpr double defined_from = 0;

  static constexpr bool covers(double x) { return log_function::covers(x); }
  /// log x = high + low, where low is below 2^-16 or 2^-13 high: its product's rounding costs less than half the error.
  static constexpr approximation quick(double x) {
    const auto [high, low, error] = log_function::quick(x);
    const pair logarithm = product({high, low}, {log10_e_upper, log10_e_lower, log10_e});
    return {logarithm.high, logarithm.low, 2 * error};
  }
  using log10_of_float::covers, log10_of_float::quick;

  /// Of 1, 10, 100, … 10^22, the powers of ten among doubles, log₁₀ x is whole.
  static constexpr bool is_exact_at(double x) {
    double power = 1;
    while (power < x && power < 1e22) power *= 10;
    return power == x;
  }

  /// log₁₀ 0 is -infinity, of a negative number NaN.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (!(x > 0)) return x == 0 ? -infinity : std::numeric_limits<double>::quiet_NaN();
    return x == infinity ? x : accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<log10_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<log10_function>(x); }
  static constexpr wide_pair accurate(double x) { return {0, wide_log(x) * wide_log10_e}; }
};

/// log₁₀ x of every float and double, correctly rounded.
template <floating_point T>
constexpr T log10(T x) {
  return correctly_rounded<log10_function>(x);
}

/// log₁₀' x = log₁₀ e / x: infinity at 0 and where it is too large, of a negative number NaN; at most 0.8 ulp off.
constexpr double log10_derivative(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  return x > 0x1bcb7b1526e50p-1074 ? log10_e / x : std::numeric_limits<double>::infinity();
}

/// Of a float, by way of double.
constexpr float log10_derivative(float x) {
  const double slope = log10_derivative(static_cast<double>(x));
  return slope < 0x1.ffffffp127 || slope != slope ? static_cast<float>(slope)
                                                  : std::numeric_limits<float>::infinity();
}

} // namespace constgrad::math
