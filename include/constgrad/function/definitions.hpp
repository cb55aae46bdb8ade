// Formulas in which every function stands by its definition: what is left is exp, log, sqrt and erf.
//
//     s(x) = 1 / (1 + e^-x)     tanh x = (e^2x - 1) / (e^2x + 1)     e^log x = x
#pragma once

#include "constgrad/function/evaluate.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The argument of the function that stands at the top of a formula.
constexpr expression argument_of(const expression& f) {
  formula::workbench bench;
  bench.put(f.nodes, f.size);
  return {bench, f.root().left};
}

/// f(x) by f's definition, where it has one.
constexpr expression defined(elementary f, const expression& x) {
  using enum elementary;
  const formula::node inner = x.root();
  if (f == exp && inner.kind == formula::node_kind::function &&
      static_cast<elementary>(inner.right) == log) {
    return argument_of(x);
  }
  switch (f) {
  case expm1:
    return expm1_rule::definition(x);
  case log1p:
    return log1p_rule::definition(x);
  case tanh:
    return tanh_rule::definition(x);
  case sigmoid:
    return sigmoid_rule::definition(x);
  case softplus:
    return softplus_rule::definition(x);
  default:
    return function_of(f, x);
  }
}

/// The same formula with definitions in the place of functions.
constexpr expression by_definition(const expression& f) {
  return fold<expression>(
      f, [](std::int64_t name) { return symbol_named(name); },
      [](elementary function, const expression& x, std::size_t) { return defined(function, x); });
}

} // namespace constgrad
