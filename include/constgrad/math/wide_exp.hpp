// The exponential with about 123 bits, from the series of e^r - 1 - r. Around 0, e^x - 1 has as many
// bits more as e^x - 1 - x is smaller.
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

/// e^r - 1 - r = r²/2! + r³/3! + … + r²⁸/28! for |r| <= 0.35; the next term is below 2^-146 |r|. By
/// Horner's rule, with 28!/n! in place of 1/n!: these are integers.
constexpr wide wide_exp_series(const wide& r) {
  wide sum{1.0};
  uint128 coefficient = 1;
  for (std::uint32_t n = 28; n >= 3; --n) {
    coefficient *= n; // 28! / (n - 1)!
    sum = sum * r + wide{coefficient, 127, false};
  }
  return r * r * sum * reciprocal({coefficient * 2, 127, false});
}

/// e^x as (1 + r + rest) · 2^exponent.
struct wide_power {
  wide r, rest;
  int exponent;

  /// e^r - 1.
  constexpr wide minus_one() const { return r + rest; }
  constexpr wide value() const {
    const wide sum = wide{1.0} + minus_one();
    return {sum.significand, sum.exponent + exponent, false};
  }
};

/// x = exponent · ln 2 + r; r = x for |x| < 0.34. From ±2048 on, beyond all doubles, e^x is that of
/// ±1400.
constexpr wide_power wide_exp_parts(const wide& x) {
  if (x.exponent > 10) return wide_exp_parts(wide{x.negative ? -1400.0 : 1400.0});
  const double nearby = x.rounded<double>();
  const int exponent = static_cast<int>(nearby * log2_e + (nearby < 0 ? -0.5 : 0.5));
  const wide k{static_cast<double>(exponent)}, r = (x - k * wide_ln_2_high) - k * wide_ln_2_low;
  return {r, wide_exp_series(r), exponent};
}

/// e^x, less than 2^-124 off, relatively.
constexpr wide wide_exp(const wide& x) { return wide_exp_parts(x).value(); }

/// e^x - 1, 2^-123 off at most: around 0 nothing cancels, since 1 is never added.
constexpr wide wide_expm1(const wide& x) {
  const wide_power power = wide_exp_parts(x);
  return power.exponent == 0 ? power.minus_one() : power.value() - wide{1.0};
}

/// e^x, around 0 as 1 + (e^x - 1).
constexpr wide_pair precise_exp(double x) {
  const wide_power power = wide_exp_parts(wide{x});
  return power.exponent == 0 ? wide_pair{1, power.minus_one()} : wide_pair{0, power.value()};
}

/// e^x - 1, around 0 as x + (e^x - 1 - x).
constexpr wide_pair precise_expm1(double x) {
  const wide_power power = wide_exp_parts(wide{x});
  return power.exponent == 0 ? wide_pair{x, power.rest} : wide_pair{0, power.value() - wide{1.0}};
}

} // namespace constgrad::math
