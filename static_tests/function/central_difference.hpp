// The derivative as the limit that defines it: an oracle that knows nothing of derivative rules.
#pragma once

#include "static_tests/law.hpp"

/// The claim that f.derivative(x) = (f(x + h) - f(x - h)) / 2h up to h² and rounding, with h =
/// 2^-17: the first is a third of f'''(x) / 2 · h², the second an ulp of f over h, both below 2^-32
/// where |f| and |f'''| are below 8.
template <class F>
constexpr constgrad::verdict derivative_is_the_limit(const F& f, double x) {
  constexpr double h = 0x1p-17;
  const double limit = (f(given(x + h)) - f(given(x - h))) / (2 * h), got = f.derivative(given(x));
  const double off = got - limit;
  if (off < 0x1p-32 && off > -0x1p-32) return {};
  return {false, constgrad::message{} << "at " << x << " the derivative is " << got
                                      << ", the limit " << limit};
}
