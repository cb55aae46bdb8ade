// The floating-point numbers on both sides of a real number.
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"

namespace constgrad::math {

/// Two numbers with a real number between them, or twice the number that it is.
template <floating_point T>
struct bracket {
  T below, above;
};

/// Neither infinite nor NaN.
template <floating_point T>
constexpr bool is_finite(T x) {
  constexpr T most = (std::numeric_limits<T>::max)();
  return x >= -most && x <= most;
}

/// The least number above x; infinity stays infinity.
template <floating_point T>
constexpr T next_above(T x) {
  if (x == 0) return std::numeric_limits<T>::denorm_min();
  if (x == std::numeric_limits<T>::infinity()) return x;
  const auto bits = __builtin_bit_cast(bits_of<T>, x);
  return __builtin_bit_cast(T, x > 0 ? bits + 1 : bits - 1);
}

/// The greatest number below x; -infinity stays -infinity.
template <floating_point T>
constexpr T next_below(T x) {
  return -next_above(-x);
}

/// The part of a bracket between two values that a function does not pass.
template <floating_point T>
constexpr bracket<T> within(const bracket<T>& ends, T least, T most) {
  return {ends.below < least ? least : ends.below, ends.above > most ? most : ends.above};
}

/// Both neighbours of a value that is off by less than one unit in the last place of the real number.
constexpr bracket<double> neighbours(double value) {
  return {next_below(value), next_above(value)};
}

} // namespace constgrad::math
