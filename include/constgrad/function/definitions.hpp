// Formulas in which every function is replaced by its definition in terms of exp, log, sqrt and erf.
//
//     s(x) = 1 / (1 + e^-x)     tanh x = (e^2x - 1) / (e^2x + 1)     e^(a + n log b) = e^a b^n
#pragma once

#include "constgrad/function/evaluate.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

/// f(x) by f's definition, where it has one.
constexpr expression defined(elementary f, const expression& x) {
  if (f == elementary::expm1) return expm1_rule::definition(x);
  if (f == elementary::log1p) return log1p_rule::definition(x);
  if (f == elementary::exp2) return exp2_rule::definition(x);
  if (f == elementary::log2) return log2_rule::definition(x);
  if (f == elementary::log10) return log10_rule::definition(x);
  if (f == elementary::erfc) return erfc_rule::definition(x);
  if (f == elementary::tanh) return tanh_rule::definition(x);
  if (f == elementary::sigmoid) return sigmoid_rule::definition(x);
  if (f == elementary::softplus) return softplus_rule::definition(x);
  return function_of(f, x);
}

/// e^x, where e^(n log y) is y^n for whole n, also as a factor.
constexpr expression exponential(const expression& x) {
  formula::expression_builder builder;
  formula::like_terms terms;
  add_terms(builder, terms, builder.put(x.nodes, x.size), 1);
  expression powers = 1, rest = x;
  for (std::int64_t i = 0; i < terms.count(); ++i) {
    const auto [place, n, denominator] = terms[i];
    const formula::node& term = builder[place];
    if (denominator == 1 && term.kind == formula::node_kind::function &&
        static_cast<elementary>(term.right) == elementary::log) {
      powers *= power(expression{builder, term.left}, n);
      rest -= n * expression{builder, place};
    }
  }
  return powers * function_of(elementary::exp, rest);
}

/// The same formula with definitions in the place of functions.
constexpr expression written_out(const expression& f) {
  return fold<expression>(
      f, [](std::int64_t name) { return symbol_named(name); },
      [](elementary function, const expression& x, std::size_t) { return defined(function, x); });
}

/// The same with exponentials of logarithms as powers.
constexpr expression by_definition(const expression& f) {
  return fold<expression>(
      written_out(f), [](std::int64_t name) { return symbol_named(name); },
      [](elementary function, const expression& x, std::size_t) {
        return function == elementary::exp ? exponential(x) : function_of(function, x);
      });
}

} // namespace constgrad
