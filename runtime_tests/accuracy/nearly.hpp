// Quick judges before the exact one: numbers that know a function's value to 47, 60 and 100 bits. The first that leaves no doubt
// decides; a long double does for all but one double in 64.
#pragma once

#include "quadruple.hpp"
#include "real.hpp"
#include "ulp_error.hpp"

#include <bit>
#include <cmath>
#include <limits>

namespace accuracy {

using constgrad::bits_of;

/// What a function of such a number is granted, relatively: of 53 bits 64 units in the last place, of 64 bits 16, where the
/// C library's are documented to be at most 4 off, and of 113 bits 8,192, for arguments that are rounded before. A long double of
/// no more bits than a double decides nothing.
template <class Number>
inline constexpr Number granted = 0x1p-100;
template <>
inline constexpr double granted<double> = 0x1p-47;
template <>
inline constexpr long double granted<long double> =
    std::numeric_limits<long double>::digits >= 64 ? 0x1p-60L
                                                   : std::numeric_limits<long double>::infinity();

/// Bit for bit the same, but for the many forms of NaN.
template <floating_point T>
bool same(T a, T b) {
  return (a != a && b != b) || std::bit_cast<bits_of<T>>(a) == std::bit_cast<bits_of<T>>(b);
}

/// Whether the result is what everything that can be meant by `nearly` is rounded to.
template <floating_point T, class Number>
bool is_certainly(T result, Number nearly) {
  const Number margin = is_finite(nearly) ? granted<Number> * abs(nearly) : Number{0};
  return same(result, static_cast<T>(nearly - margin)) &&
         same(result, static_cast<T>(nearly + margin));
}

/// Whether `nearly` itself is as near as has been granted, relatively or to `size`. What is far below all doubles may be 0.
template <class Number>
bool is_near(Number nearly, const real& exact, Number size = 0) {
  const Number rounded = exact.nearest<Number>();
  return granted<Number> > 1 || rounded == nearly || (rounded != rounded && nearly != nearly) ||
         abs(rounded - nearly) <=
             granted<Number> * (size > 0 ? size : abs(nearly)) + static_cast<Number>(0x1p-2000L);
}

} // namespace accuracy
