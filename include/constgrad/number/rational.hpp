// Exact fractions. Where a formula needs nothing but + - * /, its value is exact and == is a proof.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/text.hpp"
#include "constgrad/math/wide.hpp"

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// numerator / denominator in lowest terms, the denominator positive, both of 64 bits. What does
/// not fit throws invalid_argument, which stops a constant: there is never a wrong answer.
struct rational {
  std::int64_t numerator = 0, denominator = 1;

  constexpr rational() = default;

  /// A whole number.
  template <std::integral Integer>
  constexpr rational(Integer whole) : rational{lowest_terms(whole, 1)} {}

  /// n / d. Throws if d is 0.
  constexpr rational(std::int64_t n, std::int64_t d) : rational{lowest_terms(n, d)} {}

  friend constexpr rational operator+(const rational& a, const rational& b) {
    return lowest_terms(a.n() * b.d() + b.n() * a.d(), a.d() * b.d());
  }
  friend constexpr rational operator-(const rational& a, const rational& b) { return a + -b; }
  friend constexpr rational operator*(const rational& a, const rational& b) {
    return lowest_terms(a.n() * b.n(), a.d() * b.d());
  }
  /// Throws if b is 0.
  friend constexpr rational operator/(const rational& a, const rational& b) {
    return lowest_terms(a.n() * b.d(), a.d() * b.n());
  }
  friend constexpr rational operator-(const rational& a) { return lowest_terms(-a.n(), a.d()); }
  constexpr rational& operator+=(const rational& b) { return *this = *this + b; }
  constexpr rational& operator-=(const rational& b) { return *this = *this - b; }
  constexpr rational& operator*=(const rational& b) { return *this = *this * b; }
  constexpr rational& operator/=(const rational& b) { return *this = *this / b; }

  friend constexpr bool operator==(const rational&, const rational&) = default;
  friend constexpr std::strong_ordering operator<=>(const rational& a, const rational& b) {
    const math::int128 left = a.n() * b.d(), right = b.n() * a.d();
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
  }

private:
  /// n / d in lowest terms. A sum of two products of 64 bits has 127, and so cannot overflow.
  static constexpr rational lowest_terms(math::int128 n, math::int128 d) {
    if (d == 0) throw invalid_argument{"rational: division by zero"};
    math::int128 divisor = n, rest = d; // Euclid
    while (rest != 0) {
      const math::int128 next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    if ((divisor < 0) != (d < 0)) divisor = -divisor; // d / divisor is positive
    rational result;
    result.numerator = static_cast<std::int64_t>(n / divisor);
    result.denominator = static_cast<std::int64_t>(d / divisor);
    if (result.n() != n / divisor || result.d() != d / divisor) {
      throw invalid_argument{"rational: the fraction does not fit 64 bits"};
    }
    return result;
  }

  constexpr math::int128 n() const { return numerator; }
  constexpr math::int128 d() const { return denominator; }
};

/// As 77/50, and a whole number without its denominator.
template <std::size_t Capacity>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const rational& x) {
  out << x.numerator;
  return x.denominator == 1 ? out : out << '/' << x.denominator;
}
template <std::size_t Capacity>
constexpr writing<Capacity>& operator<<(writing<Capacity>&& out, const rational& x) {
  return out << x;
}

namespace literals {

/// 1.54_rational is 77/50: the decimal as it is written, not the double that is nearest to it;
/// 2.5e-3_rational is 1/400.
consteval rational operator""_rational(const char* decimal) {
  rational number = 0;
  int decimals = 0, exponent = 0;
  bool after_point = false;
  const char* c = decimal;
  for (; *c != '\0' && *c != 'e' && *c != 'E'; ++c) {
    if (*c == '\'') continue;
    if (*c == '.') {
      after_point = true;
    } else if (*c >= '0' && *c <= '9') {
      number = 10 * number + (*c - '0');
      if (after_point) ++decimals;
    } else {
      throw invalid_argument{"a decimal literal takes digits, a point and an exponent"};
    }
  }
  if (*c == 'e' || *c == 'E') {
    const bool negative = *++c == '-';
    if (negative || *c == '+') ++c;
    for (; *c != '\0'; ++c) {
      if (*c != '\'') exponent = 10 * exponent + (*c - '0');
    }
    if (negative) exponent = -exponent;
  }
  for (exponent -= decimals; exponent > 0; --exponent) number *= 10;
  for (; exponent < 0; ++exponent) number /= 10;
  return number;
}

} // namespace literals

} // namespace constgrad
