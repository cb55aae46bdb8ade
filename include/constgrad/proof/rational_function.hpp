// Whether a formula is 0 for all real numbers.
//
// Its symbols and its functions, e^x and x say, are taken as independent variables. Then the formula
// is a quotient of two polynomials, and a polynomial that is 0 at more points than its degree has in
// each variable is 0 everywhere. What is 0 for all values of independent variables is 0 for those
// that e^x and x can have.
#pragma once

#include "constgrad/number/degree.hpp"
#include "constgrad/number/expression.hpp"
#include "constgrad/number/fold.hpp"
#include "constgrad/number/unreduced.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// How the exponentials become variables: e^(a + b) as one, or as e^a · e^b, two.
enum class exponentials { whole, split };

/// A formula as a rational function of what it is made of.
template <exponentials Way>
class rational_function {
public:
  constexpr explicit rational_function(const expression& f) : formula{f} {
    needed[f.size - 1] = true;
    for (std::size_t i = f.size; i-- > 0;) {
      if (!needed[i]) continue;
      const formula::node& n = f.nodes[i];
      if (n.kind == formula::node_kind::symbol) {
        add({of_symbol, n.left});
      } else if (n.kind == formula::node_kind::function) {
        each_power(i, [&](const variable& v, std::int64_t) { add(v); });
      } else {
        if (n.has_left()) needed[n.left] = true;
        if (n.has_right()) needed[n.right] = true;
      }
    }
  }

  /// Whether its numerator is 0 for all values of the variables, so that it is 0 wherever it is
  /// defined, and its denominator is not, so that it may be defined. False as well where that takes
  /// more than `most_variables`, more than `most_points`, or integers of more than 128 bits.
  constexpr bool is_zero() const {
    if (has_too_many) return false;
    int points[most_variables]{};
    std::int64_t all = 1;
    for (std::size_t k = 0; k < count; ++k) {
      degree values[most_variables + 1]{};
      values[k] = degree::variable();
      points[k] = run(values).numerator + 1;
      all *= points[k];
      if (all > most_points) return false;
    }

    int at[most_variables]{};
    bool defined = false;
    for (std::int64_t point = 0; point < all; ++point) {
      unreduced values[most_variables + 1]{};
      for (std::size_t k = 0; k < count; ++k) values[k] = rational{whole_number(at[k])};
      const unreduced result = run(values);
      if (result.numerator != 0 || !result.fits) return false;
      defined = defined || result.denominator != 0;
      for (std::size_t k = 0; k < count && ++at[k] == points[k]; ++k) at[k] = 0;
    }
    return defined;
  }

private:
  static constexpr std::size_t most_variables = 16;
  static constexpr std::int64_t most_points = 20'000;

  enum key_kind { of_symbol, of_exponential, of_function };

  /// What a variable stands for: a symbol's name, or the place of a function or of an exponent.
  struct variable {
    key_kind kind;
    std::int64_t key;
  };

  /// 1, -1, 2, -2, …: small, so that powers of them fit, and not 0, for what stands below the bar.
  static constexpr int whole_number(int i) { return (i / 2 + 1) * (i % 2 == 0 ? 1 : -1); }

  /// The variable's index; `count` if there is none.
  constexpr std::size_t index_of(const variable& v) const {
    std::size_t k = 0;
    while (k < count && (variables[k].kind != v.kind || variables[k].key != v.key)) ++k;
    return k;
  }

  constexpr void add(const variable& v) {
    if (index_of(v) < count) return;
    has_too_many = count == most_variables;
    if (!has_too_many) variables[count++] = v;
  }

  /// Calls use(v, n) for the powers, variable v to the n, of which the function at a place is the
  /// product: e^(2x) is (e^x)².
  template <class Use>
  constexpr void each_power(std::size_t place, Use use) const {
    const formula::node& n = formula.nodes[place];
    if (static_cast<elementary>(n.right) == elementary::exp) {
      each_exponential(n.left, 1, use);
    } else {
      use(variable{of_function, static_cast<std::int64_t>(place)}, 1);
    }
  }

  /// The same for e to `times` the formula at a place: e^(2 (a - b)) is (e^a)² (e^b)^-2.
  template <class Use>
  constexpr void each_exponential(std::int64_t exponent, std::int64_t times, Use use) const {
    const formula::node& n = formula.nodes[exponent];
    if (n.kind == formula::node_kind::product && is_whole_number(n.right)) {
      const rational all = rational{times} * formula.nodes[n.right].left;
      each_exponential(n.left, all.numerator, use);
    } else if (Way == exponentials::split && n.kind == formula::node_kind::sum) {
      each_exponential(n.left, times, use);
      each_exponential(n.right, times, use);
    } else {
      use(variable{of_exponential, exponent}, times);
    }
  }

  constexpr bool is_whole_number(std::int64_t place) const {
    const formula::node& n = formula.nodes[place];
    return n.kind == formula::node_kind::number && n.right == 1;
  }

  /// The formula's value for values of the variables, and behind them one for symbols that are none:
  /// what stands in arguments of functions counts nothing.
  template <class T>
  constexpr T run(const T* values) const {
    return fold<T>(
        formula, [&](std::int64_t name) { return values[index_of({of_symbol, name})]; },
        [&](elementary, const T&, std::size_t place) {
          T product{1};
          if (needed[place]) {
            each_power(place, [&](const variable& v, std::int64_t n) {
              product = product * power(values[index_of(v)], n);
            });
          }
          return product;
        });
  }

  const expression& formula;
  bool needed[expression::capacity]{}; // outside of functions' arguments
  variable variables[most_variables]{};
  std::size_t count = 0;
  bool has_too_many = false;
};

} // namespace constgrad::proof
