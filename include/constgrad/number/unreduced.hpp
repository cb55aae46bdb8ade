// Fractions in which nothing is cancelled, so that numerator and denominator are polynomials in what
// they are made of, of no higher degree than `degree` says.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/number/rational.hpp"

namespace constgrad {

/// numerator / denominator, integers of 128 bits; the denominator may be 0, and nothing is divided.
/// Throws invalid_argument where an integer does not fit.
struct unreduced {
  math::int128 numerator = 0, denominator = 1;

  constexpr unreduced() = default;
  constexpr unreduced(math::int128 n, math::int128 d) : numerator{n}, denominator{d} {}
  constexpr unreduced(const rational& x) : numerator{x.numerator}, denominator{x.denominator} {}

  friend constexpr unreduced operator+(const unreduced& a, const unreduced& b) {
    return {sum(product(a.numerator, b.denominator), product(b.numerator, a.denominator)),
            product(a.denominator, b.denominator)};
  }
  friend constexpr unreduced operator*(const unreduced& a, const unreduced& b) {
    return {product(a.numerator, b.numerator), product(a.denominator, b.denominator)};
  }
  friend constexpr unreduced operator/(const unreduced& a, const unreduced& b) {
    return {product(a.numerator, b.denominator), product(a.denominator, b.numerator)};
  }

private:
  static constexpr math::int128 sum(math::int128 a, math::int128 b) {
    math::int128 result = 0;
    if (!__builtin_add_overflow(a, b, &result)) return result;
    throw invalid_argument{"an exact check needs integers of more than 128 bits"};
  }
  static constexpr math::int128 product(math::int128 a, math::int128 b) {
    math::int128 result = 0;
    if (!__builtin_mul_overflow(a, b, &result)) return result;
    throw invalid_argument{"an exact check needs integers of more than 128 bits"};
  }
};

} // namespace constgrad
