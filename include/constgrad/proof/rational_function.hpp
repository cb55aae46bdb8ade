// A formula as a quotient of polynomials in its variables, evaluated in any ring.
//
//     x e^(2x) + log y      of the variables x, e^x and log y at (2, 3, 5):  2 · 3² + 5
//
// A square root is a variable whose square is known, so that a value has a part for every product of roots.
#pragma once

#include "constgrad/expression/expression.hpp"
#include "constgrad/proof/formula_variables.hpp"
#include "constgrad/proof/root_fraction.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// √(p/q) = r/q for a new root r with r² = pq.
template <class Ring, int Roots>
constexpr root_fraction<Ring, Roots> root_of(const root_fraction<Ring, Roots>& radicand,
                                             root_squares<Ring, Roots>& squares) {
  for (int i = 0; i < 1 << squares.count; ++i)
    squares.of_root[squares.count][i] = radicand.parts[i] * radicand.denominator;
  root_fraction<Ring, Roots> root;
  root.parts[1 << squares.count++] = Ring::of(1);
  root.denominator = radicand.denominator;
  return root;
}

/// A formula with at most so many roots as a function of its variables.
template <int Roots, exponentials Way>
class rational_function {
public:
  static constexpr std::size_t most_variables = formula_variables<Way>::most;

  constexpr explicit rational_function(const formula_variables<Way>& all) : variables{all} {}

  /// The value for numbers in the order of the variables.
  template <class Ring>
  constexpr root_fraction<Ring, Roots> operator()(const Ring* numbers) const {
    const expression& formula = variables.formula;
    struct array {
      fraction<Ring>* const first;
      constexpr explicit array(std::size_t size) : first{new fraction<Ring>[size]} {}
      constexpr ~array() { delete[] first; }
      array(const array&) = delete;
      array& operator=(const array&) = delete;
    };
    const array values{formula.size};
    root_squares<Ring, Roots> squares;
    for (std::size_t i = 0; i < formula.size; ++i) {
      if (variables.needed[i]) set(values.first, i, numbers, squares);
    }
    return values.first[formula.size - 1];
  }

private:
  template <class Ring>
  using fraction = root_fraction<Ring, Roots>;

  /// The value of node i, from those before it.
  template <class Ring>
  constexpr void set(fraction<Ring>* v, std::size_t i, const Ring* numbers,
                     root_squares<Ring, Roots>& squares) const {
    const formula::node& n = variables.formula.nodes[i];
    switch (n.kind) {
    case formula::node_kind::number:
      v[i] = fraction<Ring>::of(n.left, n.right);
      break;
    case formula::node_kind::symbol:
      v[i].parts[0] = numbers[variables.index_of({variable_kind::symbol, n.left})];
      break;
    case formula::node_kind::function:
      if (variables.is_root(i)) {
        if constexpr (Roots > 0) v[i] = root_of(v[n.left], squares);
        break;
      }
      v[i] = fraction<Ring>::of(1);
      variables.each_power(i, [&](const formula_variable& which, const rational& amount) {
        const std::size_t k = variables.index_of(which);
        fraction<Ring> factor;
        factor.parts[0] = numbers[k];
        factor.raise_to((amount * variables[k].parts).numerator, squares);
        v[i].multiply_by(factor, squares);
      });
      break;
    case formula::node_kind::power:
      v[i] = v[n.left];
      v[i].raise_to(n.right, squares);
      break;
    case formula::node_kind::product:
      v[i] = v[n.left];
      v[i].multiply_by(v[n.right], squares);
      break;
    case formula::node_kind::sum:
      v[i] = v[n.left];
      v[i].add(v[n.right], squares);
      break;
    default:
      break;
    }
  }

  const formula_variables<Way>& variables;
};

} // namespace constgrad::proof
