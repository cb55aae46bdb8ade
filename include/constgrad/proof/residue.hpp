// Integers modulo a prime p: a field in which nothing overflows or is rounded, and == is exact.
//
// Two rational functions that differ agree at a random point with a chance of at most degree / |S| if every variable is
// drawn from a set S (J. T. Schwartz 1980, R. Zippel 1979).
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/number/rational.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// Two primes. In the first, 2^61 is 1, so that a factor of 2^61 would go unseen; the second, the first prime with the
/// remainder 3 modulo 4 among the digits of the golden ratio, has no such structure: there 2 has the order (p - 1)/2.
inline constexpr std::uint64_t mersenne_prime = (std::uint64_t{1} << 61) - 1,
                               golden_prime = 1'618'033'988'749'894'871;

/// An integer modulo Prime < 2^61, which is what every fraction is too: 1/2 is (p + 1)/2.
template <std::uint64_t Prime = mersenne_prime>
struct residue {
  static constexpr std::uint64_t modulus = Prime;

  std::uint64_t representative = 0; ///< from 0 to modulus - 1

  constexpr residue() = default;

  /// A whole number.
  template <std::integral Integer>
  constexpr residue(Integer whole)
      : representative{whole < Integer{}
                           ? (Prime - (0 - static_cast<std::uint64_t>(whole)) % Prime) % Prime
                           : static_cast<std::uint64_t>(whole) % Prime} {}

  /// The very number that a double or float is, ±m · 2^e. Throws invalid_argument for infinities and NaN.
  template <floating_point T>
  constexpr residue(T x) {
    if (!math::is_finite(x)) throw invalid_argument{"residue: only a finite number has one"};
    const auto [m, e] = parts_of(x);
    math::uint128 power = e < 0 ? (Prime + 1) / 2 : 2, product = m % Prime;
    for (int n = e < 0 ? -e : e; n > 0; n /= 2, power = power * power % Prime)
      if (n % 2 == 1) product = product * power % Prime;
    representative = static_cast<std::uint64_t>(product);
    if (has_sign(x)) *this = -*this;
  }

  constexpr residue& operator+=(const residue& b) {
    representative = (representative + b.representative) % Prime;
    return *this;
  }
  constexpr residue& operator-=(const residue& b) {
    representative = (representative + Prime - b.representative) % Prime;
    return *this;
  }
  constexpr residue& operator*=(const residue& b) {
    representative =
        static_cast<std::uint64_t>(math::uint128{representative} * b.representative % Prime);
    return *this;
  }
  /// Throws invalid_argument if b is 0.
  constexpr residue& operator/=(const residue& b) { return *this *= b.inverse(); }

  friend constexpr residue operator+(residue a, const residue& b) { return a += b; }
  friend constexpr residue operator-(residue a, const residue& b) { return a -= b; }
  friend constexpr residue operator*(residue a, const residue& b) { return a *= b; }
  friend constexpr residue operator/(residue a, const residue& b) { return a /= b; }
  friend constexpr residue operator-(const residue& a) { return residue{} -= a; }
  friend constexpr bool operator==(const residue&, const residue&) = default;

  /// 1 / x, by Euclid's algorithm. Throws invalid_argument if x is 0.
  constexpr residue inverse() const {
    if (representative == 0) throw invalid_argument{"residue: division by zero"};
    // a = s x and b = t x all along, until one of them is 1.
    std::int64_t a = Prime, b = static_cast<std::int64_t>(representative), s = 0, t = 1;
    for (;;) {
      if (b == 1) return t;
      s -= a / b * t, a %= b;
      if (a == 1) return s;
      t -= b / a * s, b %= a;
    }
  }

  /// A root, x^((p + 1)/4), where x is a square: half of all residues are. Of others it is no root.
  constexpr residue root() const {
    math::uint128 result = 1, power = representative;
    for (std::uint64_t n = (Prime + 1) / 4; n > 0; n /= 2, power = power * power % Prime)
      if (n % 2 == 1) result = result * power % Prime;
    return static_cast<std::uint64_t>(result);
  }

  /// The fraction n/d that x is, where |n| and d are below 2^20; else 0. One residue in a million is
  /// such a fraction by chance. By Euclid's algorithm half the way (P. S. Wang, "A p-adic algorithm for
  /// univariate partial fractions", 1981).
  constexpr rational small_fraction() const {
    constexpr std::int64_t bound = 1 << 20;
    // b = t x all along.
    std::int64_t a = Prime, b = static_cast<std::int64_t>(representative), s = 0, t = 1;
    while (b >= bound) {
      const std::int64_t rest = a % b, next = s - a / b * t;
      a = b, b = rest, s = t, t = next;
    }
    return -bound < t && t < bound ? rational{b, t} : rational{};
  }
};

/// The pseudo-random integer below 2^64 at an index of one of many streams, of which each is another sequence: the
/// finalizer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number
/// generators", 2014).
constexpr std::uint64_t pseudo_random(std::uint64_t index, std::uint64_t stream = 0) {
  std::uint64_t z = index + (stream + 1) * 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

/// As a small fraction, -1/2; what is none, as its representative.
template <std::size_t Capacity, std::uint64_t Prime>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const residue<Prime>& x) {
  const rational fraction = x.small_fraction();
  return fraction == 0 ? out << x.representative : out << fraction;
}
template <std::size_t Capacity, std::uint64_t Prime>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const residue<Prime>& x) {
  return out << x;
}

} // namespace proof
} // namespace constgrad
