// Intervals as sets of real numbers: what they hold, how they lie to each other, how large they
// are. The empty set, from infinity to -infinity, is named only where its ends do not say it
// themselves.
#pragma once

#include "constgrad/number/interval.hpp"

namespace constgrad {

/// a and b hold the same numbers.
template <floating_point T>
constexpr bool same_set(const interval<T>& a, const interval<T>& b) {
  return a.lower == b.lower && a.upper == b.upper;
}

/// a ⊆ b.
template <floating_point T>
constexpr bool subset(const interval<T>& a, const interval<T>& b) {
  return b.lower <= a.lower && a.upper <= b.upper;
}

/// a lies in b and does not reach its ends, unless they are infinite.
template <floating_point T>
constexpr bool interior(const interval<T>& a, const interval<T>& b) {
  const auto before = [](T x, T y) { return x < y || (x == y && !math::is_finite(x)); };
  return before(b.lower, a.lower) && before(a.upper, b.upper);
}

/// a and b have no number in common.
template <floating_point T>
constexpr bool disjoint(const interval<T>& a, const interval<T>& b) {
  return a.is_empty() || b.is_empty() || a.upper < b.lower || b.upper < a.lower;
}

/// Whether a real number is in x; exact, whatever the fraction's digits.
template <floating_point T, floating_point Number>
constexpr bool contains(const interval<T>& x, Number number) {
  return x.lower <= number && number <= x.upper && math::is_finite(number);
}
template <floating_point T>
constexpr bool contains(const interval<T>& x, const rational& number) {
  return subset(interval<T>{number}, x); // which is tightest: no end of x is between
}

/// Every number of a is below or at every number of b.
template <floating_point T>
constexpr bool precedes(const interval<T>& a, const interval<T>& b) {
  return a.upper <= b.lower;
}

/// Every number of a is below every number of b.
template <floating_point T>
constexpr bool strictly_precedes(const interval<T>& a, const interval<T>& b) {
  return a.is_empty() || b.is_empty() || a.upper < b.lower;
}

/// Every number of a has one of b above or at it, and every number of b one of a below or at it.
template <floating_point T>
constexpr bool less(const interval<T>& a, const interval<T>& b) {
  return a.lower <= b.lower && a.upper <= b.upper;
}

/// The numbers of both.
template <floating_point T>
constexpr interval<T> intersection(const interval<T>& a, const interval<T>& b) {
  if (disjoint(a, b)) return interval<T>::empty();
  return {a.lower < b.lower ? b.lower : a.lower, a.upper < b.upper ? a.upper : b.upper};
}

/// The narrowest interval around both.
template <floating_point T>
constexpr interval<T> hull(const interval<T>& a, const interval<T>& b) {
  if (a.is_empty()) return b;
  return {a.lower < b.lower ? a.lower : b.lower, a.upper < b.upper ? b.upper : a.upper};
}

/// upper - lower, rounded upwards. Throws if x is empty.
template <floating_point T>
constexpr T width(const interval<T>& x) {
  if (x.is_empty()) throw invalid_argument{"width: the interval is empty"};
  return math::sum(x.upper, -x.lower, math::rounding::upwards);
}

/// The number in the middle, rounded to nearest: of an unbounded interval a finite one, 0 if it has
/// no end at all. Throws if x is empty.
template <floating_point T>
constexpr T midpoint(const interval<T>& x) {
  constexpr T most = (std::numeric_limits<T>::max)();
  if (x.is_empty()) throw invalid_argument{"midpoint: the interval is empty"};
  if (!math::is_finite(x.lower)) return math::is_finite(x.upper) ? -most : T{0};
  if (!math::is_finite(x.upper)) return most;
  const math::wide twice = math::wide{x.lower} + math::wide{x.upper};
  return math::wide{twice.significand, twice.exponent - 1, twice.negative}.template rounded<T>();
}

/// The greatest |number| in x; 0 if x is empty.
template <floating_point T>
constexpr T magnitude(const interval<T>& x) {
  if (x.is_empty()) return 0;
  return -x.lower > x.upper ? -x.lower : x.upper;
}

/// The least |number| in x; infinity if x is empty.
template <floating_point T>
constexpr T mignitude(const interval<T>& x) {
  return x.lower > 0 ? x.lower : x.upper < 0 ? -x.upper : T{0};
}

} // namespace constgrad
