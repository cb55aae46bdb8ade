// The square root, correctly rounded at compile time and at run time, hence the same bits.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/wide.hpp"

#include <cstdint>
#include <limits>
#include <type_traits>

namespace constgrad::math {

/// floor(√(m · 2^54)) for m < 2^54, digit by digit as on paper, in base 2: two digits of the
/// radicand come down at a time, and 4·root + 1 is what the next digit 1 would take away.
constexpr std::uint64_t root_digit_by_digit(std::uint64_t m) {
  std::uint64_t root = 0, remainder = 0;
  for (int place = 53; place >= 0; --place) {
    const std::uint64_t two_digits = place >= 27 ? (m >> 2 * (place - 27)) & 3 : 0;
    remainder = remainder << 2 | two_digits;
    const std::uint64_t taken = root << 2 | 1;
    root <<= 1;
    if (taken <= remainder) {
      remainder -= taken;
      root |= 1;
    }
  }
  return root;
}

/// √x of every double, correctly rounded: √-0 = -0, of a negative number NaN. At run time it is the
/// processor's own instruction, which IEEE 754 requires to be correct as well.
constexpr double sqrt(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (!std::is_constant_evaluated()) return __builtin_sqrt(x);
  if (x == 0 || x == std::numeric_limits<double>::infinity()) return x;

  // x = m · 2^e with m in [2^52, 2^54) and e even, so that √x = √m · 2^(e/2).
  const bool subnormal = x < 0x1p-1022;
  const auto bits = std::bit_cast<std::uint64_t>(subnormal ? x * 0x1p54 : x);
  const int e = static_cast<int>(bits >> 52) - (subnormal ? 54 : 0) - 1075;
  const auto fraction = (bits & 0xfffffffffffff) | 0x10000000000000;
  const auto m = fraction << (e & 1); // and 2^(e / 2), rounded down, for the rest

  // The root has 54 digits, one more than a double: it is half of the distance to the next double
  // and never a tie, since the square of a number that ends in that digit has too many digits for
  // m.
  const std::uint64_t root = root_digit_by_digit(m);
  return static_cast<double>((root >> 1) + (root & 1)) * power_of_two((e >> 1) - 26);
}

/// √x of a float, by way of double, which has enough digits for the second rounding to be harmless.
constexpr float sqrt(float x) { return static_cast<float>(sqrt(static_cast<double>(x))); }

/// How √x is enclosed.
struct sqrt_function {
  static constexpr double defined_from = 0;

  /// The nearest number, and its square says on which side of it the root is.
  static constexpr bracket<double> enclosure(double x) {
    const double nearest = sqrt(x);
    if (!is_finite(x)) return {nearest, nearest};
    const wide too_much = wide{nearest} * wide{nearest} - wide{x};
    if (too_much.significand == 0) return {nearest, nearest};
    return too_much.negative ? bracket<double>{nearest, next_above(nearest)}
                             : bracket<double>{next_below(nearest), nearest};
  }
};

/// (√x)' = 1 / 2√x: infinity at 0, of a negative number NaN; at most 1.5 ulp off.
template <floating_point T>
constexpr T sqrt_derivative(T x) {
  if (!(x >= 0)) return std::numeric_limits<T>::quiet_NaN();
  return x == 0 ? std::numeric_limits<T>::infinity() : 1 / (2 * sqrt(x));
}

} // namespace constgrad::math
