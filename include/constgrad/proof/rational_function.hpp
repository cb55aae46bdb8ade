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

  /// Whether it is 0 wherever it is defined, and defined anywhere. Throws invalid_argument where that
  /// takes more than `most_points`, or integers of more than 128 bits.
  constexpr bool is_zero() const {
    int points[most_variables]{};
    std::int64_t all = 1;
    for (std::size_t k = 0; k < count; ++k) {
      degree values[most_variables]{};
      values[k] = degree::variable();
      points[k] = run(values).numerator + 1;
      all *= points[k];
      if (all > most_points) throw invalid_argument{"identity: it takes too many points"};
    }

    int at[most_variables]{};
    bool defined = false;
    for (std::int64_t point = 0; point < all; ++point) {
      unreduced values[most_variables]{};
      for (std::size_t k = 0; k < count; ++k) values[k] = rational{whole_number(at[k])};
      const unreduced result = run(values);
      if (result.numerator != 0) return false;
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

  /// 0, 1, -1, 2, -2, …: small, so that powers of them fit.
  static constexpr int whole_number(int i) { return i % 2 == 0 ? -i / 2 : (i + 1) / 2; }

  /// The variable's index; `count` if there is none.
  constexpr std::size_t index_of(const variable& v) const {
    std::size_t k = 0;
    while (k < count && (variables[k].kind != v.kind || variables[k].key != v.key)) ++k;
    return k;
  }

  constexpr void add(const variable& v) {
    if (index_of(v) < count) return;
    if (count == most_variables) throw invalid_argument{"identity: it has too many variables"};
    variables[count++] = v;
  }

  /// Calls use(v, n) for the powers, variable v to the n, of which the function at a place is the
  /// product: e^(2x) is (e^x)².
  template <class Use>
  constexpr void each_power(std::size_t place, Use use) const {
    const formula::node& n = formula.nodes[place];
    if (static_cast<elementary>(n.right) != elementary::exp) {
      use(variable{of_function, static_cast<std::int64_t>(place)}, 1);
      return;
    }
    std::int64_t rest = n.left;
    if constexpr (Way == exponentials::split) {
      for (; formula.nodes[rest].kind == formula::node_kind::sum; rest = formula.nodes[rest].left) {
        use_exponential(formula.nodes[rest].right, use);
      }
    }
    use_exponential(rest, use);
  }

  /// The same for e to the formula at a place.
  template <class Use>
  constexpr void use_exponential(std::int64_t exponent, Use use) const {
    const formula::node& n = formula.nodes[exponent];
    if (n.kind == formula::node_kind::product) {
      const formula::node& last = formula.nodes[n.right];
      if (last.kind == formula::node_kind::number && last.right == 1) {
        use(variable{of_exponential, n.left}, last.left);
        return;
      }
    }
    use(variable{of_exponential, exponent}, 1);
  }

  /// The formula's value for values of the variables; what stands in arguments of functions counts
  /// nothing.
  template <class T>
  constexpr T run(const T* values) const {
    return fold<T>(
        formula,
        [&](std::int64_t name) {
          const std::size_t k = index_of({of_symbol, name});
          return k < count ? values[k] : T{};
        },
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
};

} // namespace constgrad::proof
