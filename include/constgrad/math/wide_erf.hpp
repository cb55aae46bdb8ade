// The error function and its complement with about 121 bits, by a series and a continued fraction without cancellation:
//
//     erf x  = 2/√π e^(-x²) (x + 2x³/3 + (2x²)² x/(3 · 5) + (2x²)³ x/(3 · 5 · 7) + …)
//     erfc x = 1/√π e^(-x²) / (x + ½/(x + 1/(x + 1½/(x + 2/(x + …)))))                   for x >= 1
//
// (M. Abramowitz, I. A. Stegun, "Handbook of mathematical functions", 7.1.6 and 7.1.14.)
#pragma once

#include "constgrad/math/wide_exp.hpp"

#include <cstdint>

namespace constgrad::math {

/// 2/√π, with 128 bits.
inline constexpr wide wide_two_over_root_pi{uint128{0x906eba8214db688d} << 64 | 0x71d48a7f6bfec344,
                                            0, false};

/// The series without 2/√π e^(-x²), for |x| < 2: terms until they are below 2^-130 of their sum. The quotient of a term
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

/// How many terms of the fraction are below 2^-127 of its value: fewer for large x.
constexpr int erfc_terms(double x) { return static_cast<int>(1040 / (x * x)) + 22; }

/// erfc x for 1 <= x <= 30, less than 2^-120 off, relatively. n / d is the fraction's part x + ½k / (…), so that there is only one
/// division.
constexpr wide wide_erfc(double x) {
  const wide exact{x};
  wide n = exact, d{1.0};
  for (int k = erfc_terms(x); k >= 1; --k) {
    const wide sum = exact * n + wide{0.5 * k} * d;
    d = n;
    n = sum;
  }
  const wide one_over_root_pi{wide_two_over_root_pi.significand, -1, false};
  return one_over_root_pi * wide_exp(-(exact * exact)) * d * reciprocal(n);
}

/// erf x of a double: from 2 on as 1 - erfc x, and from 8 on as 1 - erfc 8, which no double is above.
constexpr wide_pair precise_erf(double x) {
  const double size = __builtin_fabs(x);
  if (size >= 2) {
    wide less = wide_erfc(size < 8 ? size : 8);
    less.negative = x > 0;
    return {x < 0 ? -1.0 : 1.0, less};
  }
  const wide exact{x};
  return {0, wide_two_over_root_pi * wide_exp(-(exact * exact)) * wide_erf_series(exact)};
}

/// erfc x of a double up to 30: for x < 1 as 1 - erf x.
constexpr wide_pair precise_erfc(double x) {
  if (x >= 1) return {0, wide_erfc(x)};
  const wide_pair erf = precise_erf(x);
  return erf.high == 0 ? wide_pair{1, -erf.low} : wide_pair{1 - erf.high, -erf.low};
}

} // namespace constgrad::math
