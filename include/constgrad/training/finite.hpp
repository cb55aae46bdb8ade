// Whether numbers are finite, by their bits.
//
//     the bits of |x|, plus 2^(bits - 1) less those of infinity, reach the sign bit where x is infinite or NaN
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <bit>
#include <cstddef>

namespace constgrad {

/// Whether all of n numbers are finite, if they are doubles or floats. There is no branch for each number, so that a
/// machine takes several at once. Other numbers count as finite: what overflows in them throws, or is a set of real
/// numbers all the same.
template <class T>
constexpr bool all_finite(const T* x, std::size_t n) {
  if constexpr (floating_point<T>) {
    using bits = bits_of<T>;
    constexpr bits sign = bits{1} << (std::numeric_limits<bits>::digits - 1),
                   rest = sign - std::bit_cast<bits>(std::numeric_limits<T>::infinity());
    bits any = 0;
    for (std::size_t i = 0; i < n; ++i) any |= (std::bit_cast<bits>(x[i]) & ~sign) + rest;
    return (any & sign) == 0;
  } else {
    return true;
  }
}

} // namespace constgrad
