// The normal distribution's lower tail, without the cancellation of 1 + erf:
//
//     Φ(-y) = e^(-y²/2) t(y),   t(y) = ½ e^(y²/2) erfc(y/√2),   which decreases slowly, from 0.26 at 1 as 0.4 / y
#pragma once

#include "constgrad/math/exp.hpp"

namespace constgrad::math {

/// t(y) for 1 <= y <= 40, at most 3 ulp off: 2 (1 + y) t(y) by a polynomial in v, v from -1 to 1 as (y - 4) / (y + 4) is from
/// -0.6 to 0.82. The polynomial is the interpolation at 21 of Chebyshev's points, less than 2^-53.5 off, relatively, as
/// runtime_tests/accuracy/proofs proves.
constexpr double normal_tail_factor(double y) {
  const double v = ((y - 4) / (y + 4) - 0.109375) * (1 / 0.7109375);
  // clang-format off
  return (0x1.d8c1cf5340583p-1 + v * (-0x1.0e260539bcf91p-3 + v * (0x1.60b849ff49bd9p-6
         + v * (0x1.85369ea644ddbp-7 + v * (-0x1.85f857612ae33p-7 + v * (0x1.5c46b49f1e63p-8
         + v * (-0x1.528dbc2a48f3bp-10 + v * (0x1.9e72f0fd0f6abp-15 + v * (0x1.32a29765c90bap-14
         + v * (-0x1.0d64ffbd2d567p-16 + v * (-0x1.d6b0e7a867836p-19
         + v * (0x1.b62c1e8634affp-20 + v * (0x1.c1d4b5d70dedcp-23 + v * (-0x1.4ca35d68ca6dfp-23
         + v * (-0x1.5c36198ce7c78p-26 + v * (0x1.003df60b2eb15p-26 + v * (0x1.843201bd56682p-29
         + v * (-0x1.723c0623055e3p-30 + v * (-0x1.aed3abad2985ep-32
         + v * (0x1.713690da4ceb3p-34 + v * 0x1.2f645b1a76ed6p-35)))))))))))))))))))) / (2 * (1 + y));
  // clang-format on
}

/// g e^(-y²/2) for 0 <= y <= 40, two roundings of it off. y² = a² + (y - a) (y + a); the first is exact.
constexpr double times_gaussian(double g, double y) {
  const double a = upper_half(y), square = 0.5 * a * a, rest = 0.5 * (y - a) * (y + a);
  if (square > 600) {
    const wide exact{y};
    return (wide{g} * wide_exp(-(exact * exact * wide{0.5}))).rounded<double>();
  }
  const approximation nearby = exp_by_table(-square);
  const pair power = fast_two_sum(nearby.high, nearby.low);
  return g *
         (power.high + (power.low - power.high * (rest * (1 - rest * (0.5 - rest * (1.0 / 6))))));
}

} // namespace constgrad::math
