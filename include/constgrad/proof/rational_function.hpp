// Whether a formula is 0 for all real numbers.
//
// Its symbols and its functions, e^x and x say, are taken as independent variables, and a square
// root as one whose square is known. Then the formula is a quotient of two polynomials, and a
// polynomial that is 0 at more points than its degree has in each variable is 0 everywhere. What is
// 0 for all values of independent variables is 0 for those that e^x and x can have.
#pragma once

#include "constgrad/number/expression.hpp"
#include "constgrad/proof/polynomial_ring.hpp"
#include "constgrad/proof/root_fraction.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// How the exponentials become variables: e^(a + b) as one, or as e^a · e^b, two.
enum class exponentials { whole, split };

/// What is known of a formula: that it is 0, that it is not 0 as a rational function of its variables, that it is
/// defined nowhere, or which limit is exceeded.
enum class zero_test {
  zero,
  not_zero,
  undefined,
  too_many_variables,
  too_many_roots,
  too_many_points,
  too_many_digits
};

/// A formula as a rational function of what it is made of.
template <exponentials Way>
class rational_function {
public:
  constexpr explicit rational_function(const expression& f) : formula{f} {
    needed[f.size - 1] = true;
    for (std::size_t i = f.size; i-- > 0;) {
      if (!needed[i]) continue;
      ++work;
      const formula::node& n = f.nodes[i];
      if (n.kind == formula::node_kind::symbol) {
        add({of_symbol, n.left}, 1);
      } else if (is_root(i)) {
        needed[static_cast<std::size_t>(n.left)] = true;
        ++roots;
      } else if (n.kind == formula::node_kind::function) {
        each_power(i, [&](const variable& v, const rational& amount) { add(v, amount); });
      } else {
        if (n.has_left()) needed[static_cast<std::size_t>(n.left)] = true;
        if (n.has_right()) needed[static_cast<std::size_t>(n.right)] = true;
      }
    }
  }

  /// Whether its numerator is 0 for all values of the variables, so that it is 0 wherever it is defined, and its
  /// denominator is not, so that it may be defined.
  constexpr zero_test test() const {
    if (has_too_many) return zero_test::too_many_variables;
    if (roots > most_roots) return zero_test::too_many_roots;
    return roots == 0 ? test<0>() : test<most_roots>();
  }
  constexpr bool is_zero() const { return test() == zero_test::zero; }

  static constexpr std::size_t most_variables = 16;
  static constexpr std::int64_t most_points = 20'000;
  static constexpr int most_roots = 3;

private:
  /// The two largest primes below 2^61.
  static constexpr std::uint64_t first_prime = (std::uint64_t{1} << 61) - 1,
                                 second_prime = first_prime - 30;

  enum key_kind { of_symbol, of_exponential, of_function };

  /// What a variable stands for: a symbol's name, or the place of a function or of an exponent, which is divided
  /// by `parts`; e itself has the place -1.
  struct variable {
    key_kind kind;
    std::int64_t key, parts = 1;
  };

  template <int Roots>
  constexpr zero_test test() const {
    using first = modular<first_prime>;
    using second = modular<second_prime>;
    // A point of no pattern tells most that are not 0 from 0.
    std::int64_t at[most_variables + 1]{};
    for (std::size_t k = 0; k < count; ++k) {
      std::uint64_t z = (k + 1) * 0x9e3779b97f4a7c15u;
      z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
      at[k] = static_cast<std::int64_t>((z ^ z >> 27) >> 8);
    }
    first values[most_variables + 1]{};
    const auto at_random = at_point<first, Roots>(at, values);
    if (!at_random.all_zero) return zero_test::not_zero;

    std::int64_t points[most_variables + 1]{}, all = 1;
    for (std::size_t k = 0; k < count; ++k) {
      degree_bound degrees[most_variables + 1]{};
      for (std::size_t i = 0; i <= count; ++i) degrees[i] = degree_bound::of(1);
      degrees[k] = {1};
      const auto bound = run<degree_bound, Roots>(degrees);
      points[k] = 1;
      for (const degree_bound& part : bound.parts)
        if (points[k] <= part.degree) points[k] = part.degree + 1;
      all *= points[k];
      if (all > most_points) return zero_test::too_many_points;
    }
    coefficient_bound ones[most_variables + 1]{};
    for (std::size_t i = 0; i <= count; ++i) ones[i] = coefficient_bound::of(1);
    math::uint128 coefficients = 0;
    for (const coefficient_bound& part : run<coefficient_bound, Roots>(ones).parts)
      if (coefficients < part.sum) coefficients = part.sum;
    if (coefficients >= coefficient_bound::most) return zero_test::too_many_digits;

    int index[most_variables + 1]{};
    bool defined = !at_random.denominator_zero;
    for (std::int64_t point = 0; point < all; ++point) {
      for (std::size_t k = 0; k < count; ++k) at[k] = whole_number(index[k]);
      const auto result = at_point<first, Roots>(at, values);
      if (!result.all_zero) return zero_test::not_zero;
      defined = defined || !result.denominator_zero;
      if (coefficients >= first_prime) {
        second others[most_variables + 1]{};
        if (!at_point<second, Roots>(at, others).all_zero) return zero_test::not_zero;
      }
      for (std::size_t k = 0; k < count && ++index[k] == points[k]; ++k) index[k] = 0;
    }
    return defined ? zero_test::zero : zero_test::undefined;
  }

