// The independent variables of a formula: its symbols and its functions, e^x and x say.
//
//     x e^(2x) + log y      has the variables x, e^x and log y
//
// A square root is none of them: its square is known.
#pragma once

#include "constgrad/expression/expression.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// How the exponentials become variables: e^(a + b) as one, or as e^a · e^b, two.
enum class exponentials { whole, split };

/// What a variable can be.
enum class variable_kind { symbol, exponential, function };

/// What a variable represents: a symbol's name, or the place of a function or of an exponent, which is divided by
/// `parts`; e itself has the place -1.
struct formula_variable {
  variable_kind kind;
  std::int64_t key, parts = 1;
};

/// What a formula is made of outside of its functions' arguments, but for those of roots.
template <exponentials Way>
class formula_variables {
public:
  constexpr explicit formula_variables(const expression& f) : formula{f} {
    needed[f.size - 1] = true;
    for (std::size_t i = f.size; i-- > 0;) {
      if (!needed[i]) continue;
      const formula::node& n = f.nodes[i];
      if (n.kind == formula::node_kind::symbol) {
        add({variable_kind::symbol, n.left}, 1);
      } else if (is_root(i)) {
        needed[static_cast<std::size_t>(n.left)] = true;
        ++roots;
      } else if (n.kind == formula::node_kind::function) {
        each_power(i, [&](const formula_variable& v, const rational& amount) { add(v, amount); });
      } else {
        if (n.has_left()) needed[static_cast<std::size_t>(n.left)] = true;
        if (n.has_right()) needed[static_cast<std::size_t>(n.right)] = true;
      }
    }
  }

  /// The variable's index; `count` if there is none.
  constexpr std::size_t index_of(const formula_variable& v) const {
    std::size_t k = 0;
    while (k < count && (variables[k].kind != v.kind || variables[k].key != v.key)) ++k;
    return k;
  }

  constexpr bool is_root(std::size_t place) const {
    const formula::node& n = formula.nodes[place];
    return n.kind == formula::node_kind::function &&
           static_cast<elementary>(n.right) == elementary::sqrt;
  }

  /// Calls use(v, n) for the powers, variable v to the n, of which the function at a place is the
  /// product: e^(2x) is (e^x)².
  template <class Use>
  constexpr void each_power(std::size_t place, Use use) const {
    const formula::node& n = formula.nodes[place];
    if (static_cast<elementary>(n.right) == elementary::exp) {
      each_exponential(n.left, 1, use);
    } else {
      use(formula_variable{variable_kind::function, static_cast<std::int64_t>(place)}, rational{1});
    }
  }

  constexpr const formula_variable& operator[](std::size_t k) const { return variables[k]; }

  static constexpr std::size_t most = 16;

  const expression& formula;
  bool needed[expression::capacity]{}; ///< which nodes are outside of functions' arguments
  std::size_t count = 0;
  int roots = 0;
  bool are_too_many = false;

private:
  /// Of an exponential with the power `amount`, which is whole for so many parts of the exponent.
  constexpr void add(const formula_variable& v, const rational& amount) {
    const std::size_t k = index_of(v);
    if (k == count) {
      are_too_many = are_too_many || count == most;
      if (are_too_many) return;
      variables[count++] = v;
    }
    variables[k].parts *= (rational{variables[k].parts} * amount).denominator;
  }

  /// The same for e to `times` the formula at a place: e^(2 (a - b)) is (e^a)² (e^b)^-2.
  template <class Use>
  constexpr void each_exponential(std::int64_t exponent, const rational& times, Use use) const {
    const formula::node& n = formula.nodes[exponent];
    if (n.kind == formula::node_kind::number) {
      use(formula_variable{variable_kind::exponential, -1}, times * rational{n.left, n.right});
    } else if (n.kind == formula::node_kind::product &&
               formula.nodes[n.right].kind == formula::node_kind::number) {
      const formula::node& number = formula.nodes[n.right];
      each_exponential(n.left, times * rational{number.left, number.right}, use);
    } else if (Way == exponentials::split && n.kind == formula::node_kind::sum) {
      each_exponential(n.left, times, use);
      each_exponential(n.right, times, use);
    } else {
      use(formula_variable{variable_kind::exponential, exponent}, times);
    }
  }

  formula_variable variables[most]{};
};

} // namespace constgrad::proof
