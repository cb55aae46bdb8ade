// x^n rounded downwards or upwards: the tightest bounds that doubles or floats have.
//
//     2^k S < x^n < 2^k (S + 4n)
//
// S is an integer of 128 bits. It is computed from products that are each truncated to 128 bits, with an error
// below one unit in the last place, so the relative error of x^n is at most 8n / 2^128. If this does not decide
// between which two neighbours x^n lies, 256 bits are used, then 512, … Without truncation the result is exact.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"

#include <bit>
#include <cstdint>

namespace constgrad::math {

/// significand · 2^exponent, an integer of `size` words of 64 bits, the least significant first, the highest
/// bit set; rounded towards zero, if not `exact`.
struct long_number {
  static constexpr int capacity = 32;

  std::uint64_t words[capacity]{};
  int size = 2;
  std::int64_t exponent = 0;
  bool exact = true;

  /// m · 2^e with so many words, for m > 0.
  constexpr long_number(std::uint64_t m, int e, int number_of_words) : size{number_of_words} {
    const int zeros = std::countl_zero(m);
    words[size - 1] = m << zeros;
    exponent = e - zeros - 64 * (size - 1);
  }

  /// The product, cut to the words of a.
  friend constexpr long_number operator*(const long_number& a, const long_number& b) {
    std::uint64_t product[2 * capacity]{};
    for (int i = 0; i < a.size; ++i) {
      if (a.words[i] == 0) continue;
      uint128 carry = 0;
      for (int j = 0; j < b.size; ++j) {
        carry += uint128{a.words[i]} * b.words[j] + product[i + j];
        product[i + j] = static_cast<std::uint64_t>(carry);
        carry >>= 64;
      }
      product[i + b.size] = static_cast<std::uint64_t>(carry);
    }
    const int lost = b.size, shift = product[a.size + b.size - 1] >> 63 == 0 ? 1 : 0;
    long_number result = a;
    result.exact = a.exact && b.exact;
    for (int i = 0; i < lost; ++i) {
      const std::uint64_t rest = i == lost - 1 ? product[i] << shift : product[i];
      result.exact = result.exact && rest == 0;
    }
    for (int i = 0; i < a.size; ++i) {
      result.words[i] = product[i + lost] << shift | (shift == 1 ? product[i + lost - 1] >> 63 : 0);
    }
    result.exponent = a.exponent + b.exponent + 64 * lost - shift;
    return result;
  }

  /// The number with `units` more in the last place, where it is not exact.
  constexpr long_number plus(uint128 units) const {
    long_number result = *this;
    for (int i = 0; i < size && units != 0; ++i) {
      units += result.words[i];
      result.words[i] = static_cast<std::uint64_t>(units);
      units >>= 64;
    }
    if (units != 0) { // a carry out of the highest word: half of all, with the last bit lost
      for (int i = 0; i < size; ++i) {
        const std::uint64_t above = i + 1 < size ? result.words[i + 1] : 1;
        result.words[i] = result.words[i] >> 1 | above << 63;
      }
      ++result.exponent;
    }
    return result;
  }

  /// The power of 2 that it begins with.
  constexpr std::int64_t magnitude() const { return exponent + 64 * size - 1; }

  /// Its first 127 digits, and a last one that says whether there are more.
  constexpr wide leading() const {
    bool more = !exact;
    for (int i = 0; i < size - 2; ++i) more = more || words[i] != 0;
    const uint128 first = uint128{words[size - 1]} << 64 | words[size - 2];
    return {first | uint128{more}, static_cast<int>(magnitude()), false};
  }
};

/// Whether numbers of this magnitude, and their reciprocals, are too large or too small for any double.
constexpr bool is_out_of_range(std::int64_t magnitude) {
  return magnitude > 1100 || magnitude < -1200;
}

/// m^n 2^(en), from the first digit of n on, with so many words. What is out of range stays there.
constexpr long_number long_power(std::uint64_t m, int e, std::uint64_t n, int words) {
  const long_number x{m, e, 1};
  long_number power{m, e, words};
  for (int digit = 62 - std::countl_zero(n); digit >= 0; --digit) {
    if (is_out_of_range(power.magnitude())) break;
    power = power * power;
    if ((n >> digit & 1) != 0) power = power * x;
  }
  return power;
}

/// c < 1 / x, exactly.
template <floating_point T>
constexpr bool is_below_reciprocal(T c, const long_number& x) {
  if (!is_finite(c)) return false;
  if (c == 0) return true;
  const auto [m, e] = parts_of(c);
  const long_number product = x * long_number{m, e, 1};
  return product.magnitude() < 0;
}

/// 1 / x rounded downwards, of an x between two bounds that is no power of two; `decided` is false where the
/// bounds allow for two results.
template <floating_point T>
constexpr T reciprocal_below(const long_number& least, const long_number& most, bool& decided) {
  T below = reciprocal(least.leading()).template rounded<T>(rounding::downwards);
  if (!is_below_reciprocal(below, most)) below = next_below(below);
  if (is_below_reciprocal(next_above(below), most)) below = next_above(below);
  decided = is_below_reciprocal(below, most) && !is_below_reciprocal(next_above(below), least);
  return below;
}

/// x^n for x > 0 and n > 0, or x^-n if `inverse`.
template <floating_point T>
constexpr bracket<T> power_of_positive(T x, std::uint64_t n, bool inverse) {
  constexpr T most = (std::numeric_limits<T>::max)();
  constexpr bracket<T> too_large{most, next_above(most)}, too_small{0, next_above(T{0})};
  auto [m, e] = parts_of(x);
  e += std::countr_zero(m);
  m >>= std::countr_zero(m);
  if (m == 1 && inverse) e = -e; // a power of two, and so is its reciprocal
  for (int words = 2;; words *= 2) {
    const long_number least = long_power(m, e, n, words);
    const std::int64_t magnitude = least.magnitude();
    if (is_out_of_range(magnitude))
      return (magnitude > 0) == (inverse && m != 1) ? too_small : too_large;
    const bool last = words == long_number::capacity;
    if (inverse && m != 1) {
      const long_number upper = least.exact ? least : least.plus(uint128{n} * 4);
      bool decided = false;
      const T below = reciprocal_below<T>(least, upper, decided);
      if (decided || last) return {below, next_above(below)};
      continue;
    }
    const T below = least.leading().template rounded<T>(rounding::downwards),
            above = least.leading().template rounded<T>(rounding::upwards);
    if (least.exact) return {below, above};
    const T upper =
        least.plus(uint128{n} * 4 - 1).leading().template rounded<T>(rounding::downwards);
    if (upper == below || last) return {below, next_above(upper)};
  }
}

/// x^n for a whole n that is not 0; 0^-n is infinity, and infinity^-n is 0.
template <floating_point T>
constexpr T power(T x, std::int64_t n, rounding direction) {
  constexpr T infinity = std::numeric_limits<T>::infinity();
  const bool negative = x < 0 && n % 2 != 0;
  if (x == 0 || !is_finite(x)) return (x == 0) == (n > 0) ? 0 : negative ? -infinity : infinity;
  const auto bits = static_cast<std::uint64_t>(n);
  const auto [below, above] = power_of_positive(x < 0 ? -x : x, n < 0 ? 0 - bits : bits, n < 0);
  if (negative) return direction == rounding::downwards ? -above : -below;
  return direction == rounding::downwards ? below : above;
}

} // namespace constgrad::math
