// Functions of formulas: e^(x²) stays what it is, e^0 is 1.
#pragma once

#include "constgrad/number/expression.hpp"
#include "constgrad/number/pi.hpp"

#include <concepts>
#include <cstdint>

namespace constgrad {

namespace formula {

/// Whether the number in front of a formula, or of a sum's first term, is negative: -2x, 1 - x, -1.
constexpr bool begins_negative(const expression& x) {
  node n = x.root();
  if (n.kind == node_kind::product && x.nodes[n.right].kind == node_kind::number) {
    if (x.nodes[n.right].left < 0) return true;
    n = x.nodes[n.left]; // 2 (b - a)
  }
  while (n.kind == node_kind::sum) n = x.nodes[n.left];
  if (n.kind == node_kind::product) n = x.nodes[n.right];
  return n.kind == node_kind::number && n.left < 0;
}

} // namespace formula

/// f(x), where f(0) and f(1) are numbers if they are rational, and of f(x) and f(-x) only one is a
/// node where they are the same but for a sign or for 1:
///
///     s(-x) = 1 - s(x)     tanh(-x) = -tanh(x)     erf(-x) = -erf(x)
constexpr expression function_of(elementary f, const expression& x) {
  using enum elementary;
  if (x.is(0)) {
    if (f == exp) return 1;
    if (f == sigmoid) return rational{1, 2};
    if (f == expm1 || f == log1p || f == sqrt || f == tanh || f == erf) return 0;
  }
  if (x.is(1)) {
    if (f == log) return 0;
    if (f == sqrt) return 1;
  }
  if ((f == sigmoid || f == tanh || f == erf) && formula::begins_negative(x)) {
    return (f == sigmoid ? 1 : 0) - function_of(f, -x);
  }
  formula::workbench bench;
  const std::int64_t argument = bench.put(x.nodes, x.size);
  return {bench, bench.put({formula::node_kind::function, argument, static_cast<std::int64_t>(f)})};
}

/// f(x) for a function object that has a name.
template <class Function, std::same_as<expression> Number>
  requires requires { Function::rule::name; }
constexpr expression apply(const Function&, const Number& x) {
  return function_of(Function::rule::name, x);
}

/// π is a symbol, whose value evaluate knows.
template <>
inline constexpr expression pi<expression> = symbol("pi");

} // namespace constgrad
