// The exponential and its relatives with about 123 bits, from one series, that of e^r - 1.
#pragma once

#include "constgrad/math/ln_2.hpp"
#include "constgrad/math/wide.hpp"

#include <cstdint>

namespace constgrad::math {

/// ln 2 in two parts: the first has 116 bits, so that its product with an exponent is exact;
/// together 244.
inline constexpr wide wide_ln_2_high{uint128{0xb17217f7d1cf79ab} << 64 | 0xc9e3b39803f2f000, -1,
                                     false},
    wide_ln_2_low{uint128{0x6af40f343267298b} << 64 | 0x62d8a0d175b8baaf, -117, false};

/// e^r - 1 = r + r²/2! + r³/3! + … + r²⁸/28! for |r| <= 0.35; the next term is below 2^-146 |r|. By
/// Horner's rule, with 28!/n! in place of 1/n!: these are integers.
constexpr wide wide_expm1_series(const wide& r) {
  wide sum{1.0};
  uint128 coefficient = 1;
  for (std::uint32_t n = 28; n >= 2; --n) {
    coefficient *= n; // 28! / (n - 1)!
    sum = sum * r + wide{coefficient, 127, false};
  }
  return sum * r * reciprocal({coefficient, 127, false});
}

/// e^x as (1 + minus_one) · 2^exponent.
struct wide_power {
  wide minus_one;
  int exponent;
};

/// x = exponent · ln 2 + r. From ±2048 on, beyond all doubles, e^x is that of ±1400.
constexpr wide_power wide_exp_parts(const wide& x) {
  if (x.exponent > 10) return wide_exp_parts(wide{x.negative ? -1400.0 : 1400.0});
  const double nearby = x.rounded<double>();
  const int exponent = static_cast<int>(nearby * log2_e + (nearby < 0 ? -0.5 : 0.5));
  const wide k{static_cast<double>(exponent)};
  return {wide_expm1_series((x - k * wide_ln_2_high) - k * wide_ln_2_low), exponent};
}

/// (1 + minus_one) · 2^exponent.
constexpr wide value_of(const wide_power& power) {
  const wide sum = wide{1.0} + power.minus_one;
  return {sum.significand, sum.exponent + power.exponent, false};
}

/// e^x, less than 2^-124 off, relatively.
constexpr wide wide_exp(const wide& x) { return value_of(wide_exp_parts(x)); }

/// e^x - 1, 2^-123 off at most: around 0 nothing cancels, since 1 is never added.
constexpr wide wide_expm1(const wide& x) {
  const wide_power power = wide_exp_parts(x);
  return power.exponent == 0 ? power.minus_one : value_of(power) - wide{1.0};
}

/// t(y) = 1 / (1 + e^y). Near 0, where y² is below the last digit of 1 + e^y and yet
/// decides how a tie is rounded: t(y) = 1/2 - y/4 + y³/48 - …
constexpr wide wide_logistic_tail(double y) {
  const wide exact{y};
  if (__builtin_fabs(y) < 0x1p-30) {
    return wide{0.5} - (exact * wide{0.25} - exact * exact * exact * reciprocal(wide{48.0}));
  }
  return reciprocal(wide{1.0} + wide_exp(exact));
}

/// tanh x = (e^2x - 1) / (e^2x + 1).
constexpr wide wide_tanh(double x) {
  const wide m = wide_expm1(wide{2.0} * wide{x});
  return m * reciprocal(m + wide{2.0});
}

} // namespace constgrad::math
