// sin and cos of a float in double: two polynomials in r², of a number of quarter turns and a rest.
//
//     x = n π/2 + r,  |r| <= π/4     sin x = sin r, cos r, -sin r, -cos r      for n = 0, 1, 2, 3 mod 4
//     sin r = r + r (a1 r² + a2 r⁴ + … + a5 r¹⁰)     cos r = 1 + (b1 r² + … + b5 r¹⁰)
#pragma once

#include "constgrad/math/quadrant.hpp"

#include <cstdint>

namespace constgrad::math {

/// c1 r² + c2 r⁴ + … + c5 r¹⁰.
struct sin_cos_polynomial {
  double c1, c2, c3, c4, c5;
};

/// The coefficients a and b: sin r is less than 2^-47 off, cos r less than 2^-43.5, relatively. (Proved by Sollya:
/// runtime_tests/accuracy/proofs.)
inline constexpr sin_cos_polynomial sin_cos_polynomials[2] = {
    {-0x1.55555555520b6p-3, 0x1.1111110c73968p-7, -0x1.a019f9243a8c1p-13, 0x1.71d763bb49a9dp-19,
     -0x1.a95eb772d655bp-26},
    {-0x1.ffffffffe8dcfp-2, 0x1.555555457fa4dp-5, -0x1.6c16b323ad2p-10, 0x1.a00ea976ddddp-16,
     -0x1.23c6fc797374cp-22}};

/// What a polynomial is multiplied with, r or 1, is the product of one of these with r, and the other; so that there is no branch.
inline constexpr double sin_cos_factors[2] = {0, 1};

/// n, of which the last two digits count, and r.
struct quarters_and_rest {
  std::uint64_t quarters;
  double r;
};

/// Of a float |x| < 2^17. π/2 has two parts; n has up to 17 bits and the first part has 36, so that their product is exact, and so is the first
/// difference. r is less than 2^-91 n off, and at least 2^-41 n: of such floats 0x1.9a48dep15 is relatively closest to a multiple of π/2.
constexpr quarters_and_rest in_quarters(double x) {
  const double shifted = x * 0x1.45f306dc9c883p-1 + 0x1.8p52, n = shifted - 0x1.8p52;
  return {__builtin_bit_cast(std::uint64_t, shifted),
          (x - n * 0x1.921fb5444p0) - n * 0x1.68c234c4c6629p-39};
}

/// Of any finite float: beyond 2^17 by the digits of 2/π.
constexpr quarters_and_rest in_quarters_of_any(double x) {
  if (__builtin_fabs(x) < 0x1p17) return in_quarters(x);
  const auto [quadrant, y] = quadrant_of(x);
  return {quadrant, y.rounded<double>()};
}

/// x with the sign changed if the mask is that of the sign bit.
constexpr double with_sign(std::uint64_t sign, double x) {
  return __builtin_bit_cast(double, __builtin_bit_cast(std::uint64_t, x) ^ sign);
}

/// sin(x + Turns π/2) of a float, less than 2^-43.4 off, relatively: the polynomial's error, and four roundings of numbers below the
/// result and of r.
template <unsigned Turns>
constexpr double sine_in_double(const quarters_and_rest& x) {
  const std::uint64_t quarters = x.quarters + Turns, is_cosine = quarters & 1;
  const auto& [c1, c2, c3, c4, c5] = sin_cos_polynomials[is_cosine];
  const double square = x.r * x.r, fourth = square * square,
               factor = sin_cos_factors[is_cosine] + sin_cos_factors[1 - is_cosine] * x.r,
               sine = factor + factor * (square * ((c1 + c2 * square) +
                                                   fourth * ((c3 + c4 * square) + c5 * fourth)));
  return with_sign(quarters >> 1 << 63, sine);
}

} // namespace constgrad::math
