// Exact fractions. If a formula uses only + - * /, its value is exact and == is a proof.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/decimal_literal.hpp"

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// numerator / denominator in lowest terms, the denominator positive, both of 64 bits. What does
/// not fit throws invalid_argument, which stops a constant: there is never a wrong answer.
struct rational : by_lookup::functions_of<rational> {
  std::int64_t numerator = 0, denominator = 1;

  constexpr rational() = default;

  /// A whole number.
  template <std::integral Integer>
  constexpr rational(Integer whole) : rational{lowest_terms(whole, 1)} {}

  /// n / d. Throws if d is 0.
  template <std::integral N, std::integral D>
  constexpr rational(N n, D d) : rational{lowest_terms(n, d)} {}

  /// Real numbers would be cut off, or become fractions that were not meant: 0.1 is 3602879701896397 / 2^55.
  template <std::floating_point Real>
  constexpr explicit rational(Real) {
    static_assert(std::integral<Real>,
                  "a rational is exact: write rational{3, 2} or 1.5_rational for 1.5");
  }
  template <class N, class D>
    requires(std::floating_point<N> || std::floating_point<D>)
  constexpr rational(N, D) {
    static_assert(std::integral<N> && std::integral<D>,
                  "a rational is made of two whole numbers: write rational{3, 2} or 1.5_rational");
  }

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

  friend constexpr bool operator==(const rational& a, const rational& b) {
    return a.numerator == b.numerator && a.denominator == b.denominator;
  }
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
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const rational& x) {
  out << x.numerator;
  return x.denominator == 1 ? out : out << '/' << x.denominator;
}
template <std::size_t Capacity>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const rational& x) {
  return out << x;
}

/// A decimal as a fraction in lowest terms, where it fits one of 64 bits.
struct fraction_parts {
  std::int64_t numerator = 0, denominator = 1;
  bool fit = true;

  /// Behind the point from the last digit on, x = (d + x) / 10, and before it from the first one on, x =
  /// 10 x + d: what is on the way never needs more digits than the result.
  template <std::size_t Capacity>
  constexpr explicit fraction_parts(const decimal_literal<Capacity>& x) {
    math::int128 n = 0, d = 1, whole = 0;
    for (std::int64_t i = x.count; i-- > x.exponent && fit;) {
      n += (i < 0 ? 0 : x.digit(static_cast<int>(i))) * d;
      n % 2 == 0 ? n /= 2 : d *= 2;
      n % 5 == 0 ? n /= 5 : d *= 5;
      fit = d <= most;
    }
    for (std::int64_t i = 0; i < x.exponent && fit; ++i) {
      whole = 10 * whole + x.digit(static_cast<int>(i));
      fit = whole <= most;
    }
    fit = fit && n + whole * d <= most;
    if (!fit) return;
    numerator = static_cast<std::int64_t>(n + whole * d);
    denominator = static_cast<std::int64_t>(d);
  }

private:
  static constexpr math::int128 most = (std::numeric_limits<std::int64_t>::max)();
};

namespace literals {

/// 1.54_rational is 77/50: the decimal as it is written, not the double that is nearest to it;
/// 2.5e-3_rational is 1/400. The build stops with the reason where the fraction does not fit.
template <char... Characters>
consteval rational operator""_rational() {
  constexpr auto literal = read_literal<Characters...>();
  constexpr fraction_parts parts{literal};
  static_assert(literal.is_decimal,
                "a _rational literal is a decimal number, as 1.54_rational or 2.5e-3_rational: "
                "hexadecimal and binary literals are none");
  static_assert(parts.fit,
                "this literal does not fit a rational, whose numerator and denominator have "
                "64 bits: 1.54_real, an interval, takes every decimal");
  return {parts.numerator, parts.denominator};
}

} // namespace literals

} // namespace constgrad

/// Exact, and bounded by 64 bits: from -2^63 to 2^63 - 1, the least positive one is 1 / (2^63 - 1). A fraction is never
/// infinite or NaN: to ask for one throws invalid_argument.
template <>
struct std::numeric_limits<constgrad::rational> {
  static constexpr bool is_specialized = true, is_signed = true, is_exact = true, is_bounded = true;
  static constexpr bool is_integer = false, is_iec559 = false, is_modulo = false, traps = true,
                        tinyness_before = false, has_infinity = false, has_quiet_NaN = false,
                        has_signaling_NaN = false, has_denorm_loss = false;
  static constexpr std::float_denorm_style has_denorm = std::denorm_absent;
  static constexpr std::float_round_style round_style = std::round_toward_zero;
  static constexpr int digits = 63, digits10 = 18, max_digits10 = 0, radix = 2, min_exponent = 0,
                       min_exponent10 = 0, max_exponent = 0, max_exponent10 = 0;

  static constexpr constgrad::rational(max)() noexcept {
    return (std::numeric_limits<std::int64_t>::max)();
  }
  static constexpr constgrad::rational(min)() noexcept {
    return {1, (std::numeric_limits<std::int64_t>::max)()};
  }
  static constexpr constgrad::rational lowest() noexcept {
    return (std::numeric_limits<std::int64_t>::min)();
  }
  static constexpr constgrad::rational denorm_min() noexcept { return (min)(); }
  static constexpr constgrad::rational epsilon() noexcept { return 0; }
  static constexpr constgrad::rational round_error() noexcept { return 0; }
  static constexpr constgrad::rational infinity() { return none(); }
  static constexpr constgrad::rational quiet_NaN() { return none(); }
  static constexpr constgrad::rational signaling_NaN() { return none(); }

private:
  static constexpr constgrad::rational none(bool exists = false) {
    if (!exists) throw constgrad::invalid_argument{"a fraction is never infinite or NaN"};
    return 0;
  }
};
