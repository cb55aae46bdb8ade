// The values of an increasing function, each enclosed between two doubles.
//
//     enclosure<exp_function>(x).below <= e^x <= enclosure<exp_function>(x).above
#pragma once

#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/wide.hpp"
#include "constgrad/math/ziv_test.hpp"

namespace constgrad::math {

/// Whether f(x) is known without any computation: at ±infinity, where f begins, and at 0, unless f says otherwise.
template <class Function>
constexpr bool is_exact_at(double x) {
  if constexpr (requires { Function::defined_from; }) {
    if (x == Function::defined_from) return true;
  }
  if constexpr (requires { Function::is_exact_at(x); }) {
    if (is_finite(x) && Function::is_exact_at(x)) return true;
  }
  if constexpr (requires { Function::is_exact_at_zero; }) {
    if (!Function::is_exact_at_zero) return !is_finite(x);
  }
  return x == 0 || !is_finite(x);
}

/// f(x) for x where f is defined, and for ±infinity. The nearest double and, on the other side of
/// f(x), the one next to it: these are the tightest bounds. Only where f(x) is so close to a double
/// that the last bits of `accurate` do not decide on which side it is, the bounds are both neighbours, two
/// units in the last place apart. No such x is known. (Around 0, e^x - 1, log(1 + x) and tanh x are close to x, and
/// e^x and s(x) to 1 and 1/2 + x/4; there the difference from these is computed, and its sign
/// decides.)
///
/// f is increasing and exact at ±infinity, most at 0, too, and so it is known to stay between these values.
/// (How close e^x and log x of doubles come to a double: V. Lefèvre and J.-M. Muller, "Worst cases
/// for correct rounding of the elementary functions in double precision", 2001.)
template <class Function>
constexpr bracket<double> enclosure(double x) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (Function::covers(x)) {
    const auto [high, low, error] = Function::quick(x);
    const double nearest = high + low, rest = (high - nearest) + low;
    if (rest > error) return {nearest, next_above(nearest)};
    if (rest < -error) return {next_below(nearest), nearest};
  }
  const bool exact = is_exact_at<Function>(x);
  const double limit = Function::careful(exact ? x : 0.0);
  if (exact) return {limit, limit};

  const wide_pair value = Function::accurate(x);
  const double below = value.below().rounded<double>(rounding::downwards),
               above = value.above().rounded<double>(rounding::upwards);
  const bool is_above = x > 0 && is_exact_at<Function>(0),
             is_below = x < 0 && is_exact_at<Function>(0);
  const double least = is_above ? limit : Function::careful(-infinity),
               most = is_below ? limit : Function::careful(infinity);
  return within({below, above}, least, most);
}

/// Of a function that has an enclosure of its own.
template <class Function>
  requires requires { Function::enclosure(0.0); }
constexpr bracket<double> enclosure(double x) {
  return Function::enclosure(x);
}

} // namespace constgrad::math
