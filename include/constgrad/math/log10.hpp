// log₁₀ x, correctly rounded.
#pragma once

#include "constgrad/math/log_to_base.hpp"

namespace constgrad::math {

/// The base 10.
struct base_10 {
  static constexpr double of_e = log10_e, infinite_slope_up_to = 0x1bcb7b1526e50p-1074;
  static constexpr split_factor in_two{log10_e_upper, log10_e_lower, log10_e};
  static constexpr wide wide_of_e{uint128{0xde5bd8a937287195} << 64 | 0x355baaafad33dc32, -2,
                                  false};

  /// Of 1, 10, 100, … 10^22, the powers of ten among doubles, log₁₀ x is whole.
  static constexpr bool is_exact_at(double x) {
    double power = 1;
    while (power < x && power < 1e22) power *= 10;
    return power == x;
  }
};
using log10_function = log_to_base<base_10>;

/// log₁₀ x of every float and double, correctly rounded.
template <floating_point T>
constexpr T log10(T x) {
  return correctly_rounded<log10_function>(x);
}

/// log₁₀' x = log₁₀ e / x: infinity at 0 and where it is too large, of a negative number NaN; at most 0.8 ulp off.
template <floating_point T>
constexpr T log10_derivative(T x) {
  return log_to_base_derivative<base_10>(x);
}

} // namespace constgrad::math
