// The values of a function, each enclosed between two doubles.
//
//     enclosure<exp_function>(x).below <= e^x <= enclosure<exp_function>(x).above
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/math/ziv_test.hpp"

namespace constgrad::math {

/// Whether f has no limit at infinity that is a number, as atan, whose values stay within `range`.
template <class Function>
concept has_range = requires { Function::range; };

/// Whether f comes back to every value, and has none at ±infinity, as sin and cos.
template <class Function>
concept periodic = requires { requires Function::is_periodic; };

/// Whether f(x) is known without any computation: at ±infinity, where f begins, and at 0, unless f says otherwise.
template <class Function>
constexpr bool is_exact_at(double x) {
  if constexpr (requires { Function::defined_from; }) {
    if (x == Function::defined_from) return true;
  }
  if constexpr (requires { Function::is_exact_at(x); }) {
    if (is_finite(x) && Function::is_exact_at(x)) return true;
  }
  if (!is_finite(x)) return x != x || periodic<Function> || !has_range<Function>;
  if constexpr (requires { Function::is_exact_at_zero; }) {
    if (!Function::is_exact_at_zero) return false;
  }
  return x == 0;
}

/// What f does not pass on one side of 0 or on the other: f(0), where that is exact, and f(±infinity); of a periodic one its range.
template <class Function>
constexpr bracket<double> limits(bool positive) {
  if constexpr (periodic<Function>) return Function::range;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  bracket<double> ends{};
  if constexpr (has_range<Function>)
    ends = Function::range;
  else
    ends = {Function::careful(-infinity), Function::careful(infinity)};
  if (is_exact_at<Function>(0)) (positive ? ends.below : ends.above) = Function::careful(0.0);
  return ends.above < ends.below ? bracket<double>{ends.above, ends.below} : ends;
}

/// f(x) for x where f is defined, and for ±infinity. The nearest double and, on the other side of
/// f(x), the one next to it: these are the tightest bounds. Only where f(x) is so close to a double
/// that the last bits of `accurate` do not decide on which side it is, the bounds are both neighbours, two
/// units in the last place apart. No such x is known. (Around 0, e^x - 1, log(1 + x) and tanh x are close to x, and
/// e^x and s(x) to 1 and 1/2 + x/4; there the difference from these is computed, and its sign
/// decides.)
///
/// f is increasing or decreasing, or periodic; most are exact at ±infinity and at 0, and so it is known to stay between these values.
/// (How close e^x and log x of doubles come to a double: V. Lefèvre and J.-M. Muller, "Worst cases
/// for correct rounding of the elementary functions in double precision", 2001.)
template <class Function>
constexpr bracket<double> enclosure(double x) {
  if (Function::covers(x)) {
    const auto [high, low, error] = Function::quick(x);
    const double nearest = high + low, rest = (high - nearest) + low;
    if (rest > error) return {nearest, next_above(nearest)};
    if (rest < -error) return {next_below(nearest), nearest};
  }
  if (is_exact_at<Function>(x)) {
    const double value = Function::careful(x);
    return {value, value};
  }
  const wide_pair value = Function::accurate(x);
  const auto [least, most] = limits<Function>(x > 0);
  return within(bracket<double>{value.below().rounded<double>(rounding::downwards),
                                value.above().rounded<double>(rounding::upwards)},
                least, most);
}

/// Of a function that has an enclosure of its own.
template <class Function>
  requires requires { Function::enclosure(0.0); }
constexpr bracket<double> enclosure(double x) {
  return Function::enclosure(x);
}

} // namespace constgrad::math
