// A formula, run on the numbers of any kind.
#pragma once

#include "constgrad/expression/expression.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// A fraction as a T: exactly where T has fractions, else the quotient of the nearest two
/// numbers.
template <class T>
constexpr T from_rational(const rational& x) {
  if constexpr (std::constructible_from<T, rational>) {
    return T(x);
  } else if constexpr (floating_point<T>) {
    return static_cast<T>(x.numerator) / static_cast<T>(x.denominator);
  } else { // a constant among numbers that carry derivatives
    return T(from_rational<decltype(T::value)>(x));
  }
}

/// The values v[0], v[1], … of the nodes of f, one operation after the other, each node once. T needs + * /.
///
///     of_symbol(name)                 the value of the symbol of that name
///     of_function(f, x, place)        f(x) for an elementary f; place is the place of its node
template <class T, class OfSymbol, class OfFunction>
constexpr void evaluate_nodes(const expression& f, T* v, const OfSymbol& of_symbol,
                              const OfFunction& of_function) {
  using formula::node_kind;
  for (std::size_t i = 0; i < f.size; ++i) {
    const formula::node& n = f.nodes[i];
    switch (n.kind) {
    case node_kind::number:
      v[i] = from_rational<T>(rational{n.left, n.right});
      break;
    case node_kind::symbol:
      v[i] = of_symbol(n.left);
      break;
    case node_kind::function:
      v[i] = of_function(static_cast<elementary>(n.right), v[n.left], i);
      break;
    case node_kind::power:
      v[i] = power(v[n.left], n.right);
      break;
    case node_kind::product:
      v[i] = v[n.left] * v[n.right];
      break;
    case node_kind::sum:
      v[i] = v[n.left] + v[n.right];
      break;
    default:
      break;
    }
  }
}

/// The value of f, that of its last node. T needs + * / and a default constructor.
template <class T, class OfSymbol, class OfFunction>
constexpr T fold(const expression& f, const OfSymbol& of_symbol, const OfFunction& of_function) {
  struct values_of {
    T* const values;
    constexpr explicit values_of(std::size_t size) : values{new T[size]} {}
    constexpr ~values_of() { delete[] values; }
    values_of(const values_of&) = delete;
    values_of& operator=(const values_of&) = delete;
  };
  const values_of all{f.size};
  evaluate_nodes(f, all.values, of_symbol, of_function);
  return all.values[f.size - 1];
}

} // namespace constgrad
