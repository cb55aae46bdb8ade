// Slopes that are 0 or infinite, in the products of the chain rule.
//
//     (f(x))' = f'(x) x'     where  x' = 0  gives 0, even if f'(x) is infinite or NaN
//
// What does not depend on a variable has the slope 0 by it: ∂(√x + y)/∂y is 1 at x = 0 too, where √x has an infinite
// slope by x and the slope 0 by y. An infinite x' times an f'(x) that is 0 remains NaN, as of 0 · √x. So forward and
// reverse mode give the same, whichever end of a product they begin at. No more is known of x' than that it is 0: so
// both give 0, too, where x' is 0 at that place alone. For √(x²), which is |x|, that is right; (x²)^¼, 1/x² and log x²
// have no slope at 0, and their slopes beside it grow beyond all bounds. Only where x' is 0 because terms cancel, as of
// √(x - x), forward mode gives 0 and reverse mode NaN, the sum of infinity and -infinity; so it does of x/x at 1e-320,
// where 1/x is infinite, and so do second derivatives where a product vanishes with its slopes, but no factor does, as
// of (x² y)^¼ at (0, 0).
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"

namespace constgrad {

/// Whether a slope is 0, with all the derivatives that it carries itself. Of numbers whose products with 0 are always
/// 0, as fractions, this is not needed: false.
template <class T>
constexpr bool vanishes(const T& slope) {
  if constexpr (floating_point<T>) {
    return slope == 0;
  } else if constexpr (requires { slope.partials; }) {
    for (const auto& partial : slope.partials) {
      if (!vanishes(partial)) return false;
    }
    return vanishes(slope.value);
  } else if constexpr (requires { slope.place; }) {
    return slope.place.tape == nullptr && vanishes(slope.value); // a constant
  } else if constexpr (requires { slope.lower; }) {
    return slope.lower == 0 && slope.upper == 0;
  } else {
    return false;
  }
}

/// Whether a number and all the derivatives that it carries are neither infinite nor NaN, so that 0 times it is 0.
template <class T>
constexpr bool is_ordinary(const T& x) {
  if constexpr (floating_point<T>) {
    return math::is_finite(x);
  } else if constexpr (requires { x.partials; }) {
    for (const auto& partial : x.partials) {
      if (!is_ordinary(partial)) return false;
    }
    return is_ordinary(x.value);
  } else if constexpr (requires { x.place; }) {
    return is_ordinary(x.value);
  } else if constexpr (requires { x.is_empty(); }) {
    return !x.is_empty();
  } else {
    return true;
  }
}

/// factor · slope, where a slope that is 0 stays 0.
template <class T>
constexpr T scaled_slope(const T& factor, const T& slope) {
  return vanishes(slope) ? slope : factor * slope;
}

/// The slope of what has this value; where that is an empty interval, as for the log of negative numbers, there is no
/// slope either, and it is empty.
template <class T>
constexpr T slope_of_value(const T& value, const T& slope) {
  if constexpr (requires { value.is_empty(); }) {
    if (value.is_empty()) return value;
  }
  return slope;
}

} // namespace constgrad
