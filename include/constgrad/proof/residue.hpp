// Integers modulo the prime p = 2^61 - 1: a field in which nothing overflows or is rounded, and == is
// exact.
//
// Two rational functions that differ agree at a random point with a chance below degree / p (J. T.
// Schwartz 1980, R. Zippel 1979), for formulas of some hundred operations less than 1 in 10^15. So
// agreement is a proof, up to that chance. The points are pseudo-random, the same in every build.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/number/rational.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {
namespace proof {

/// An integer modulo 2^61 - 1, which is what every fraction is too: 1/2 is 2^60, for 2 · 2^60 = 1.
struct residue : by_lookup::functions_of<residue> {
  static constexpr std::uint64_t modulus = (std::uint64_t{1} << 61) - 1;

  std::uint64_t representative = 0; ///< from 0 to modulus - 1

  constexpr residue() = default;

  /// A whole number.
  template <std::integral Integer>
  constexpr residue(Integer whole) {
    constexpr math::int128 p = modulus;
    representative = static_cast<std::uint64_t>((whole % p + p) % p);
  }

  /// The very number that a double or float is, ±m · 2^e. Throws invalid_argument for infinities and NaN.
  template <floating_point T>
  constexpr residue(T x) {
    if (!math::is_finite(x)) throw invalid_argument{"residue: only a finite number has one"};
    const auto [m, e] = parts_of(x);
    representative = static_cast<std::uint64_t>((math::uint128{m} << (e % 61 + 61) % 61) % modulus);
    if (has_sign(x)) *this = -*this;
  }

  constexpr residue& operator+=(const residue& b) {
    representative = (representative + b.representative) % modulus;
    return *this;
  }
  constexpr residue& operator-=(const residue& b) {
    representative = (representative + modulus - b.representative) % modulus;
    return *this;
  }
  constexpr residue& operator*=(const residue& b) {
    representative =
        static_cast<std::uint64_t>(math::uint128{representative} * b.representative % modulus);
    return *this;
  }
  /// Throws invalid_argument if b is 0.
  constexpr residue& operator/=(const residue& b) { return *this *= b.inverse(); }

  friend constexpr residue operator+(residue a, const residue& b) { return a += b; }
  friend constexpr residue operator-(residue a, const residue& b) { return a -= b; }
  friend constexpr residue operator*(residue a, const residue& b) { return a *= b; }
  friend constexpr residue operator/(residue a, const residue& b) { return a /= b; }
  friend constexpr residue operator-(const residue& a) { return residue{} -= a; }

  /// 1 / x, by Euclid's algorithm. Throws invalid_argument if x is 0.
  constexpr residue inverse() const {
    if (representative == 0) throw invalid_argument{"residue: division by zero"};
    // a = s x and b = t x all along, until one of them is 1.
    std::int64_t a = modulus, b = static_cast<std::int64_t>(representative), s = 0, t = 1;
    for (;;) {
      if (b == 1) return t;
      s -= a / b * t, a %= b;
      if (a == 1) return s;
      t -= b / a * s, b %= a;
    }
  }

  /// The fraction n/d that x is, where |n| and d are below 2^20; else 0. One residue in two million is
  /// such a fraction by chance. By Euclid's algorithm half the way (P. S. Wang, "A p-adic algorithm for
  /// univariate partial fractions", 1981).
  constexpr rational small_fraction() const {
    constexpr std::int64_t bound = 1 << 20;
    // b = t x all along.
    std::int64_t a = modulus, b = static_cast<std::int64_t>(representative), s = 0, t = 1;
    while (b >= bound) {
      const std::int64_t rest = a % b, next = s - a / b * t;
      a = b, b = rest, s = t, t = next;
    }
    return -bound < t && t < bound ? rational{b, t} : rational{};
  }

  friend constexpr bool operator==(const residue& a, const residue& b) {
    return a.representative == b.representative;
  }

  /// Whether b - a is positive: as a number, where it is a small fraction; else whether its representative
  /// is odd, as that of either x or -x is, which says nothing of real numbers. It is there so that branches
  /// can be taken, and the same one wherever the same is asked: a < b, 0 < b - a and a + c < b + c are.
  /// Of a < b, a == b and b < a one holds; but a < b and b < c do not tell a < c.
  friend constexpr bool operator<(const residue& a, const residue& b) {
    const residue difference = b - a;
    const std::int64_t numerator = difference.small_fraction().numerator;
    return numerator > 0 || (numerator == 0 && difference.representative % 2 == 1);
  }
  friend constexpr bool operator>(const residue& a, const residue& b) { return b < a; }
  friend constexpr bool operator<=(const residue& a, const residue& b) { return !(b < a); }
  friend constexpr bool operator>=(const residue& a, const residue& b) { return !(a < b); }
};

/// The pseudo-random residue at an index of one of many streams, of which each is another sequence: the
/// finalizer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number
/// generators", 2014).
constexpr residue pseudo_random(std::uint64_t index, std::uint64_t stream = 0) {
  std::uint64_t z = index + (stream + 1) * 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

/// A residue that depends on f and x, and knows nothing of either.
constexpr residue atom(elementary f, const residue& x) {
  return pseudo_random(x.representative, static_cast<std::uint64_t>(f) + 1);
}

/// √x = x^((p + 1)/4), a power of 2^59, where x is a square: half of all residues are, among them 2 and π.
/// Else an atom.
constexpr residue square_root(const residue& x) {
  math::uint128 power = x.representative;
  for (int i = 0; i < 59; ++i) power = power * power % residue::modulus;
  const residue root = static_cast<std::uint64_t>(power);
  return root * root == x ? root : atom(elementary::sqrt, x);
}

/// f(x) for a function object that has a name: by its definition where it has one, as s(x) = 1 / (1 +
/// e^-x); else made of atoms a(x), which are free. What is true of them is no more than
///
///     e^x = a(x) / a(-x)          e^-x = 1 / e^x, e^0 = 1
///     log x = a(x) - a(1/x)       log 1/x = -log x
///     erf x = a(x) - a(-x)        erf -x = -erf x
///     √x                          (√x)² = x and √x √y = √(xy) where x and y are squares
///
/// e^x e^y is not e^(x + y), nor e^log x x: of residues that could not be. Throws invalid_argument for log 0.
template <class Function, std::same_as<residue> Number>
  requires requires { Function::rule::name; }
constexpr residue apply_function(const Function&, const Number& x) {
  using rule = typename Function::rule;
  constexpr elementary f = rule::name;
  if constexpr (requires { rule::definition(x); }) {
    return rule::definition(x);
  } else if constexpr (f == elementary::exp) {
    return atom(f, x) / atom(f, -x);
  } else if constexpr (f == elementary::log) {
    return atom(f, x) - atom(f, x.inverse());
  } else if constexpr (f == elementary::erf) {
    return atom(f, x) - atom(f, -x);
  } else if constexpr (f == elementary::sqrt) {
    return square_root(x);
  } else {
    return atom(f, x);
  }
}

/// As a small fraction, -1/2; what is none, as its representative.
template <std::size_t Capacity>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const residue& x) {
  const rational fraction = x.small_fraction();
  return fraction == 0 ? out << x.representative : out << fraction;
}
template <std::size_t Capacity>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const residue& x) {
  return out << x;
}

} // namespace proof

/// An atom, and a square, so that (√π)² = π.
template <>
inline constexpr proof::residue pi<proof::residue> =
    proof::pseudo_random(1) * proof::pseudo_random(1);

} // namespace constgrad
