// Multiplying out, and which of a formula's forms is the shorter one.
//
//     expand((a + b)²)        = a² + 2ab + b²
//     simplify((1 - t)(1 + t)) = 1 - t²         simplify((a + b)²) = (a + b)²
#pragma once

#include "constgrad/expression/expression_function.hpp"
#include "constgrad/expression/fold.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

namespace formula {

/// Whether every product of sums is multiplied out, or only one that has fewer nodes then.
enum class multiply_out : bool { where_shorter, always };

/// A formula whose products are multiplied out as they are made.
template <multiply_out When>
struct multiplied {
  expression formula{};

  constexpr multiplied() = default;
  constexpr multiplied(const expression& f) : formula(f) {}

  friend constexpr multiplied operator+(const multiplied& a, const multiplied& b) {
    return a.formula + b.formula;
  }
  friend constexpr multiplied operator*(const multiplied& a, const multiplied& b) {
    expression_builder builder;
    const std::int64_t left = builder.put(a.formula.nodes, a.formula.size),
                       right = builder.put(b.formula.nodes, b.formula.size);
    const expression sum{builder, multiplied_out(builder, left, right)};
    if constexpr (When == multiply_out::where_shorter) {
      const expression product = a.formula * b.formula;
      if (product.size <= sum.size) return product;
    }
    return sum;
  }
  friend constexpr multiplied operator/(const multiplied& a, const multiplied& b) {
    return a.formula / b.formula;
  }
};

/// f, run on such formulas.
template <multiply_out When>
constexpr expression with_products(const expression& f) {
  using number = multiplied<When>;
  return fold<number>(
             f, [](std::int64_t name) { return number{symbol_named(name)}; },
             [](elementary function, const number& argument, std::size_t) {
               return number{function_of(function, argument.formula)};
             })
      .formula;
}

} // namespace formula

/// f as a sum of products: products of sums and their whole powers multiplied out, also inside
/// functions and below the bar. Two polynomials are equal if their expanded forms are. Throws
/// invalid_argument where an expression would: a formula in between has too many nodes.
template <formula::multiply_out When = formula::multiply_out::always>
constexpr expression expand(const expression& f) {
  return formula::with_products<When>(f);
}

/// f, or f expanded, in part or as a whole: the form with the fewest nodes.
template <formula::multiply_out When = formula::multiply_out::where_shorter>
constexpr expression simplify(const expression& f) {
  const expression expanded = expand(f), in_part = formula::with_products<When>(f);
  const expression& shorter = in_part.size < f.size ? in_part : f;
  return expanded.size < shorter.size ? expanded : shorter;
}

} // namespace constgrad
