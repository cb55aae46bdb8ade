// log₂ x, correctly rounded.
#pragma once

#include "constgrad/math/log_to_base.hpp"

namespace constgrad::math {

/// The base 2.
struct base_2 {
  static constexpr double of_e = log2_e, infinite_slope_up_to = 0x5c551d94ae0bfp-1074;
  static constexpr split_factor in_two{log2_e_upper, log2_e_lower, log2_e};
  static constexpr wide wide_of_e{uint128{0xb8aa3b295c17f0bb} << 64 | 0xbe87fed0691d3e89, 0, false};

  /// Of a power of two, log₂ x is whole.
  static constexpr bool is_exact_at(double x) {
    const std::uint64_t m = parts_of(x).m;
    return (m & (m - 1)) == 0;
  }
};
using log2_function = log_to_base<base_2>;

/// log₂ x of every float and double, correctly rounded.
template <floating_point T>
constexpr T log2(T x) {
  return correctly_rounded<log2_function>(x);
}

/// log₂' x = log₂ e / x: infinity at 0 and where it is too large, of a negative number NaN; at most 0.8 ulp off.
template <floating_point T>
constexpr T log2_derivative(T x) {
  return log_to_base_derivative<base_2>(x);
}

} // namespace constgrad::math
