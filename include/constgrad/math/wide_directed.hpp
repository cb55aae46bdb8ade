// Sums, products and quotients by integers of 128 bits, rounded once in any direction.
//
//     wide_sum(a, b, rounding::downwards) <= a + b <= wide_sum(a, b, rounding::upwards)
//
// They hold for all finite numbers, and are what the quick ways of directed.hpp are compared with.
#pragma once

#include "constgrad/math/wide.hpp"

namespace constgrad::math {

/// a + b, for finite a and b.
template <floating_point T>
constexpr T wide_sum(T a, T b, rounding direction) {
  return (wide{a} + wide{b}).template rounded<T>(direction);
}

/// a · b, for finite a and b.
template <floating_point T>
constexpr T wide_product(T a, T b, rounding direction) {
  return (wide{a} * wide{b}).template rounded<T>(direction);
}

/// a · b + c, rounded once, for finite a, b and c.
template <floating_point T>
constexpr T wide_fused(T a, T b, T c, rounding direction) {
  return (wide{a} * wide{b} + wide{c}).template rounded<T>(direction);
}

/// a / b, for finite a and b other than 0.
template <floating_point T>
constexpr T wide_quotient(T a, T b, rounding direction) {
  return (wide{a} / wide{b}).template rounded<T>(direction);
}

} // namespace constgrad::math
