// Arithmetic that is rounded downwards or upwards, to enclose the real result between two numbers.
//
//     sum(a, b, rounding::downwards) <= a + b <= sum(a, b, rounding::upwards)
//
// Each is the tightest: exact with 128-bit integers, then rounded once. The processor keeps its
// rounding mode, and no compiler flag can change an integer.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"

namespace constgrad::math {

/// a + b. Infinities of one sign stay.
template <floating_point T>
constexpr T sum(T a, T b, rounding direction) {
  if (!is_finite(a)) return a;
  if (!is_finite(b)) return b;
  return (wide{a} + wide{b}).template rounded<T>(direction);
}

/// a · b; 0 times infinity is 0, as it is for the ends of intervals.
template <floating_point T>
constexpr T product(T a, T b, rounding direction) {
  if (a == 0 || b == 0) return 0;
  if (is_finite(a) && is_finite(b)) return (wide{a} * wide{b}).template rounded<T>(direction);
  const T infinity = std::numeric_limits<T>::infinity();
  return (a < 0) == (b < 0) ? infinity : -infinity;
}

/// a · b + c, rounded once; 0 times infinity is 0, and an infinite c stays, whatever the product.
template <floating_point T>
constexpr T fused(T a, T b, T c, rounding direction) {
  if (a == 0 || b == 0 || !is_finite(c)) return c;
  if (!is_finite(a) || !is_finite(b)) return product(a, b, direction);
  return (wide{a} * wide{b} + wide{c}).template rounded<T>(direction);
}

/// a / b for b > 0; by infinity 0. Not both are infinite.
template <floating_point T>
constexpr T quotient(T a, T b, rounding direction) {
  if (!is_finite(b)) return 0;
  return is_finite(a) ? (wide{a} / wide{b}).template rounded<T>(direction) : a;
}

/// A double as an end of an interval of T.
template <floating_point T>
constexpr T outwards(double x, rounding direction) {
  return is_finite(x) ? wide{x}.template rounded<T>(direction) : static_cast<T>(x);
}

} // namespace constgrad::math