  /// 1, -1, 2, -2, …: not 0, for what stands below the bar.
  static constexpr int whole_number(int i) { return (i / 2 + 1) * (i % 2 == 0 ? 1 : -1); }

  struct at_point_result {
    bool all_zero, denominator_zero;
  };
  template <class Ring, int Roots>
  constexpr at_point_result at_point(const std::int64_t* at, Ring* values) const {
    for (std::size_t k = 0; k < count; ++k) values[k] = Ring::of(at[k]);
    const auto result = run<Ring, Roots>(values);
    bool all_zero = true;
    for (const Ring& part : result.parts) all_zero = all_zero && part.is_zero();
    return {all_zero, result.denominator.is_zero()};
  }

  /// The variable's index; `count` if there is none.
  constexpr std::size_t index_of(const variable& v) const {
    std::size_t k = 0;
    while (k < count && (variables[k].kind != v.kind || variables[k].key != v.key)) ++k;
    return k;
  }

  /// Of an exponential with the power `amount`, which is whole for so many parts of the exponent.
  constexpr void add(const variable& v, const rational& amount) {
    const std::size_t k = index_of(v);
    if (k == count) {
      has_too_many = has_too_many || count == most_variables;
      if (has_too_many) return;
      variables[count++] = v;
    }
    variables[k].parts *= (rational{variables[k].parts} * amount).denominator;
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
      use(variable{of_function, static_cast<std::int64_t>(place)}, rational{1});
    }
  }

  /// The same for e to `times` the formula at a place: e^(2 (a - b)) is (e^a)² (e^b)^-2.
  template <class Use>
  constexpr void each_exponential(std::int64_t exponent, const rational& times, Use use) const {
    const formula::node& n = formula.nodes[exponent];
    if (n.kind == formula::node_kind::number) {
      use(variable{of_exponential, -1}, times * rational{n.left, n.right});
    } else if (n.kind == formula::node_kind::product &&
               formula.nodes[n.right].kind == formula::node_kind::number) {
      const formula::node& number = formula.nodes[n.right];
      each_exponential(n.left, times * rational{number.left, number.right}, use);
    } else if (Way == exponentials::split && n.kind == formula::node_kind::sum) {
      each_exponential(n.left, times, use);
      each_exponential(n.right, times, use);
    } else {
      use(variable{of_exponential, exponent}, times);
    }
  }

  /// The formula's value for values of the variables: what stands in arguments of functions counts nothing, but for
  /// that of a root.
  template <class Ring, int Roots>
  constexpr root_fraction<Ring, Roots> run(const Ring* values) const {
    using fraction = root_fraction<Ring, Roots>;
    struct values_of {
      fraction* const fractions;
      constexpr explicit values_of(std::size_t size) : fractions{new fraction[size]} {}
      constexpr ~values_of() { delete[] fractions; }
      values_of(const values_of&) = delete;
      values_of& operator=(const values_of&) = delete;
    };
    const values_of all{formula.size};
    fraction* const v = all.fractions;
    root_squares<Ring, Roots> squares;
    for (std::size_t i = 0; i < formula.size; ++i) {
      if (!needed[i]) continue;
      const formula::node& n = formula.nodes[i];
      switch (n.kind) {
      case formula::node_kind::number:
        v[i] = fraction::of(n.left, n.right);
        break;
      case formula::node_kind::symbol:
        v[i].parts[0] = values[index_of({of_symbol, n.left})];
        break;
      case formula::node_kind::function:
        if (is_root(i)) {
          if constexpr (Roots > 0) v[i] = root_of(v[n.left], squares);
          break;
        }
        v[i] = fraction::of(1);
        each_power(i, [&](const variable& which, const rational& amount) {
          const std::size_t k = index_of(which);
          fraction factor;
          factor.parts[0] = values[k];
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
    return v[formula.size - 1];
  }

  /// √(p/q) = r/q for a new root r with r² = pq.
  template <class Ring, int Roots>
  static constexpr root_fraction<Ring, Roots> root_of(const root_fraction<Ring, Roots>& radicand,
                                                      root_squares<Ring, Roots>& squares) {
    for (int i = 0; i < 1 << squares.count; ++i)
      squares.of_root[squares.count][i] = radicand.parts[i] * radicand.denominator;
    root_fraction<Ring, Roots> root;
    root.parts[1 << squares.count++] = Ring::of(1);
    root.denominator = radicand.denominator;
    return root;
  }

  const expression& formula;
  bool needed[expression::capacity]{}; // outside of functions' arguments
  variable variables[most_variables]{};
  std::size_t count = 0;
  std::int64_t work = 0;
  int roots = 0;
  bool has_too_many = false;
};

} // namespace constgrad::proof
