// The arithmetic of intervals: each operation at those ends that make its result least and greatest.
//
//     [a, b] + [c, d] = [a + c rounded downwards, b + d rounded upwards]
//     [a, b] · [c, d] = [a c rounded downwards, b d rounded upwards]        where a >= 0 and c >= 0
//
// Each gives the tightest interval of its kind: no narrower one encloses the results of all the
// operands' real numbers. Of the empty set the result is empty.
#pragma once

#include "constgrad/math/directed.hpp"
#include "constgrad/math/directed_power.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <cstdint>

namespace constgrad {

template <class T>
struct interval;

/// The base of intervals that has their operators, as friends, so that a number beside an interval
/// becomes one.
template <class T>
struct interval_arithmetic {
  friend constexpr interval<T> operator+(const interval<T>& a, const interval<T>& b) {
    if (a.lower > a.upper || b.lower > b.upper) return interval<T>::empty();
    return from_to(math::sum(a.lower, b.lower, downwards), math::sum(a.upper, b.upper, upwards));
  }
  friend constexpr interval<T> operator-(const interval<T>& a, const interval<T>& b) {
    if (a.lower > a.upper || b.lower > b.upper) return interval<T>::empty();
    return from_to(math::sum(a.lower, -b.upper, downwards), math::sum(a.upper, -b.lower, upwards));
  }
  friend constexpr interval<T> operator-(const interval<T>& a) {
    return a.is_empty() ? a : interval<T>{-a.upper, -a.lower};
  }
  friend constexpr interval<T> operator*(const interval<T>& a, const interval<T>& b) {
    return of_products(a, b, &math::product<T>);
  }

  /// a · b + c, rounded once.
  friend constexpr interval<T> fma(const interval<T>& a, const interval<T>& b,
                                   const interval<T>& c) {
    if (c.is_empty()) return c;
    return of_products(a, b, [&c](T x, T y, math::rounding r) {
      return math::fused(x, y, r == downwards ? c.lower : c.upper, r);
    });
  }

  /// The squares: of [-1, 2] from 0 to 4, where [-1, 2] · [-1, 2] begins at -2.
  friend constexpr interval<T> sqr(const interval<T>& x) {
    if (x.is_empty()) return x;
    if (x.upper < 0) return sqr(-x);
    const T least = x.lower > 0 ? x.lower : T{0}, most = -x.lower > x.upper ? x.lower : x.upper;
    return from_to(math::product(least, least, downwards), math::product(most, most, upwards));
  }

  /// The powers with a whole exponent, of [-1, 2] the third from -1 to 8; with a negative one those of all
  /// numbers but 0. x^0 is 1.
  friend constexpr interval<T> pown(const interval<T>& x, std::int64_t n) {
    const bool is_even = n % 2 == 0, is_zero = x.lower == 0 && x.upper == 0,
               has_both_signs = x.lower < 0 && x.upper > 0;
    if (x.is_empty()) return x;
    if (n == 0) return T{1};
    if (n < 0 && is_zero) return interval<T>::empty();
    if (is_even && x.lower < 0 && x.upper <= 0) return pown(-x, n);
    if (is_even && has_both_signs)
      return pown(interval<T>{0, -x.lower > x.upper ? -x.lower : x.upper}, n);
    if (n > 0) return from_to(math::power(x.lower, n, downwards), math::power(x.upper, n, upwards));
    if (has_both_signs) return interval<T>::entire();
    return from_to(x.upper == 0 ? -infinity : math::power(x.upper, n, downwards),
                   math::power(x.lower, n, upwards));
  }

  /// The quotients by all numbers of b but 0; empty if there are none.
  friend constexpr interval<T> operator/(const interval<T>& a, const interval<T>& b) {
    if (a.is_empty() || b.is_empty() || (b.lower == 0 && b.upper == 0)) return interval<T>::empty();
    if (a.lower == 0 && a.upper == 0) return a;
    if (b.lower < 0 && b.upper > 0) return interval<T>::entire();
    if (b.upper <= 0) return -a / -b;
    // 0 <= b, and the quotients of what is on either side of 0 have no bound where b begins at 0.
    const T least = a.lower < 0 ? b.lower : b.upper, most = a.upper > 0 ? b.lower : b.upper;
    return from_to(least == 0 ? -infinity : math::quotient(a.lower, least, downwards),
                   most == 0 ? infinity : math::quotient(a.upper, most, upwards));
  }

private:
  using enum math::rounding; // downwards, upwards
  static constexpr T infinity = std::numeric_limits<T>::infinity();

  /// The interval with these ends, which its constructor need not look at. No end is -0.
  static constexpr interval<T> from_to(T lower, T upper) {
    interval<T> result;
    result.lower = lower + 0;
    result.upper = upper + 0;
    return result;
  }

  /// at(x, y, downwards) where x · y is least, and at(x, y, upwards) where it is greatest, for x in a and y in b. If
  /// a is on one side of 0, either is at an end of b: at that end of a where it is less, or greater.
  template <class At>
  static constexpr interval<T> of_products(const interval<T>& a, const interval<T>& b, At at) {
    if (a.lower > a.upper || b.lower > b.upper) return interval<T>::empty();
    if (a.lower >= 0)
      return from_to(at(b.lower < 0 ? a.upper : a.lower, b.lower, downwards),
                     at(b.upper > 0 ? a.upper : a.lower, b.upper, upwards));
    if (a.upper <= 0)
      return from_to(at(b.upper > 0 ? a.lower : a.upper, b.upper, downwards),
                     at(b.lower < 0 ? a.lower : a.upper, b.lower, upwards));
    if (b.lower >= 0 || b.upper <= 0) return of_products(b, a, at);
    const T least[] = {at(a.lower, b.upper, downwards), at(a.upper, b.lower, downwards)},
            most[] = {at(a.lower, b.lower, upwards), at(a.upper, b.upper, upwards)};
    return from_to(least[0] < least[1] ? least[0] : least[1],
                   most[0] > most[1] ? most[0] : most[1]);
  }
};

} // namespace constgrad
