// atan of a float in double: the polynomial around the nearest sixteenth, of x or of 1/x.
//
//     atan x = π/2 - atan(1/x)  for x > 1
#pragma once

#include "constgrad/math/atan_polynomials.hpp"
#include "constgrad/math/half_pi.hpp"

#include <cstdint>

namespace constgrad::math {

/// Less than 2^-46 off, relatively: the polynomial 2^-47, its roundings 2^-52.3, which is 2^-47.3 of atan, and that of 1/x 2^-53; around
/// 0 each of the four terms has the factor t, and the roundings are below 2^-51 of the first. (Proved by Sollya and Gappa:
/// runtime_tests/accuracy/proofs.)
constexpr double atan_in_double(double x) {
  const double size = __builtin_fabs(x);
  const bool is_large = size > 1;
  const double argument = (is_large ? 1.0 : size) / (is_large ? size : 1.0),
               shifted = argument + 0x1.8p48, // a multiple of 1/16
      t = argument - (shifted - 0x1.8p48), square = t * t;
  const auto& [c0, c1, c2, c3, c4, c5, c6, c7] =
      atan_polynomials[__builtin_bit_cast(std::uint64_t, shifted) & 31];
  const double angle = ((c0 + c1 * t) + square * (c2 + c3 * t)) +
                       square * square * ((c4 + c5 * t) + square * (c6 + c7 * t));
  return __builtin_copysign(is_large ? half_pi - angle : angle, x);
}

} // namespace constgrad::math
