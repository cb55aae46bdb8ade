// A float's function by way of one double: its digits say whether their error matters.
//
//     value           = 1.xxxxxxxxxxxxxxxxxxxxxxx yyyyyyyyyyyyyyyyyyyyyyyyyyyyy · 2^e     (23 + 29 digits)
//     a float's ties  = 1.xxxxxxxxxxxxxxxxxxxxxxx 10000000000000000000000000000 · 2^e
//
// Where y is further from 2^28 than the error, in units of the last digit, value and f(x) are rounded to the same
// float. That leaves one argument in 2^14 undecided, or fewer.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"

#include <cstdint>

namespace constgrad::math {

/// f(x) is at most `error` units of value's last place away from value; 2^-n of value are 2^(53-n) units or fewer. The value
/// is in the range of normal floats, or so close to a subnormal one that there is no tie between them.
struct in_double {
  double value;
  std::uint32_t error;
};

/// Whether a float's tie may lie between value and f(x): of the last 29 digits, y - 2^28 is from -error to error.
constexpr bool is_near_a_tie(const in_double& nearby) {
  return ((static_cast<std::uint32_t>(__builtin_bit_cast(std::uint64_t, nearby.value)) -
           (0x10000000 - nearby.error)) &
          0x1fffffff) <= 2 * nearby.error;
}

/// The float nearest to f(x), by way of f of a double, which is less than one unit in the last place off; and where a tie is
/// that near, or the result is not finite, by 128 bits.
template <class Function>
constexpr float nearest_float(float x) {
  const double value = Function::of_double(static_cast<double>(x));
  if (!is_finite(value)) return static_cast<float>(value);
  const auto below = static_cast<float>(next_below(value));
  return below == static_cast<float>(next_above(value))
             ? static_cast<float>(value)
             : Function::accurate(static_cast<double>(x)).value().template rounded<float>();
}

} // namespace constgrad::math
