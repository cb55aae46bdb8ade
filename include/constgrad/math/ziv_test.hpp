// Correct rounding: compute quickly, with a bound for the error; ask whether the bound decides what
// is to be rounded to; and only otherwise compute again, with many more digits.
#pragma once

#include "constgrad/math/floating_point.hpp"

namespace constgrad::math {

/// A value between high + low - error and high + low + error.
struct approximation {
  double high, low, error;
};

/// A float's function by way of double, with a relative error of at most 2^-50, four units in the
/// double's last place. That leaves one argument in 30,000,000 undecided.
constexpr approximation near_in_double(double value) {
  return {value, 0, __builtin_fabs(value) * 0x1p-50};
}

/// Ziv's test: if both ends of the approximation are rounded to the same number, then so is
/// everything between them; otherwise the function's slower, more accurate algorithm is called.
template <class Function, floating_point T>
constexpr T decide(const approximation& nearby, T x) {
  const T lower = static_cast<T>(nearby.high + (nearby.low - nearby.error));
  return lower == static_cast<T>(nearby.high + (nearby.low + nearby.error)) ? lower
                                                                            : Function::careful(x);
}

/// The correctly rounded value of a function. The fast algorithm is tried first if it `covers` x. (A.
/// Ziv, "Fast evaluation of elementary mathematical functions with correctly rounded last bit",
/// 1991.)
template <class Function, floating_point T>
constexpr T correctly_rounded(T x) {
  return Function::covers(x) ? decide<Function>(Function::quick(x), x) : Function::careful(x);
}

} // namespace constgrad::math
