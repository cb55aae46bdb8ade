// IEEE 754 numbers as the rest of the library relies on them, and the refusal of flags that break
// them.
#pragma once

#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/requirements.hpp"

#include <bit>
#include <cfloat>
#include <concepts>
#include <cstdint>
#include <type_traits>

static_assert(FLT_EVAL_METHOD == 0,
              "constgrad needs arithmetic in the operands' own precision (FLT_EVAL_METHOD == 0): "
              "x87 registers round twice, so run time and compile time would differ.");

static_assert(
    0.1 != static_cast<double>(0.1f),
    "constgrad refuses -fsingle-precision-constant: its constants need all their digits.");

namespace constgrad {

/// An IEEE 754 binary32 or binary64 number: `float` or `double`.
template <class T>
concept floating_point = std::same_as<T, float> || std::same_as<T, double>;

/// The unsigned integer with as many bits as `T`.
template <floating_point T>
using bits_of = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;

/// Whether the sign bit is set; unlike x < 0 it sees the sign of -0.
template <floating_point T>
constexpr bool has_sign(T x) {
  return std::bit_cast<bits_of<T>>(x) >> (std::numeric_limits<bits_of<T>>::digits - 1) != 0;
}

/// A finite number without its sign as m · 2^e.
struct binary_parts {
  std::uint64_t m;
  int e;
};

/// The parts of x: m is its whole significand, an integer.
template <floating_point T>
constexpr binary_parts parts_of(T x) {
  constexpr int fraction_bits = std::numeric_limits<T>::digits - 1;
  constexpr int largest = std::numeric_limits<T>::max_exponent;
  const auto bits = std::bit_cast<bits_of<T>>(x);
  const auto fraction = bits & ((bits_of<T>{1} << fraction_bits) - 1);
  const int field = static_cast<int>(bits >> fraction_bits) & (2 * largest - 1);
  const bool subnormal = field == 0;
  return {subnormal ? fraction : fraction | (bits_of<T>{1} << fraction_bits),
          (subnormal ? 1 : field) - largest - fraction_bits + 1};
}

/// 2^exponent, exactly, for -1022 <= exponent <= 1023: the exponent field of a normal double.
constexpr double power_of_two(int exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + exponent) << 52);
}

/// A number's place in the order of all numbers of its type: neighbours differ by one, -0 and +0
/// share a place, negative numbers count downwards in two's complement.
template <floating_point T>
constexpr bits_of<T> place_in_order(T x) {
  const auto bits = std::bit_cast<bits_of<T>>(x);
  const auto sign = bits_of<T>{1} << (std::numeric_limits<bits_of<T>>::digits - 1);
  return (bits & sign) != 0 ? bits_of<T>{0} - (bits & ~sign) : bits;
}

/// How many steps from one representable number to the next lie between a and b (0: equal).
/// A NaN has no place: it is as far from everything as can be.
template <floating_point T>
constexpr bits_of<T> ulps_between(T a, T b) {
  if (a != a || b != b) return (std::numeric_limits<bits_of<T>>::max)();
  return a < b ? place_in_order(b) - place_in_order(a) : place_in_order(a) - place_in_order(b);
}

} // namespace constgrad
