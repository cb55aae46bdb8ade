// Known points of a function: what it must give, and how far off it may be.
#pragma once

#include "static_tests/law.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

/// f(x) = value, the value computed with 60 decimal digits by Python's decimal or mpmath and rounded once.
template <constgrad::floating_point T>
struct known {
  T x, value;
};
using point = known<double>;
using float_point = known<float>;

/// The claim that f hits every point, or misses it by at most `ulps` units in the last place.
template <class T, std::size_t Size, class F>
constexpr constgrad::verdict hits(const known<T> (&points)[Size], std::int64_t ulps, F f) {
  for (const auto& [x, value] : points) {
    const constgrad::verdict judged = constgrad::claim::within(ulps, f(given(x)), value);
    if (!judged) return {false, constgrad::message{} << "at " << x << ' ' << judged.reason};
  }
  return {};
}

/// The claim that f takes every value to the bit: the sign of a zero counts, and NaN is NaN.
template <class T, std::size_t Size, class F>
constexpr constgrad::verdict takes(const known<T> (&points)[Size], F f) {
  for (const auto& [x, value] : points) {
    const T got = f(given(x));
    const bool same = value != value ? got != got
                                     : std::bit_cast<constgrad::bits_of<T>>(got) ==
                                           std::bit_cast<constgrad::bits_of<T>>(value);
    if (!same) {
      return {false, constgrad::message{} << "at " << x << " got " << got << ", not " << value};
    }
  }
  return {};
}

/// The numbers that such points are about.
template <constgrad::floating_point T>
struct numbers {
  using limits = std::numeric_limits<T>;
  static constexpr T infinity = limits::infinity(), nan = limits::quiet_NaN(), max = limits::max(),
                     min = limits::min(), denorm_min = limits::denorm_min();
};
