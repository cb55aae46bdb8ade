// The error function with about 117 bits, by a series without cancellation:
//
//     erf x = 2/√π e^(-x²) (x + 2x³/3 + (2x²)² x/(3 · 5) + (2x²)³ x/(3 · 5 · 7) + …)
//
// (M. Abramowitz, I. A. Stegun, "Handbook of mathematical functions", 7.1.6.)
#pragma once

#include "constgrad/math/wide_exp.hpp"

#include <cstdint>

namespace constgrad::math {

/// 2/√π, with 128 bits.
inline constexpr wide wide_two_over_root_pi{uint128{0x906eba8214db688d} << 64 | 0x71d48a7f6bfec344,
                                            0, false};

/// The series without 2/√π e^(-x²), for |x| <= 8: terms until they are below 2^-130 of their sum. The quotient of a term
/// by 2n + 1 loses less than 2^-127 of the term before.
constexpr wide wide_erf_series(const wide& x) {
  const wide ratio = wide{2.0} * x * x;
  wide term = x, sum = x;
  for (std::uint32_t n = 3; sum.exponent - term.exponent < 130 && term.significand != 0; n += 2) {
    term = term * ratio;
    term = wide{term.significand / n, term.exponent, term.negative};
    sum = sum + term;
  }
  return sum;
}

/// erf x of a double with |x| <= 8.
constexpr wide_pair precise_erf(double x) {
  const wide exact{x};
  return {0, wide_two_over_root_pi * wide_exp(-(exact * exact)) * wide_erf_series(exact)};
}

} // namespace constgrad::math
