// The sine and the cosine with about 123 bits, from their series around 0.
//
//     sin y = y - y³/3! + y⁵/5! - …      cos y = 1 - y²/2! + y⁴/4! - …
#pragma once

#include "constgrad/math/wide.hpp"

#include <cstdint>

namespace constgrad::math {

/// The sum of the series from y^Last / Last! down to the term of y^First, divided by that power of y; Horner's rule with Last!/n!
/// in place of 1/n!, which are integers.
template <std::uint32_t First, std::uint32_t Last>
constexpr wide wide_alternating_series(const wide& square) {
  wide sum{1.0};
  uint128 coefficient = 1;
  for (std::uint32_t n = Last; n > First; n -= 2) {
    coefficient *= n * (n - 1); // Last! / (n - 2)!
    sum = wide{coefficient, 127, false} - sum * square;
  }
  for (std::uint32_t n = First; n > 1; --n) coefficient *= n;
  return sum * reciprocal({coefficient, 127, false});
}

/// sin y - y for |y| <= 0.8; the next term is below 2^-130 of the first.
constexpr wide wide_sin_rest(const wide& y) {
  const wide square = y * y;
  return -(y * square * wide_alternating_series<3, 31>(square));
}

/// cos y - 1 for |y| <= 0.8; the next term is below 2^-130 of the first.
constexpr wide wide_cos_rest(const wide& y) {
  const wide square = y * y;
  return -(square * wide_alternating_series<2, 32>(square));
}

} // namespace constgrad::math
