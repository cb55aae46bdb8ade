// Intervals: two floating-point ends that provably enclose a real number.
//
//     [a, b] + [c, d] = [a + c rounded downwards, b + d rounded upwards]
//
// Whatever real numbers stand for the operands, the result of the real operation is in the result.
// An interval is a set of reals, as IEEE 1788-2015 has it: it may be empty, and unbounded.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/math/directed.hpp"
#include "constgrad/math/directed_power.hpp"
#include "constgrad/math/enclosure.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/limits.hpp"
#include "constgrad/number/rational.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The real numbers from `lower` to `upper`, finite ones; the empty set is from infinity to
/// -infinity. Every operation in this file gives the tightest interval of its kind: no narrower one
/// encloses the results of all the operands' real numbers.
template <class T>
struct interval : by_lookup::functions_of<interval<T>> {
  static constexpr bool is_of_floating_point = floating_point<T>;
  static_assert(
      is_of_floating_point,
      "the ends of an interval are doubles or floats: write interval{1.0, 2.0} for {1, 2}");
  T lower{}, upper{};

  /// Whether T has the digits of every built-in number of this type.
  template <class Number>
  static constexpr bool holds_all =
      std::numeric_limits<Number>::digits <= std::numeric_limits<T>::digits;

  constexpr interval() = default;

  /// The number itself: 0.1 is the double nearest to a tenth; 0.1_real encloses a tenth. Throws if
  /// it is infinite or NaN.
  template <floating_point Number>
    requires(sizeof(Number) <= sizeof(T))
  constexpr interval(Number number) : interval{T{number}, T{number}} {}

  /// A double is no float, and a long double neither.
  template <std::floating_point Number>
    requires(sizeof(Number) > sizeof(T))
  constexpr interval(Number) {
    static_assert(keeps_digits<Number>);
    static_assert(
        sizeof(Number) == sizeof(T) || !floating_point<Number>,
        "an interval<float> has no ends of double: write 0.1f for the float that is nearest to "
        "0.1, or interval<float>{0.1_real} to enclose 0.1 itself");
  }

  /// The tightest interval of floats around one of doubles; around that of a decimal literal, the
  /// tightest around the decimal.
  template <floating_point Number>
    requires(sizeof(Number) > sizeof(T))
  constexpr explicit interval(const interval<Number>& x)
      : lower{math::outwards<T>(x.lower, downwards)},
        upper{math::outwards<T>(x.upper, upwards) + 0} {} // not -0

  /// A whole number, enclosed where T has too few digits for it.
  template <std::integral Integer>
  constexpr interval(Integer whole) : interval{rational{whole}} {}

  /// From l to u, where -0 becomes 0. Throws if there is no real number between.
  constexpr interval(T l, T u) : lower{l + 0}, upper{u + 0} {
    if (!(l <= u && l < infinity && u > -infinity)) {
      throw invalid_argument{"interval: the lower end is not below the upper, or not a number"};
    }
  }

  /// From l to u, of integers that T has too few digits for: rounded outwards. Doubles are no floats.
  template <class L, class U>
    requires(!holds_all<L> || !holds_all<U>)
  constexpr interval(L l, U u)
      : interval{end(l, math::rounding::downwards), end(u, math::rounding::upwards)} {}

  /// The tightest interval around a fraction.
  constexpr interval(const rational& fraction)
      : lower{rounded(fraction, downwards)},
        upper{rounded(fraction, upwards)} {}

  static constexpr interval empty() {
    interval none;
    none.lower = infinity;
    none.upper = -infinity;
    return none;
  }
  /// All real numbers.
  static constexpr interval entire() { return {-infinity, infinity}; }

  constexpr bool is_empty() const { return lower > upper; }

  friend constexpr interval operator+(const interval& a, const interval& b) {
    if (a.is_empty() || b.is_empty()) return empty();
    return {math::sum(a.lower, b.lower, downwards), math::sum(a.upper, b.upper, upwards)};
  }
  friend constexpr interval operator-(const interval& a, const interval& b) { return a + -b; }
  friend constexpr interval operator-(const interval& a) {
    return a.is_empty() ? a : interval{-a.upper, -a.lower};
  }
  friend constexpr interval operator*(const interval& a, const interval& b) {
    return from_ends(a, b, [](T x, T y, math::rounding r) { return math::product(x, y, r); });
  }

  /// a · b + c, rounded once.
  friend constexpr interval fma(const interval& a, const interval& b, const interval& c) {
    if (c.is_empty()) return c;
    return from_ends(a, b, [&c](T x, T y, math::rounding r) {
      return math::fused(x, y, r == downwards ? c.lower : c.upper, r);
    });
  }

  /// The squares: of [-1, 2] from 0 to 4, where [-1, 2] · [-1, 2] begins at -2.
  friend constexpr interval sqr(const interval& x) {
    if (x.is_empty()) return x;
    if (x.upper < 0) return sqr(-x);
    const T least = x.lower > 0 ? x.lower : T{0}, most = -x.lower > x.upper ? x.lower : x.upper;
    return {math::product(least, least, downwards), math::product(most, most, upwards)};
  }

