// Functions of intervals. An increasing or decreasing function is extreme at the ends, sin and cos also at multiples of π/2:
//
//     f([a, b]) = [f(a) rounded downwards, f(b) rounded upwards]     of an increasing one
//     f([a, b]) = [f(b) rounded downwards, f(a) rounded upwards]     of a decreasing one
//     sin([a, b]) = [least of sin a and sin b rounded downwards, 1]  with π/2 + 2πn between a and b
#pragma once

#include "constgrad/math/enclosure.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/quadrant.hpp"
#include "constgrad/number/interval.hpp"

namespace constgrad {

/// f(x) for an increasing or decreasing function of the library: its values at those numbers in x for which it is
/// defined. The interval is the tightest.
template <class Function, floating_point T>
  requires requires { typename Function::rule::math_function; } &&
           (!math::periodic<typename Function::rule::math_function>)
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

/// Whether sin(x + turns π/2) has its least value, -1, or its greatest, 1, inside of [a, b].
struct turning_points {
  bool least, greatest;
};

/// By the multiples of π/2 between a and b. These are counted mod 4: in a width of less than 6.3 there are at most five, and four or five
/// only where it is more than 4, where one or none does not occur.
constexpr turning_points turning_points_between(double a, double b, unsigned turns) {
  const double width = b - a;
  if (!(width < 6.3)) return {true, true};
  const unsigned first = math::quarter_of(a), passed = (math::quarter_of(b) - first) % 4;
  if (passed < 2 && width > 4) return {true, true};
  const unsigned from = first + turns, to_greatest = (4 - from) % 4, to_least = (6 - from) % 4;
  return {to_least < passed, to_greatest < passed};
}

/// sin x or cos x: the tightest interval; where an end is infinite [-1, 1].
template <class Function, floating_point T>
  requires math::periodic<typename Function::rule::math_function>
constexpr interval<T> apply_function(const Function&, const interval<T>& x) {
  using function = typename Function::rule::math_function;
  if (x.is_empty()) return x;
  const auto a = static_cast<double>(x.lower), b = static_cast<double>(x.upper);
  const auto [least, greatest] = turning_points_between(a, b, function::turns);
  const math::bracket<double> at_a = math::enclosure<function>(a),
                              at_b = math::enclosure<function>(b);
  const double below = least                     ? -1
                       : at_a.below < at_b.below ? at_a.below
                                                 : at_b.below,
               above = greatest                  ? 1
                       : at_a.above > at_b.above ? at_a.above
                                                 : at_b.above;
  return {math::outwards<T>(below, math::rounding::downwards),
          math::outwards<T>(above, math::rounding::upwards)};
}

} // namespace constgrad
