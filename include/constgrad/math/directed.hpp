// Arithmetic that is rounded downwards or upwards, to enclose the real result between two numbers.
//
//     sum(a, b, rounding::downwards) <= a + b <= sum(a, b, rounding::upwards)
//
// Each result is the tightest bound. For numbers of moderate size the processor rounds to the nearest number, and
// the exact sign of the remainder decides whether the result is that number or its neighbour; all other numbers are
// computed with the 128-bit integers of wide_directed.hpp. The processor's rounding mode is not changed. Contraction
// to fused operations can't change a result, since no product is added to anything.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/pair.hpp"
#include "constgrad/math/wide_directed.hpp"

#include <cstdint>

namespace constgrad::math {

/// `nearest`, or the number next to it if the exact result lies beyond it in a direction: above it if the rest is positive.
template <floating_point T>
constexpr T rounded_from(T nearest, double rest, rounding direction) {
  return rest > 0 && direction == rounding::upwards     ? next_above(nearest)
         : rest < 0 && direction == rounding::downwards ? next_below(nearest)
                                                        : nearest;
}

/// A double as an end of an interval of T.
template <floating_point T>
constexpr T outwards(double x, rounding direction) {
  if constexpr (sizeof(T) == sizeof(double)) return x;
  constexpr auto most = static_cast<double>((std::numeric_limits<T>::max)());
  constexpr T infinity = std::numeric_limits<T>::infinity();
  const T nearest = x > most ? infinity : x < -most ? -infinity : static_cast<T>(x);
  const auto read_back = static_cast<double>(nearest);
  return x == read_back ? nearest : rounded_from(nearest, x < read_back ? -1 : 1, direction);
}

/// a + b. Infinities of one sign stay. For floats, high + low is the exact sum as well.
template <floating_point T>
constexpr T sum(T a, T b, rounding direction) {
  constexpr T moderate = (std::numeric_limits<T>::max)() / 4;
  if (__builtin_fabs(a) <= moderate && __builtin_fabs(b) <= moderate) {
    const pair exact = two_sum(a, b);
    const T nearest = static_cast<T>(exact.high);
    return rounded_from(nearest, (exact.high - nearest) + exact.low, direction);
  }
  if (!is_finite(a)) return a;
  return is_finite(b) ? wide_sum(a, b, direction) : b;
}

/// a · b downwards or upwards; 0 times infinity is 0, as it is for the ends of intervals. With |x| = m(x) 2^e(x) for an
/// integer m(x) of 53 digits, and z = a · b rounded to the nearest, |a · b| - |z| has the sign of
///
///     m(a) m(b) - m(z) 2^(e(z) - e(a) - e(b)),
///
/// which is less than 2^53, so that its last 64 bits determine it. The shift, by 52 or 53, drops all but the last bits of z, and
/// the signs change the shift by multiples of 64. The product of floats is a double.
template <floating_point T>
constexpr T product(T a, T b, rounding direction) {
  if constexpr (sizeof(T) < sizeof(double)) {
    return a == 0 || b == 0 ? T{0} : outwards<T>(double{a} * b, direction);
  } else {
    if (__builtin_fabs(a) <= 0x1p500 && __builtin_fabs(b) <= 0x1p500) {
      const double z = a * b;
      if (__builtin_fabs(z) >= 0x1p-500) {
        const auto of_a = __builtin_bit_cast(std::uint64_t, a),
                   of_b = __builtin_bit_cast(std::uint64_t, b),
                   of_z = __builtin_bit_cast(std::uint64_t, z);
        const auto excess = static_cast<std::int64_t>(
            ((of_a & 0xfffffffffffff) | 0x10000000000000) *
                ((of_b & 0xfffffffffffff) | 0x10000000000000) -
            (of_z << (1075 + (of_z >> 52) - (of_a >> 52) - (of_b >> 52)) % 64));
        return __builtin_bit_cast(double, (direction == rounding::upwards) == (z > 0)
                                              ? of_z + (excess > 0)
                                              : of_z - (excess < 0));
      }
    }
    if (a == 0 || b == 0) return 0;
    if (is_finite(a) && is_finite(b)) return wide_product(a, b, direction);
    constexpr T infinity = std::numeric_limits<T>::infinity();
    return (a < 0) == (b < 0) ? infinity : -infinity;
  }
}

/// a · b + c, rounded once; 0 times infinity is 0, and an infinite c stays, whatever the product.
template <floating_point T>
constexpr T fused(T a, T b, T c, rounding direction) {
  if (a == 0 || b == 0 || !is_finite(c)) return c;
  if (!is_finite(a) || !is_finite(b)) return product(a, b, direction);
  return wide_fused(a, b, c, direction);
}

/// a / b for b > 0; 0 if b is infinite. At most one of a and b may be infinite. Whether the nearest quotient is too
/// large or too small is decided by its product with b, rounded outwards, which is on the same side of a.
template <floating_point T>
constexpr T quotient(T a, T b, rounding direction) {
  constexpr T moderate = static_cast<T>(sizeof(T) < sizeof(double) ? 0x1p60 : 0x1p500);
  if (b <= moderate && b >= 1 / moderate && __builtin_fabs(a) <= moderate &&
      __builtin_fabs(a) >= 1 / moderate) {
    const T nearest = a / b;
    return product(nearest, b, rounding::upwards) > a     ? rounded_from(nearest, -1, direction)
           : product(nearest, b, rounding::downwards) < a ? rounded_from(nearest, 1, direction)
                                                          : nearest;
  }
  if (!is_finite(b)) return 0;
  return is_finite(a) ? wide_quotient(a, b, direction) : a;
}

} // namespace constgrad::math
