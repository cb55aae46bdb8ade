// Whether a formula is 0 for all real numbers.
//
// Its variables are taken as independent. Then the formula is a quotient of two polynomials, and a polynomial that
// is 0 at more points than its degree has in each variable is 0 everywhere. What is 0 for all values of independent
// variables is 0 for those that e^x and x can have.
#pragma once

#include "constgrad/expression/expression.hpp"
#include "constgrad/proof/formula_variables.hpp"
#include "constgrad/proof/polynomial_ring.hpp"
#include "constgrad/proof/rational_function.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

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

/// The test of a function of several variables at a grid of points, modulo one of the two largest primes below
/// 2^61, or both where the coefficients are large.
template <class Function>
class grid_test {
public:
  static constexpr std::int64_t most_points = 20'000;

  constexpr grid_test(const Function& to_test, std::size_t variables)
      : function{to_test},
        count{variables} {}

  /// Whether the numerator is 0 for all values of the variables, and the denominator is not: so that the formula is 0
  /// wherever it is defined, and is defined somewhere.
  constexpr zero_test result() {
    scatter();
    bool defined = false;
    if (!is_zero<modular<first_prime>>(defined)) return zero_test::not_zero;
    const std::int64_t all = count_points();
    if (all > most_points) return zero_test::too_many_points;
    const math::uint128 coefficients = greatest_coefficient();
    if (coefficients >= coefficient_bound::most) return zero_test::too_many_digits;

    int index[size]{};
    for (std::int64_t number = 0; number < all; ++number) {
      for (std::size_t k = 0; k < count; ++k) point[k] = whole_number(index[k]);
      if (!is_zero<modular<first_prime>>(defined) ||
          (coefficients >= first_prime && !is_zero<modular<second_prime>>(defined)))
        return zero_test::not_zero;
      for (std::size_t k = 0; k < count && ++index[k] == points[k]; ++k) index[k] = 0;
    }
    return defined ? zero_test::zero : zero_test::undefined;
  }

private:
  static constexpr std::size_t size =
      16 + 1; // one more, which index_of gives for what is no variable
  static constexpr std::uint64_t first_prime = (std::uint64_t{1} << 61) - 1,
                                 second_prime = first_prime - 30;

  /// A pseudorandom point, at which most formulas that are not identically 0 differ from 0.
  constexpr void scatter() {
    for (std::size_t k = 0; k < count; ++k) {
      std::uint64_t z = (k + 1) * 0x9e3779b97f4a7c15u;
      z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
      point[k] = static_cast<std::int64_t>((z ^ z >> 27) >> 8);
    }
  }

  /// 1, -1, 2, -2, …: never 0, since the values may be denominators.
  static constexpr int whole_number(int i) { return (i / 2 + 1) * (i % 2 == 0 ? 1 : -1); }

  /// Whether the numerator is 0 at the point. Notes whether the denominator is not.
  template <class Ring>
  constexpr bool is_zero(bool& defined) const {
    Ring values[size]{};
    for (std::size_t k = 0; k < count; ++k) values[k] = Ring::of(point[k]);
    const auto result = function(values);
    defined = defined || !result.denominator.is_zero();
    for (const Ring& part : result.parts) {
      if (!part.is_zero()) return false;
    }
    return true;
  }

  /// Of how many points a grid has to be: of one more than the degree, in each variable.
  constexpr std::int64_t count_points() {
    std::int64_t all = 1;
    for (std::size_t k = 0; k < count && all <= most_points; ++k) {
      degree_bound degrees[size]{};
      for (degree_bound& degree : degrees) degree = degree_bound::of(1);
      degrees[k] = {1};
      points[k] = 1;
      for (const degree_bound& part : function(degrees).parts)
        if (points[k] <= part.degree) points[k] = part.degree + 1;
      all *= points[k];
    }
    return all;
  }

  constexpr math::uint128 greatest_coefficient() const {
    coefficient_bound ones[size]{};
    for (coefficient_bound& one : ones) one = coefficient_bound::of(1);
    math::uint128 greatest = 0;
    for (const coefficient_bound& part : function(ones).parts)
      if (greatest < part.sum) greatest = part.sum;
    return greatest;
  }

  const Function& function;
  const std::size_t count;
  std::int64_t point[size]{}, points[size]{};
};

/// Whether a formula is 0 wherever it is defined, with its exponentials as variables in one way.
template <exponentials Way>
constexpr zero_test test_for_zero(const expression& f) {
  constexpr int most_roots = 3;
  const formula_variables<Way> variables{f};
  if (variables.are_too_many) return zero_test::too_many_variables;
  if (variables.roots > most_roots) return zero_test::too_many_roots;
  if (variables.roots > 0) {
    const rational_function<most_roots, Way> function{variables};
    return grid_test{function, variables.count}.result();
  }
  const rational_function<0, Way> function{variables};
  return grid_test{function, variables.count}.result();
}

} // namespace constgrad::proof
