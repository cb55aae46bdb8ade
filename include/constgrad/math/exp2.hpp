// 2^x, correctly rounded: as e^x, from the same table.
//
//     2^x = 2^(k/128) · e^r    with  x = k / 128 + f exactly,   r = f ln 2 as a sum of two doubles,   |f| <= 1/256
#pragma once

#include "constgrad/math/exp.hpp"
#include "constgrad/math/power.hpp"

namespace constgrad::math {

/// The reduction, for |x| < 1023: r + r_low has an error below 2^-80.
constexpr reduced_argument reduce_power_of_2(double x) {
  const double shifted = x * 128 + round_to_integer,
               rest = x - (shifted - round_to_integer) * 0x1p-7, upper = upper_half(rest),
               r = rest * ln_2;
  const auto bits = __builtin_bit_cast(std::uint64_t, shifted);
  const pair& t = exp_table[bits & 127];
  return {r, ((upper * ln_2_upper - r) + (rest - upper) * ln_2_upper) + rest * ln_2_lower, t.high,
          t.low, __builtin_bit_cast(double, ((bits >> 7) + 1023) << 52)};
}

/// 2^x with about 123 bits, for |x| < 1100: x = k + f, and around 0 as 1 + (2^x - 1).
constexpr wide_pair precise_exp2(double x) {
  const int k = static_cast<int>(x + (x < 0 ? -0.5 : 0.5));
  const wide f{x - k}, y = f * wide_ln_2_high + f * wide_ln_2_low;
  const wide_power power = wide_exp_parts(y);
  if (k == 0 && power.exponent == 0) return {1, power.minus_one()};
  const wide value = power.value();
  return {0, {value.significand, value.exponent + k, false}};
}

/// How 2^x of a float is computed, where the result is normal.
struct exp2_of_float {
  static constexpr bool covers(float x) { return __builtin_fabsf(x) < 126; }
  static constexpr in_double quick(float x) {
    return {power_in_double(static_cast<double>(x), steps_of_2), 1 << 12};
  }
};

/// How 2^x is computed.
struct exp2_function : exp2_of_float {
  using without_branch = exp2_function;

  static constexpr bool covers(double x) { return (x > -960) & (x < 1023); }
  static constexpr approximation quick(double x) { return exp_by_table<reduce_power_of_2>(x); }
  using exp2_of_float::covers, exp2_of_float::quick;

  /// Of a whole x from -1074 to 1023, 2^x is a number.
  static constexpr bool is_exact_at(double x) { return is_whole(x) && x > -1075 && x < 1024; }

  /// NaN stays NaN, overflow is +infinity, underflow gradual: 2^-1075 is a tie, which goes to 0.
  [[gnu::noinline, gnu::cold]] static constexpr double careful(double x) {
    if (x != x) return x;
    if (x >= 1024) return std::numeric_limits<double>::infinity();
    if (x < -1076) return 0;
    return accurate(x).value().rounded<double>();
  }
  [[gnu::noinline, gnu::cold]] static constexpr float careful(float x) {
    return nearest_float<exp2_function>(x);
  }
  static constexpr double of_double(double x) { return correctly_rounded<exp2_function>(x); }
  static constexpr wide_pair accurate(double x) {
    return precise_exp2(x > 2048 ? 2048.0 : x < -2048 ? -2048.0 : x);
  }
};

/// 2^x of every float and double, correctly rounded.
template <floating_point T>
constexpr T exp2(T x) {
  return correctly_rounded<exp2_function>(x);
}

/// exp2' x = 2^x ln 2, at most 0.51 ulp off. NaN stays NaN.
constexpr double exp2_derivative(double x) {
  if (!exp2_function::covers(x)) {
    return x != x ? x : (exp2_function::accurate(x).value() * wide_ln_2_high).rounded<double>();
  }
  const auto [high, low, error] = exp2_function::quick(x);
  const pair slope = product({high, low}, {ln_2_upper, ln_2_lower, ln_2});
  return slope.high + slope.low;
}

/// Of a float, by way of double.
constexpr float exp2_derivative(float x) {
  return static_cast<float>(exp2_derivative(static_cast<double>(x)));
}

} // namespace constgrad::math