  /// The powers with a whole exponent, of [-1, 2] the third from -1 to 8; with a negative one those of all
  /// numbers but 0. x^0 is 1.
  friend constexpr interval pown(const interval& x, std::int64_t n) {
    const bool is_even = n % 2 == 0, is_zero = x.lower == 0 && x.upper == 0,
               has_both_signs = x.lower < 0 && x.upper > 0;
    if (x.is_empty()) return x;
    if (n == 0) return T{1};
    if (n < 0 && is_zero) return empty();
    if (is_even && x.lower < 0 && x.upper <= 0) return pown(-x, n);
    if (is_even && has_both_signs)
      return pown(interval{0, -x.lower > x.upper ? -x.lower : x.upper}, n);
    if (n > 0) return {math::power(x.lower, n, downwards), math::power(x.upper, n, upwards)};
    if (has_both_signs) return entire();
    return {x.upper == 0 ? -infinity : math::power(x.upper, n, downwards),
            math::power(x.lower, n, upwards)};
  }

  /// The quotients by all numbers of b but 0; empty if there are none.
  friend constexpr interval operator/(const interval& a, const interval& b) {
    if (a.is_empty() || b.is_empty() || (b.lower == 0 && b.upper == 0)) return empty();
    if (a.lower == 0 && a.upper == 0) return a;
    if (b.lower < 0 && b.upper > 0) return entire();
    if (b.upper <= 0) return -a / -b;
    // 0 <= b, and the quotients of what is on either side of 0 have no bound where b begins at 0.
    const T least = a.lower < 0 ? b.lower : b.upper, most = a.upper > 0 ? b.lower : b.upper;
    return {least == 0 ? -infinity : math::quotient(a.lower, least, downwards),
            most == 0 ? infinity : math::quotient(a.upper, most, upwards)};
  }

  constexpr interval& operator+=(const interval& b) { return *this = *this + b; }
  constexpr interval& operator-=(const interval& b) { return *this = *this - b; }
  constexpr interval& operator*=(const interval& b) { return *this = *this * b; }
  constexpr interval& operator/=(const interval& b) { return *this = *this / b; }

  // A branch needs to know. Where the answer is not the same for all numbers of a and b, or there
  // are none, there is no answer, and asking throws.
  friend constexpr bool operator==(const interval& a, const interval& b) {
    if (a.lower == a.upper && b.lower == b.upper && a.lower == b.lower) return true;
    if (certainly_less(a, b) || certainly_less(b, a)) return false;
    throw invalid_argument{"interval: the comparison is undecided, for the intervals overlap"};
  }
  friend constexpr bool operator<(const interval& a, const interval& b) {
    if (certainly_less(a, b)) return true;
    if (a.lower >= b.upper && !a.is_empty() && !b.is_empty()) return false;
    throw invalid_argument{"interval: the comparison is undecided, for the intervals overlap"};
  }
  friend constexpr bool operator>(const interval& a, const interval& b) { return b < a; }
  friend constexpr bool operator<=(const interval& a, const interval& b) { return !(b < a); }
  friend constexpr bool operator>=(const interval& a, const interval& b) { return !(a < b); }

private:
  using enum math::rounding; // downwards, upwards
  static constexpr T infinity = std::numeric_limits<T>::infinity();

  static constexpr bool certainly_less(const interval& a, const interval& b) {
    return a.upper < b.lower && !a.is_empty() && !b.is_empty();
  }

  /// The least and the greatest end, of an operation that is extreme at ends of a and of b.
  template <class End>
  static constexpr interval from_ends(const interval& a, const interval& b, End end) {
    if (a.is_empty() || b.is_empty()) return empty();
    T least = infinity, most = -infinity;
    for (const T x : {a.lower, a.upper}) {
      for (const T y : {b.lower, b.upper}) {
        const T below = end(x, y, downwards), above = end(x, y, upwards);
        if (below < least) least = below;
        if (above > most) most = above;
      }
    }
    return {least, most};
  }

  template <class Number>
  static constexpr T end(Number x, math::rounding direction) {
    static_assert(keeps_digits<Number>);
    static_assert(std::integral<Number> || holds_all<Number> || !floating_point<Number>,
                  "an interval<float> has no ends of double: write 0.1f for the float that is "
                  "nearest to 0.1");
    if constexpr (std::integral<Number>)
      return rounded(rational{x}, direction);
    else
      return static_cast<T>(x);
  }

  static constexpr T rounded(const rational& x, math::rounding direction) {
    const bool negative = x.numerator < 0;
    const auto n = static_cast<std::uint64_t>(x.numerator),
               d = static_cast<std::uint64_t>(x.denominator);
    return (math::wide{negative ? 0 - n : n, 127, negative} / math::wide{d, 127, false})
        .template rounded<T>(direction);
  }
};

template <class T>
interval(T) -> interval<T>;

/// As [0.1, 0.2], each end with the fewest digits that tell it from its neighbours.
template <std::size_t Capacity, floating_point T>
constexpr writing<Capacity>& operator<<(writing<Capacity>& out, const interval<T>& x) {
  if (x.is_empty()) return out << "[empty]";
  return out << '[' << x.lower << ", " << x.upper << ']';
}
template <std::size_t Capacity, floating_point T>
constexpr writing<Capacity>& operator<<(writing<Capacity>&& out, const interval<T>& x) {
  return out << x;
}

} // namespace constgrad

/// Those of its ends. Infinity is the set of all numbers from the greatest on, NaN the empty set.
template <class T>
struct std::numeric_limits<constgrad::interval<T>>
    : constgrad::limits_of<constgrad::interval<T>, T> {
  using set = constgrad::interval<T>;
  static constexpr set infinity() noexcept {
    return {(std::numeric_limits<T>::max)(), std::numeric_limits<T>::infinity()};
  }
  static constexpr set quiet_NaN() noexcept { return set::empty(); }
  static constexpr set signaling_NaN() noexcept { return set::empty(); }
};
