// Numbers with 128 significant bits, for the few results that two doubles leave undecided. They are
// integers, so that no flag can change them.
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <bit>
#include <cstdint>

namespace constgrad::math {

/// Integers of 128 bits.
__extension__ using uint128 = unsigned __int128;
__extension__ using int128 = __int128;

/// The direction of rounding: to the nearer neighbour, to the one below, or to the one above.
enum class rounding { to_nearest, downwards, upwards };

/// The upper half of a product of 256 bits, at most 2 too small: the lower halves' carry is left
/// out.
constexpr uint128 high_product(uint128 a, uint128 b) {
  const auto a1 = static_cast<std::uint64_t>(a >> 64), a0 = static_cast<std::uint64_t>(a),
             b1 = static_cast<std::uint64_t>(b >> 64), b0 = static_cast<std::uint64_t>(b);
  return uint128{a1} * b1 + (uint128{a1} * b0 >> 64) + (uint128{a0} * b1 >> 64);
}

/// ±significand · 2^(exponent - 127): the significand has its highest bit set, or all three are
/// zero. There is no -0.
struct wide {
  uint128 significand = 0;
  int exponent = 0;
  bool negative = false;

  constexpr wide() = default;

  /// ±bits · 2^(power - 127), whatever bits are set.
  constexpr wide(uint128 bits, int power, bool sign) {
    if (bits == 0) return;
    const auto upper = static_cast<std::uint64_t>(bits >> 64);
    const int zeros = upper != 0 ? std::countl_zero(upper)
                                 : 64 + std::countl_zero(static_cast<std::uint64_t>(bits));
    significand = bits << zeros;
    exponent = power - zeros;
    negative = sign;
  }

  /// A finite double, exactly.
  constexpr explicit wide(double x) {
    const auto [m, e] = parts_of(x);
    *this = wide{m, e + 127, has_sign(x)};
  }

  friend constexpr wide operator-(const wide& x) {
    return {x.significand, x.exponent, !x.negative};
  }

  /// Less than 2^-124 off, relatively; of two doubles exact.
  friend constexpr wide operator*(const wide& a, const wide& b) {
    return {high_product(a.significand, b.significand), a.exponent + b.exponent + 1,
            a.negative != b.negative};
  }

  /// Less than 2^-125 off, relative to the larger operand. The last digit of what is kept of the
  /// smaller one is 1 where anything of it is lost, so that a sum of two doubles, or of a double and
  /// a product of two, is rounded in every direction as if it were exact.
  friend constexpr wide operator+(const wide& a, const wide& b) {
    if (b.significand == 0) return a;
    if (a.significand == 0) return b;
    if (a.exponent < b.exponent) return b + a;
    const int shift = a.exponent - b.exponent;
    const uint128 larger = a.significand >> 1,
                  smaller = shift > 126 ? 1
                                        : b.significand >> shift >> 1 |
                                              uint128{b.significand << (127 - shift) != 0};
    if (a.negative == b.negative) return {larger + smaller, a.exponent + 1, a.negative};
    return larger < smaller ? wide{smaller - larger, a.exponent + 1, b.negative}
                            : wide{larger - smaller, a.exponent + 1, a.negative};
  }
  friend constexpr wide operator-(const wide& a, const wide& b) { return a + -b; }

  /// 64 or 65 digits of a quotient and one that is 1 where there are more, so that it is rounded in
  /// every direction as if it were exact. The divisor is not 0 and has at most 64 digits.
  friend constexpr wide operator/(const wide& a, const wide& b) {
    const uint128 divisor = b.significand >> 64, quotient = a.significand / divisor;
    return {quotient << 1 | uint128{a.significand % divisor != 0}, a.exponent - b.exponent + 62,
            a.negative != b.negative};
  }

  /// The nearest number, a tie to the even one, or the next one in a direction; gradual underflow,
  /// and from 2^128 or 2^1024 on infinity, or the largest number on its way to 0. For exponents
  /// below 3000.
  template <floating_point T>
  constexpr T rounded(rounding direction = rounding::to_nearest) const {
    using limits = std::numeric_limits<T>;
    constexpr int smallest = limits::min_exponent - 1; // of a normal number
    const bool subnormal = exponent < smallest;
    const int lost = 128 - limits::digits + (subnormal ? smallest - exponent : 0);
    if (significand == 0) return 0;

    const uint128 kept = lost < 128 ? significand >> lost : 0,
                  rest = lost > 128 ? 1 : significand << (128 - lost), half = uint128{1} << 127;
    const bool away_from_zero = (direction == rounding::upwards) != negative,
               up = direction == rounding::to_nearest
                        ? rest > half || (rest == half && (kept & 1) != 0)
                        : rest != 0 && away_from_zero;
    const auto sign = bits_of<T>{negative} << (sizeof(T) * 8 - 1);
    // The significand's highest bit, where it is kept, adds one to the exponent's field; so may a
    // carry.
    const auto field = static_cast<std::uint64_t>(subnormal ? 0 : exponent - smallest);
    const std::uint64_t magnitude = (field << (limits::digits - 1)) +
                                    static_cast<std::uint64_t>(kept) + (up ? 1 : 0),
                        most = std::bit_cast<bits_of<T>>(
                            direction == rounding::to_nearest || away_from_zero ? limits::infinity()
                                                                                : (limits::max)());
    return std::bit_cast<T>(static_cast<bits_of<T>>(sign | (magnitude < most ? magnitude : most)));
  }
};

/// A real number as high + low, where low is at most 2^-120 off, relatively; |low| < |high|, or high
/// is 0. Where a function's value lies next to a double, as log(1 + x) does next to a small x, high
/// is that double, and the sum has as many digits more as low is smaller.
struct wide_pair {
  double high;
  wide low;

  /// high + low, rounded in every direction as if the sum were exact.
  constexpr wide value() const { return wide{high} + low; }
  /// Bounds of the real number, rounded in every direction as if they were exact.
  constexpr wide below() const { return wide{high} + (low - error()); }
  constexpr wide above() const { return wide{high} + (low + error()); }

private:
  constexpr wide error() const { return {low.significand, low.exponent - 120, false}; }
};

/// 1 / x, from a double's 1 / x by two of Newton's steps, y(2 - xy), each of which doubles the
/// digits: 52, 104, all.
constexpr wide reciprocal(const wide& x) {
  const wide in_one_to_two{x.significand, 0, false}, two{2.0};
  wide y{1.0 / in_one_to_two.rounded<double>()};
  y = y * (two - in_one_to_two * y);
  y = y * (two - in_one_to_two * y);
  return {y.significand, y.exponent - x.exponent, x.negative};
}

} // namespace constgrad::math
