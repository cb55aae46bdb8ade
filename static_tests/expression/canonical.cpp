#include <constgrad/expression/canonical.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;
using namespace cg::formula;

/// A bench with the symbols x and y on it, and what is made of them.
struct bench_with_symbols {
  expression_builder builder{};
  std::int64_t x = builder.put({node_kind::symbol, 'x', 0}),
               y = builder.put({node_kind::symbol, 'y', 0});

  constexpr std::int64_t number(const rational& value) { return builder.put(value); }
  constexpr std::int64_t times(std::int64_t i, const rational& amount) {
    return builder.put({node_kind::product, i, number(amount)});
  }
  constexpr std::int64_t product(std::int64_t i, std::int64_t j) {
    return builder.put({node_kind::product, i, j});
  }
  constexpr std::int64_t power(std::int64_t i, std::int64_t n) {
    return builder.put({node_kind::power, i, n});
  }
  constexpr std::int64_t sum(std::int64_t i, std::int64_t j) {
    return builder.put({node_kind::sum, i, j});
  }

  /// a x + b y as sum_of makes it.
  constexpr std::int64_t sum_of_two(const rational& a, const rational& b) {
    like_terms terms;
    add_terms(builder, terms, x, a);
    add_terms(builder, terms, y, b);
    return sum_of(builder, terms);
  }
  /// k i^m j^n as product_of makes it.
  constexpr std::int64_t product_of_two(const rational& k, std::int64_t i, std::int64_t m,
                                        std::int64_t j, std::int64_t n) {
    product_parts product;
    product.coefficient = k;
    add_factors(builder, product, i, m);
    add_factors(builder, product, j, n);
    return product_of(builder, product);
  }
  /// The common factor of a x + b y.
  constexpr rational common(const rational& a, const rational& b) {
    return common_factor(builder, sum(a == 1 ? x : times(x, a), b == 1 ? y : times(y, b)));
  }
};

/// A division by a number.
static constexpr bool divide_by(int number) {
  bench_with_symbols s;
  product_parts product;
  add_factors(s.builder, product, s.number(number), -1);
  return true;
}

constexpr law canonical_laws[] = {
    {"the coefficient of a term",
     [] {
       bench_with_symbols s;
       return holds_if(coefficient(s.builder, s.x) == 1 &&
                       coefficient(s.builder, s.number(3)) == 3 &&
                       coefficient(s.builder, s.times(s.x, rational{-1, 2})) == rational{-1, 2} &&
                       coefficient(s.builder, s.product(s.x, s.y)) == 1 &&
                       coefficient(s.builder, s.sum(s.x, s.number(2))) == 1);
     }},
    {"a multiple of a node",
     [] {
       bench_with_symbols s;
       return holds_if(scaled(s.builder, s.x, 1) == s.x &&
                       scaled(s.builder, s.number(3), 2) == s.number(6) &&
                       scaled(s.builder, s.x, 5) == s.times(s.x, 5));
     }},
    {"no terms are 0, one term is itself or its multiple",
     [] {
       bench_with_symbols s;
       return holds_if(s.sum_of_two(0, 0) == s.number(0) && s.sum_of_two(1, 0) == s.x &&
                       s.sum_of_two(0, -3) == s.times(s.y, -3));
     }},
    {"a sum of terms, each with its number behind",
     [] {
       bench_with_symbols s;
       return holds_if(s.sum_of_two(1, 1) == s.sum(s.x, s.y) &&
                       s.sum_of_two(-1, -1) == s.sum(s.times(s.x, -1), s.times(s.y, -1)) &&
                       s.sum_of_two(2, 3) == s.sum(s.times(s.x, 2), s.times(s.y, 3)) &&
                       s.sum_of_two(2, 1) == s.sum(s.times(s.x, 2), s.y));
     }},
    {"a common factor of all terms is written in front, with their sign if all share it",
     [] {
       bench_with_symbols s;
       return holds_if(s.sum_of_two(2, 2) == s.times(s.sum(s.x, s.y), 2) &&
                       s.sum_of_two(rational{1, 2}, rational{-1, 2}) ==
                           s.times(s.sum(s.x, s.times(s.y, -1)), rational{1, 2}) &&
                       s.sum_of_two(-3, -3) == s.times(s.sum(s.x, s.y), -3) &&
                       s.sum_of_two(-3, 3) == s.times(s.sum(s.times(s.x, -1), s.y), 3));
     }},
    {"the common factor of the coefficients",
     [] {
       bench_with_symbols s;
       return holds_if(s.common(1, 1) == 1 && s.common(4, 6) == 2 && s.common(-4, 6) == 2 &&
                       s.common(4, -6) == 2 && s.common(-4, -6) == -2 && s.common(1, 6) == 1 &&
                       s.common(rational{3, 4}, rational{5, 6}) == rational{1, 12} &&
                       s.common(rational{3, 2}, 3) == rational{3, 2});
     }},
    {"factors in order, equal ones as powers, numbers as one behind",
     [] {
       bench_with_symbols s;
       const std::int64_t square = s.power(s.x, 2);
       return holds_if(s.product_of_two(1, s.y, 1, s.x, 1) == s.product(s.x, s.y) &&
                       s.product_of_two(1, s.x, 1, s.x, 1) == square &&
                       s.product_of_two(3, s.x, 1, s.y, -2) ==
                           s.times(s.product(s.x, s.power(s.y, -2)), 3) &&
                       s.product_of_two(6, s.x, 1, s.x, -1) == s.number(6) &&
                       s.product_of_two(0, s.x, 1, s.y, 1) == s.number(0) &&
                       s.product_of_two(1, square, 3, s.times(s.x, 5), -2) ==
                           s.times(s.power(s.x, 4), rational{1, 25}));
     }},
    {"a sum as a factor gives its common factor away, and keeps its brackets beside others",
     [] {
       bench_with_symbols s;
       const std::int64_t sum = s.sum_of_two(2, -4), part = s.sum_of_two(1, -2);
       return holds_if(s.product_of_two(1, s.x, 1, sum, 1) == s.times(s.product(s.x, part), 2) &&
                       s.product_of_two(1, s.x, 1, sum, -2) ==
                           s.times(s.product(s.x, s.power(part, -2)), rational{1, 4}) &&
                       s.product_of_two(3, part, 1, s.x, 0) == s.sum_of_two(3, -6));
     }},
    {"1/0 throws",
     [] {
       return holds_if(is_constant<[] { return divide_by(2); }> &&
                       !is_constant<[] { return divide_by(0); }>);
     }},
    {"two sums multiplied out: (x + 2y)(x - 2y) = x² - 4y²",
     [] {
       bench_with_symbols s;
       const std::int64_t product =
           multiplied_out(s.builder, s.sum_of_two(1, 2), s.sum_of_two(1, -2));
       return holds_if(product == s.sum(s.power(s.x, 2), s.times(s.power(s.y, 2), -4)));
     }},
};
static_assert(all_hold<canonical_laws>);
