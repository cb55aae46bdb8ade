// What an angle of any size leaves beside a multiple of π/2, with about 123 bits.
//
//     x = n π/2 + y,   |y| <= π/4,   n mod 4 is the quadrant
//
// |x| = m 2^e, and of m 2^e · 2/π only what is below 4 matters: of the digits of 2/π a window of 256, which begins with the first
// whose product is below 4. (M. H. Payne, R. N. Hanek, "Radian reduction for trigonometric functions", 1983.)
#pragma once

#include "constgrad/math/half_pi.hpp"
#include "constgrad/math/two_over_pi.hpp"
#include "constgrad/math/wide.hpp"

#include <cstdint>

namespace constgrad::math {

/// n mod 4 and y.
struct quadrant_and_rest {
  unsigned quadrant;
  wide y;
};

/// Of finite x; of |x| < 0.78 y is x. The window leaves out less than 2^-201 of |x| · 2/π; no double but 0 is closer to a multiple of π/2 than
/// 2^-61 (J.-M. Muller, "Elementary functions", 2016, table 11.1), so that y is less than 2^-123 off, relatively.
constexpr quadrant_and_rest quadrant_of(double x) {
  if (__builtin_fabs(x) < 0.78) return {0, wide{x}};
  const auto [m, e] = parts_of(x);
  const auto first = static_cast<unsigned>(e + 62), word = first / 64, shift = first % 64;
  std::uint64_t product[4]{};
  uint128 carry = 0;
  for (unsigned i = 4; i-- > 0;) {
    const std::uint64_t digits =
        two_over_pi[word + i] << shift | two_over_pi[word + i + 1] >> 1 >> (63 - shift);
    carry += uint128{digits} * m;
    product[i] = static_cast<std::uint64_t>(carry);
    carry >>= 64;
  }
  // Two digits are the quadrant; the others, after the point, are rounded to a whole number of quarters.
  const bool is_above_half = (product[0] >> 61 & 1) != 0;
  const unsigned quadrant = static_cast<unsigned>(product[0] >> 62) + is_above_half;
  std::uint64_t fraction[3]{};
  for (unsigned i = 0; i < 3; ++i) {
    fraction[i] = product[i] << 2 | product[i + 1] >> 62;
    if (is_above_half) fraction[i] = ~fraction[i];
  }
  const wide upper{uint128{fraction[0]} << 64 | fraction[1], -1, false},
      lower{uint128{fraction[2]} << 64, -129, false};
  wide y = (upper + lower) * wide_half_pi;
  y.negative = is_above_half != (x < 0);
  return {(x < 0 ? 4 - quadrant : quadrant) % 4, y};
}

/// How many whole multiples of π/2 are in x, mod 4: 0 for 0 <= x < π/2, 3 for -π/2 <= x < 0.
constexpr unsigned quarter_of(double x) {
  const auto [quadrant, y] = quadrant_of(x);
  return y.negative ? (quadrant + 3) % 4 : quadrant;
}

} // namespace constgrad::math
