// Fractions in which common factors are not cancelled, so that numerator and denominator are polynomials in what
// they are made of, of no higher degree than `degree` says.
#pragma once

#include "constgrad/math/wide.hpp"
#include "constgrad/number/rational.hpp"

namespace constgrad {

/// numerator / denominator, integers of 128 bits; the denominator may be 0, and nothing is divided.
/// Where an integer does not fit, `fits` is false, and remains so in all that is made of it.
struct unreduced {
  math::int128 numerator = 0, denominator = 1;
  bool fits = true;

  constexpr unreduced() = default;
  constexpr unreduced(math::int128 n, math::int128 d) : numerator{n}, denominator{d} {}
  constexpr unreduced(const rational& x) : numerator{x.numerator}, denominator{x.denominator} {}

  friend constexpr unreduced operator+(const unreduced& a, const unreduced& b) {
    unreduced result{a, b};
    result.numerator = result.sum(result.product(a.numerator, b.denominator),
                                  result.product(b.numerator, a.denominator));
    result.denominator = result.product(a.denominator, b.denominator);
    return result;
  }
  friend constexpr unreduced operator*(const unreduced& a, const unreduced& b) {
    unreduced result{a, b};
    result.numerator = result.product(a.numerator, b.numerator);
    result.denominator = result.product(a.denominator, b.denominator);
    return result;
  }
  friend constexpr unreduced operator/(const unreduced& a, const unreduced& b) {
    unreduced result{a, b};
    result.numerator = result.product(a.numerator, b.denominator);
    result.denominator = result.product(a.denominator, b.numerator);
    return result;
  }

private:
  /// What is to be made of a and b.
  constexpr unreduced(const unreduced& a, const unreduced& b) : fits{a.fits && b.fits} {}

  constexpr math::int128 sum(math::int128 a, math::int128 b) {
    math::int128 result = 0;
    fits = !__builtin_add_overflow(a, b, &result) && fits;
    return result;
  }
  constexpr math::int128 product(math::int128 a, math::int128 b) {
    math::int128 result = 0;
    fits = !__builtin_mul_overflow(a, b, &result) && fits;
    return result;
  }
};

} // namespace constgrad
