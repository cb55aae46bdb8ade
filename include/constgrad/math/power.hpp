// Powers with a real exponent, by way of 128 bits.
//
//     x^y = e^(y log x)      (x^y)' = y x^(y - 1)
//
// Computed with doubles, y log x would have an error of up to 2^-44, and that of x^y would be some hundred units in the
// last place. With 128 bits it is below 2^-111, and x^y is rounded once.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide_log.hpp"

#include <cstdint>

namespace constgrad::math {

/// Whether x is a whole number; infinities are.
template <floating_point T>
constexpr bool is_whole(T x) {
  if (!(x > -0x1p53 && x < 0x1p53)) return x == x;
  return static_cast<T>(static_cast<std::int64_t>(x)) == x;
}

/// Whether x is an odd whole number.
template <floating_point T>
constexpr bool is_odd(T x) {
  return x > -0x1p53 && x < 0x1p53 && is_whole(x) && static_cast<std::int64_t>(x) % 2 != 0;
}

/// x with what is closer to a number of 54 digits than the error of a power made that number. Such are the exact
/// powers, as 3.0^2, and those which lie in the middle of two doubles, as the square of a number of 27 digits.
constexpr wide without_error(const wide& x) {
  constexpr int lost = 74;
  constexpr uint128 unit = uint128{1} << lost, error = uint128{1} << 20;
  const uint128 rest = x.significand & (unit - 1), kept = x.significand - rest;
  if (rest < error) return {kept, x.exponent, x.negative};
  if (unit - rest > error) return x;
  return kept + unit == 0 ? wide{uint128{1} << 127, x.exponent + 1, x.negative}
                          : wide{kept + unit, x.exponent, x.negative};
}

/// x^y with C's special cases (C17, F.10.4.4): x^0 = 1 and 1^y = 1 even of NaN; of a negative x NaN, unless y is whole;
/// 0^y is infinite for y < 0. At most 0.5001 ulp off, and exact where x^y is a number of T.
template <floating_point T>
constexpr T power(T x, T y) {
  constexpr T infinity = std::numeric_limits<T>::infinity();
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return std::numeric_limits<T>::quiet_NaN();
  const T size = x < 0 ? -x : x;
  if (!is_finite(y)) return size == 1 ? 1 : (size > 1) == (y > 0) ? infinity : 0;
  const bool negative = has_sign(x) && is_odd(y);
  if (size == 0 || size == infinity) {
    const T limit = (size == 0) == (y > 0) ? T{0} : infinity;
    return negative ? -limit : limit;
  }
  if (x < 0 && !is_whole(y)) return std::numeric_limits<T>::quiet_NaN();
  if (size == 1) return negative ? T{-1} : T{1};
  const wide result =
      without_error(wide_exp(wide{static_cast<double>(y)} * wide_log(static_cast<double>(size))));
  return wide{result.significand, result.exponent, negative}.rounded<T>();
}

/// y x^(y - 1), the derivative of x^y by x: 0 for y = 0, and 1 for y = 1. At most 0.5001 ulp off.
template <floating_point T>
constexpr T power_derivative(T x, T y) {
  if (y == 0 || y == 1) return y;
  const T size = x < 0 ? -x : x;
  if (!is_finite(y) || !is_finite(x) || x == 0) return y * power(x, y - 1);
  if (x < 0 && !is_whole(y)) return std::numeric_limits<T>::quiet_NaN();
  const wide exponent = wide{static_cast<double>(y)}, less = exponent - wide{1.0},
             magnitude =
                 size == 1 ? wide{1.0} : wide_exp(less * wide_log(static_cast<double>(size))),
             result = exponent * magnitude;
  const bool changes_sign = x < 0 && !is_odd(y);
  return wide{result.significand, result.exponent, result.negative != changes_sign}.rounded<T>();
}

} // namespace constgrad::math
