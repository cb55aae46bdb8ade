// Formulas in which every function stands by its definition: what is left is exp, log, sqrt and erf.
//
//     s(x) = 1 / (1 + e^-x)     tanh x = (e^2x - 1) / (e^2x + 1)
#pragma once

#include "constgrad/function/evaluate.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

/// f(x) by f's definition, where it has one.
constexpr expression defined(elementary f, const expression& x) {
  if (f == elementary::expm1) return expm1_rule::definition(x);
  if (f == elementary::log1p) return log1p_rule::definition(x);
  if (f == elementary::tanh) return tanh_rule::definition(x);
  if (f == elementary::sigmoid) return sigmoid_rule::definition(x);
  if (f == elementary::softplus) return softplus_rule::definition(x);
  return function_of(f, x);
}

/// The same formula with definitions in the place of functions.
constexpr expression written_out(const expression& f) {
  return fold<expression>(
      f, [](std::int64_t name) { return symbol_named(name); },
      [](elementary function, const expression& x, std::size_t) { return defined(function, x); });
}

} // namespace constgrad
