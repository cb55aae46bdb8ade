// Whether numbers are finite, or below a bound, by their bits.
//
//     the bits of |x|, plus 2^(bits - 1) less those of the bound, reach the sign bit where |x| is not below the bound
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <bit>
#include <cstddef>

namespace constgrad {

/// Whether |x| < bound for all of n doubles or floats, which is false of a NaN; the bound is positive,
/// or infinity. There is no branch for each number, so that a machine takes several at once.
template <floating_point T>
constexpr bool all_below(T bound, const T* x, std::size_t n) {
  using bits = bits_of<T>;
  constexpr bits sign = bits{1} << (std::numeric_limits<bits>::digits - 1);
  const bits rest = sign - std::bit_cast<bits>(bound);
  bits any = 0;
  for (std::size_t i = 0; i < n; ++i) any |= (std::bit_cast<bits>(x[i]) & ~sign) + rest;
  return (any & sign) == 0;
}

/// Whether all of n numbers are finite, if they are doubles or floats. Others count as finite: what overflows in them
/// throws, or is a set of real numbers all the same.
template <class T>
constexpr bool all_finite(const T* x, std::size_t n) {
  if constexpr (floating_point<T>)
    return all_below(std::numeric_limits<T>::infinity(), x, n);
  else
    return true;
}

/// A bound for two numbers whose product, subtracted from any finite number, leaves a finite one:
/// the square is less than half of an ulp of the greatest number.
template <floating_point T>
inline constexpr T safe_factor = [] {
  T power = 1;
  for (int i = std::numeric_limits<T>::max_exponent - std::numeric_limits<T>::digits - 3; i > 0;
       i -= 2)
    power *= 2;
  return power;
}();

} // namespace constgrad
