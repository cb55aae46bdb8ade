// The exact decimal digits of a binary number, and their rounding.
//
// Every double is m · 2^e, and every m · 2^e is a finite decimal number: for e < 0 it is
// m · 5^-e / 10^-e, an integer with its point shifted. So digits need no floating-point arithmetic,
// and rounding them to a given place is exact, as David M. Gay's dtoa does it, here in the plainest way.
#pragma once

#include "constgrad/math/floating_point.hpp"

#include <cstdint>

namespace constgrad {

/// The decimal number 0.d₁d₂d₃… · 10^exponent without its sign; no leading zeros. Zero has no digits and
/// the exponent 0.
struct decimal {
  char digits[769]{}; // the values 0 to 9
  int count = 0;
  int exponent = 0;

  /// m · 2^e, exactly: every double, and every midpoint between two. The longest is the one below 2^-1022.
  constexpr decimal(std::uint64_t m, int e) {
    constexpr std::uint32_t base = 1'000'000'000;
    std::uint32_t limbs[86]{}; // in base 10^9, the least significant first
    int size = 0;
    for (; m != 0; m /= base) limbs[size++] = static_cast<std::uint32_t>(m % base);

    const bool is_fraction = e < 0;
    const std::uint32_t factor = is_fraction ? 5 : 2;
    for (int power = is_fraction ? -e : e; power > 0;) {
      std::uint64_t multiplier = 1, carry = 0;
      for (; power > 0 && multiplier < base / factor; --power) multiplier *= factor;
      for (int i = 0; i < size; ++i) {
        carry += limbs[i] * multiplier;
        limbs[i] = static_cast<std::uint32_t>(carry % base);
        carry /= base;
      }
      if (carry != 0) limbs[size++] = static_cast<std::uint32_t>(carry);
    }

    for (int i = size - 1; i >= 0; --i) {
      for (std::uint32_t place = base / 10; place != 0; place /= 10) {
        const auto digit = static_cast<char>(limbs[i] / place % 10);
        if (count != 0 || digit != 0) digits[count++] = digit;
      }
    }
    if (count > 0) exponent = is_fraction ? count + e : count;
  }

  /// Keeps the first `kept` digits and rounds at that place, a tie to the even digit.
  constexpr void round_to(int kept) {
    if (kept < count) cut_to(kept, kept >= 0 && rounds_up(kept));
  }

  /// Keeps the first `kept` digits of more, and makes the last of them one greater if `up`.
  constexpr void cut_to(int kept, bool up) {
    count = kept < 0 ? 0 : kept;
    if (!up) return;
    while (count > 0 && digits[count - 1] == 9) --count;
    if (count == 0) { // all nines, or nothing: the number becomes 1 at the place above
      ++exponent;
      digits[count++] = 1;
    } else {
      ++digits[count - 1];
    }
  }

  /// The digit at a place after the point: place 1 is the first of 0.d₁d₂…; 0 where there is none.
  constexpr char at(int place) const {
    return place >= 1 && place <= count ? digits[place - 1] : char{0};
  }

  friend constexpr bool operator<(const decimal& a, const decimal& b) {
    if (a.count == 0 || b.count == 0) return a.count < b.count;
    if (a.exponent != b.exponent) return a.exponent < b.exponent;
    const int longest = a.count < b.count ? b.count : a.count;
    int place = 1;
    while (place < longest && a.at(place) == b.at(place)) ++place;
    return a.at(place) < b.at(place);
  }

private:
  constexpr bool rounds_up(int kept) const {
    if (digits[kept] != 5) return digits[kept] > 5;
    for (int i = kept + 1; i < count; ++i) {
      if (digits[i] != 0) return true;
    }
    return kept > 0 && digits[kept - 1] % 2 != 0;
  }
};

/// All digits of a finite |x|.
template <floating_point T>
constexpr decimal exact_decimal(T x) {
  const auto [m, e] = parts_of(x);
  return {m, e};
}

} // namespace constgrad
