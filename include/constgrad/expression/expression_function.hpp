// Functions of formulas: e^(x²) stays what it is, e^0 is 1.
#pragma once

#include "constgrad/expression/expression.hpp"
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

/// Whether a formula is seen not to be negative wherever it is defined: 2, x², e^x, √x, |x|. Of one that is not
/// seen to be, nothing is known.
constexpr bool is_never_negative(const expression& x) {
  const node& n = x.root();
  if (n.kind == node_kind::power) return n.right % 2 == 0;
  if (n.kind != node_kind::function) return n.kind == node_kind::number && n.left >= 0;
  const auto f = static_cast<elementary>(n.right);
  return f == elementary::exp || f == elementary::exp2 || f == elementary::sqrt ||
         f == elementary::sigmoid || f == elementary::softplus || f == elementary::erfc ||
         f >= elementary::abs;
}

} // namespace formula

/// f(x), where f(0) and f(1) are numbers if they are rational, and of f(x) and f(-x) only one is a
/// node where they are the same but for a sign, or for 1 or 2:
///
///     s(-x) = 1 - s(x)     tanh(-x) = -tanh(x)     erf(-x) = -erf(x)     atan(-x) = -atan(x)     |-x| = |x|
///     erfc(-x) = 2 - erfc(x)     sin(-x) = -sin(x)     cos(-x) = cos(x)
///
/// |x| and relu x are x where x is known not to be negative; all functions by pieces of a number are numbers.
constexpr expression function_of(elementary f, const expression& x) {
  using enum elementary;
  if (f >= abs) {
    const bool is_number = x.root().kind == formula::node_kind::number;
    if (f == heaviside && is_number) return x.root().left > 0 ? 1 : 0;
    if (f != heaviside && formula::is_never_negative(x)) return x;
    if (f == relu && is_number) return 0;
    if (f == abs && formula::begins_negative(x)) return function_of(f, -x);
  }
  if (x.is(0)) {
    if (f == exp || f == exp2 || f == erfc || f == cos) return 1;
    if (f == sigmoid) return rational{1, 2};
    if (f == expm1 || f == log1p || f == sqrt || f == tanh || f == erf || f == atan || f == sin)
      return 0;
  }
  if (x.is(1)) {
    if (f == log || f == log2 || f == log10) return 0;
    if (f == sqrt) return 1;
  }
  if ((f == sigmoid || f == tanh || f == erf || f == atan || f == erfc || f == sin) &&
      formula::begins_negative(x)) {
    return (f == sigmoid ? 1 : f == erfc ? 2 : 0) - function_of(f, -x);
  }
  if (f == cos && formula::begins_negative(x)) return function_of(f, -x);
  formula::expression_builder builder;
  const std::int64_t argument = builder.put(x.nodes, x.size);
  return {builder,
          builder.put({formula::node_kind::function, argument, static_cast<std::int64_t>(f)})};
}

/// x of f(x), the whole formula. Requires that it is a function.
constexpr expression argument_of(const expression& f) {
  formula::expression_builder builder;
  return {builder, builder[builder.put(f.nodes, f.size)].left};
}

/// f(x) for a function object that has a name.
template <class Function, std::same_as<expression> Number>
  requires requires { Function::rule::name; }
constexpr expression apply_function(const Function&, const Number& x) {
  return function_of(Function::rule::name, x);
}

/// f(x) for a function object that is one of those by pieces, or a formula of them, by_pieces(x).
template <class Function, std::same_as<expression> Number>
  requires requires { Function::rule::name_by_pieces; }
constexpr expression apply_function(const Function&, const Number& x) {
  return function_of(Function::rule::name_by_pieces, x);
}
template <class Function, std::same_as<expression> Number>
  requires requires(const Number& x) { Function::rule::by_pieces(x); }
constexpr expression apply_function(const Function&, const Number& x) {
  return Function::rule::by_pieces(x);
}

/// π is a symbol, for which evaluate inserts the value.
template <>
inline constexpr expression pi<expression> = symbol("pi");

} // namespace constgrad
