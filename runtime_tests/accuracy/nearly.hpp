// A quick judge before the exact one: a long double that knows a function's value to 60 bits
// decides what it is rounded to, for all but one double in 64 and for almost every float.
#pragma once

#include "real.hpp"
#include "ulp_error.hpp"

#include <bit>
#include <cmath>
#include <limits>

namespace accuracy {

using constgrad::bits_of;

/// What a function of a long double is granted, relatively: 16 units in the last place of its 64
/// bits, where the C library's are documented to be at most 4 off. A long double of no more bits
/// than a double decides nothing.
inline constexpr long double near_error = std::numeric_limits<long double>::digits >= 64
                                              ? 0x1p-60L
                                              : std::numeric_limits<long double>::infinity();

/// Bit for bit the same, but for the many forms of NaN.
template <floating_point T>
bool same(T a, T b) {
  return (a != a && b != b) || std::bit_cast<bits_of<T>>(a) == std::bit_cast<bits_of<T>>(b);
}

/// Whether the result is what everything that can be meant by `nearly` is rounded to.
template <floating_point T>
bool is_certainly(T result, long double nearly) {
  const long double margin = std::isfinite(nearly) ? near_error * std::abs(nearly) : 0;
  return same(result, static_cast<T>(nearly - margin)) &&
         same(result, static_cast<T>(nearly + margin));
}

/// The same for a float by a double's functions, which are granted 64 units in the last place of its 53 bits.

inline bool is_certainly(float result, double nearly) {
  const double margin = std::isfinite(nearly) ? 0x1p-47 * std::abs(nearly) : 0;
  return same(result, static_cast<float>(nearly - margin)) &&
         same(result, static_cast<float>(nearly + margin));
}

/// Whether `nearly` itself is as near as has been granted. What is far below all doubles may be 0.
inline bool is_near(long double nearly, const real& exact) {
  const long double rounded = mpfr_get_ld(exact, MPFR_RNDN);
  return near_error > 1 || rounded == nearly || (rounded != rounded && nearly != nearly) ||
         std::abs(rounded - nearly) <= near_error * std::abs(nearly) + 0x1p-2000L;
}

} // namespace accuracy
