// Functions of intervals. An increasing or decreasing function is extreme at the ends:
//
//     f([a, b]) = [f(a) rounded downwards, f(b) rounded upwards]     of an increasing one
//     f([a, b]) = [f(b) rounded downwards, f(a) rounded upwards]     of a decreasing one
#pragma once

#include "constgrad/math/enclosure.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/number/interval.hpp"

namespace constgrad {

/// f(x) for an increasing or decreasing function of the library: its values at those numbers in x for which it is
/// defined. The interval is the tightest.
template <class Function, floating_point T>
  requires requires { typename Function::rule::math_function; }
constexpr interval<T> apply_function(const Function&, const interval<T>& x) {
  using function = typename Function::rule::math_function;
  constexpr bool decreases = requires { requires function::is_decreasing; };
  double from = static_cast<double>(x.lower);
  const double to = static_cast<double>(x.upper);
  if constexpr (requires { function::defined_from; }) {
    if (from < function::defined_from) from = function::defined_from;
  }
  if (to < from) return interval<T>::empty(); // the empty set's ends are so, too
  const double below = math::enclosure<function>(decreases ? to : from).below,
               above = math::enclosure<function>(decreases ? from : to).above;
  if (above == -std::numeric_limits<double>::infinity()) return interval<T>::empty(); // log 0
  return {math::outwards<T>(below, math::rounding::downwards),
          math::outwards<T>(above, math::rounding::upwards)};
}

} // namespace constgrad
