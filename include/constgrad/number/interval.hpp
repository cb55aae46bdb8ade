// Intervals: two floating-point ends that provably enclose a real number.
//
//     0.1 is in [0x1.9999999999999p-4, 0x1.999999999999ap-4]
//
// For all real numbers in the operands, the result of the real operation is in the resulting interval.
// An interval is a set of reals, as IEEE 1788-2015 has it: it may be empty, and unbounded.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/math/directed.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/interval_arithmetic.hpp"
#include "constgrad/number/interval_order.hpp"
#include "constgrad/number/limits.hpp"
#include "constgrad/number/rational.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The real numbers from `lower` to `upper`, finite ones; the empty set is from infinity to
/// -infinity. What is converted becomes the tightest interval around it.
template <class T>
struct interval : by_lookup::functions_of<interval<T>>, interval_arithmetic<T>, interval_order<T> {
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

  constexpr interval& operator+=(const interval& b) { return *this = *this + b; }
  constexpr interval& operator-=(const interval& b) { return *this = *this - b; }
  constexpr interval& operator*=(const interval& b) { return *this = *this * b; }
  constexpr interval& operator/=(const interval& b) { return *this = *this / b; }

private:
  using enum math::rounding; // downwards, upwards
  static constexpr T infinity = std::numeric_limits<T>::infinity();

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

/// Written as [0.1, 0.2], each bound with the fewest digits that distinguish it from its neighbours.
template <std::size_t Capacity, floating_point T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const interval<T>& x) {
  if (x.is_empty()) return out << "[empty]";
  return out << '[' << x.lower << ", " << x.upper << ']';
}
template <std::size_t Capacity, floating_point T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const interval<T>& x) {
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
