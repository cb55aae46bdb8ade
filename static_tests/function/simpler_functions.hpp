// What a function is by simpler ones, judged by intervals that enclose both.
#pragma once

#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/law.hpp"

/// The claim that two narrow intervals enclose one number.
constexpr constgrad::verdict enclose_the_same(const constgrad::interval<double>& a,
                                              const constgrad::interval<double>& b) {
  if (!disjoint(a, b) && width(hull(a, b)) <= 0x1p-46 * magnitude(a)) return {};
  return {false, constgrad::message{} << a << " and " << b << " enclose no same number"};
}

/// The claim that f(x) is what its definition says.
template <class F>
constexpr constgrad::verdict is_by_definition(const F& f, double x) {
  const constgrad::interval<double> at{given(x)};
  return enclose_the_same(F::rule::definition(at), f(at));
}

/// The claim that the inverse takes f(x) back to x.
template <class F>
constexpr constgrad::verdict goes_back(const F& f, double x) {
  const constgrad::interval<double> at{given(x)};
  return enclose_the_same(F::rule::inverse(f(at)), at);
}
