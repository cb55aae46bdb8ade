// The square root, correctly rounded at compile time and at run time, hence the same bits.
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"

#include <cstdint>
#include <type_traits>

namespace constgrad::math {

/// The integer nearest to √(m · 2^52), for a double m from 2^52 to 2^54: Heron's iteration, and an exact
/// look at what it has found. No root is a tie, since m · 2^52 is an integer and (n + ½)² is none.
constexpr std::uint64_t nearest_root(std::uint64_t m) {
  const auto radicand = static_cast<double>(m);
  // A line that is at most 3.2 % off. Each turn leaves half the error's square: 5e-4, 2e-7, 7e-15, and
  // then the roundings.
  double root = 0x1.6p25 + 0x1.6p-28 * radicand;
  for (int turn = 0; turn < 4; ++turn) root = 0.5 * (root + radicand / root);

  // (n - ½)² < m · 2^52 < (n + ½)² says that n² + n - m · 2^52 is from 0 to 2n - 1. For the neighbours
  // of such an n the difference is small too, so that its last 64 bits determine it.
  const auto n = static_cast<std::uint64_t>(root * 0x1p26);
  const auto above = static_cast<std::int64_t>(n * (n + 1) - (m << 52));
  return above < 0 ? n + 1 : above < static_cast<std::int64_t>(2 * n) ? n : n - 1;
}

/// √x of every double, correctly rounded: √-0 = -0, of a negative number NaN. At run time it is the
/// processor's own instruction, which IEEE 754 requires to be correct as well.
constexpr double sqrt(double x) {
  if (!(x >= 0)) return std::numeric_limits<double>::quiet_NaN();
  if (!std::is_constant_evaluated()) return __builtin_sqrt(x);
  if (x == 0 || x == std::numeric_limits<double>::infinity()) return x;

  // x = m · 2^e with m in [2^52, 2^54) and e even, so that √x = √m · 2^(e/2).
  const bool subnormal = x < 0x1p-1022;
  const auto bits = std::bit_cast<std::uint64_t>(subnormal ? x * 0x1p54 : x);
  const int e = static_cast<int>(bits >> 52) - (subnormal ? 54 : 0) - 1075;
  const auto fraction = (bits & 0xfffffffffffff) | 0x10000000000000;
  const auto m = fraction << (e & 1); // and 2^(e / 2), rounded down, for the rest
  return static_cast<double>(nearest_root(m)) * power_of_two((e >> 1) - 26);
}

/// √x of a float: in a constant by way of double, which has enough digits for the second rounding to be harmless.
constexpr float sqrt(float x) {
  if (std::is_constant_evaluated()) return static_cast<float>(sqrt(static_cast<double>(x)));
  if (!(x >= 0)) return std::numeric_limits<float>::quiet_NaN();
  return __builtin_sqrtf(x);
}

/// How √x is enclosed.
struct sqrt_function {
  static constexpr double defined_from = 0;

  /// The nearest number, and its square says on which side of it the root is.
  static constexpr bracket<double> enclosure(double x) {
    const double nearest = sqrt(x);
    if (!is_finite(x)) return {nearest, nearest};
    const wide too_much = wide{nearest} * wide{nearest} - wide{x};
    if (too_much.significand == 0) return {nearest, nearest};
    return too_much.negative ? bracket<double>{nearest, next_above(nearest)}
                             : bracket<double>{next_below(nearest), nearest};
  }
};

/// (√x)' = 1 / 2√x: infinity at 0, of a negative number NaN; at most 1.5 ulp off.
template <floating_point T>
constexpr T sqrt_derivative(T x) {
  if (!(x >= 0)) return std::numeric_limits<T>::quiet_NaN();
  return x == 0 ? std::numeric_limits<T>::infinity() : 1 / (2 * sqrt(x));
}

} // namespace constgrad::math
