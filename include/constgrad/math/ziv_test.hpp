// Correct rounding: compute quickly, with a bound for the error; ask whether the bound decides what
// is to be rounded to; and only otherwise compute again, with many more digits.
#pragma once

#include "constgrad/math/in_double.hpp"

namespace constgrad::math {

/// A value between high + low - error and high + low + error.
struct approximation {
  double high, low, error;
};

/// What a function's fast algorithm gives: of a float one double.
template <floating_point T>
using quick_result = std::conditional_t<std::same_as<T, float>, in_double, approximation>;

/// Ziv's test: if both ends of the approximation are rounded to the same number, then so is
/// everything between them; otherwise the function's slower, more accurate algorithm is called.
template <class Function, floating_point T>
constexpr T decide(const approximation& nearby, T x) {
  const T lower = static_cast<T>(nearby.high + (nearby.low - nearby.error));
  return lower == static_cast<T>(nearby.high + (nearby.low + nearby.error)) ? lower
                                                                            : Function::careful(x);
}
template <class Function>
constexpr float decide(const in_double& nearby, float x) {
  return is_near_a_tie(nearby) ? Function::careful(x) : static_cast<float>(nearby.value);
}

/// What Ziv's test finds for a number of many: the result, and whether it is decided, as a mask.
template <floating_point T>
struct trial {
  T value;
  bits_of<T> undecided;
};
template <floating_point T>
constexpr trial<T> try_to_round(const approximation& nearby) {
  const T lower = static_cast<T>(nearby.high + (nearby.low - nearby.error)),
          upper = static_cast<T>(nearby.high + (nearby.low + nearby.error));
  return {lower, std::bit_cast<bits_of<T>>(lower) ^ std::bit_cast<bits_of<T>>(upper)};
}
template <std::same_as<float>>
constexpr trial<float> try_to_round(const in_double& nearby) {
  return {static_cast<float>(nearby.value), is_near_a_tie(nearby)};
}

/// The correctly rounded value of a function. The fast algorithm is tried first if it `covers` x. (A.
/// Ziv, "Fast evaluation of elementary mathematical functions with correctly rounded last bit",
/// 1991.)
template <class Function, floating_point T>
constexpr T correctly_rounded(T x) {
  return Function::covers(x) ? decide<Function>(Function::quick(x), x) : Function::careful(x);
}

} // namespace constgrad::math
