// Unevaluated sums of two doubles: twice the digits, from operations whose rounding error is itself
// a double.
#pragma once

#include "constgrad/math/floating_point.hpp"

#include <cstdint>

namespace constgrad::math {

/// The number high + low, with |low| much smaller than |high|.
struct pair {
  double high, low;
};

/// a + b exactly, high the rounded sum, for |a| >= |b| or a = 0 (T. J. Dekker, "A floating-point
/// technique for extending the available precision", 1971).
constexpr pair fast_two_sum(double a, double b) { return {a + b, (a - (a + b)) + b}; }

/// a + b exactly, whichever is larger (D. E. Knuth, "The Art of Computer Programming", volume 2,
/// 4.2.2).
constexpr pair two_sum(double a, double b) {
  const double sum = a + b, of_b = sum - a;
  return {sum, (a - (sum - of_b)) + (b - of_b)};
}

/// A number in two parts: the upper one has at most 26 bits, so that its product with 27 bits is exact.
struct split_factor {
  double upper, lower, rounded;
};

/// x with its last 27 digits cleared. The product of two such numbers is exact, and so is the
/// product of one with the other's rest, x - upper_half(x).
constexpr double upper_half(double x) {
  return __builtin_bit_cast(double,
                            __builtin_bit_cast(std::uint64_t, x) & ~std::uint64_t{0x7ffffff});
}

/// a · c as a sum of two doubles, low below 2^-24 high; less than 2^-76 off, relatively.
constexpr pair product(const pair& a, const split_factor& c) {
  const double upper = upper_half(a.high);
  return {upper * c.upper, ((a.high - upper) * c.upper + a.high * c.lower) + a.low * c.rounded};
}

/// n / d as a sum of two doubles, high with 26 bits and low below 2^-25 high; less than 2^-76 off, relatively. The products of high
/// with the parts of d.high are exact. Requires that d.high is d rounded to a double.
constexpr pair quotient(const pair& n, const pair& d) {
  const double inverse = 1.0 / d.high, high = upper_half(n.high * inverse),
               upper = upper_half(d.high),
               rest = ((n.high - high * upper) - high * (d.high - upper)) + (n.low - high * d.low);
  return {high, rest * inverse};
}

} // namespace constgrad::math
