// The one way to write a sum, a product, a power: what is equal by these rules is the same node.
//
//     a + (b - c) = b + a - c      like terms collected, in order
//     x y x / z = x² y z^-1        like factors collected, in order; a quotient is a power
//     (2a + 4b) c = 2 c (a + 2b)   a factor that all terms share is moved in front of a product,
//     2 (a + 2b) = 2a + 4b         and of a sum alone only where all have the same: 2 (a - b)
#pragma once

#include "constgrad/expression/like_terms.hpp"

#include <cstdint>

namespace constgrad::formula {

/// The factors of a product, a number and the others.
struct product_parts {
  rational coefficient = 1;
  like_terms factors{};
};

/// The number by which a term is multiplied.
constexpr rational coefficient(const expression_builder& builder, std::int64_t i) {
  if (builder.is_number(i)) return builder.number(i);
  const node& n = builder[i];
  const bool has_one = n.kind == node_kind::product && builder.is_number(n.right);
  return has_one ? builder.number(n.right) : rational{1};
}

/// The place of amount · i, where a sum stays in brackets.
constexpr std::int64_t scaled(expression_builder& builder, std::int64_t i, const rational& amount) {
  if (amount == 1) return i;
  if (builder.is_number(i)) return builder.put(amount * builder.number(i));
  return builder.put({node_kind::product, i, builder.put(amount)});
}

/// Adds amount · i to the terms of a sum, without brackets.
constexpr void add_terms(expression_builder& builder, like_terms& terms, std::int64_t i,
                         const rational& amount) {
  const node n = builder[i];
  if (n.kind == node_kind::sum) {
    add_terms(builder, terms, n.left, amount);
    add_terms(builder, terms, n.right, amount);
  } else if (n.kind == node_kind::product && builder.is_number(n.right)) {
    add_terms(builder, terms, n.left, amount * builder.number(n.right));
  } else if (n.kind == node_kind::number) {
    const std::int64_t one = builder.put(rational{1});
    terms.add(one, amount * builder.number(i),
              [&](auto a, auto b) { return builder.compare_terms(a, b); });
  } else {
    terms.add(i, amount, [&](auto a, auto b) { return builder.compare_terms(a, b); });
  }
}

/// The coefficient in front of a sum in brackets: the absolute value of all amounts if they differ at most in
/// sign, with their sign if they share it; 1 if that absolute value is 1, or if they differ otherwise.
constexpr rational common_amount(const like_terms& terms) {
  const rational first = terms[0].amount(), magnitude = first < 0 ? -first : first;
  bool same_sign = true;
  for (std::int64_t i = 1; i < terms.count(); ++i) {
    const rational amount = terms[i].amount();
    if (amount == first) continue;
    if (amount != -first) return 1;
    same_sign = false;
  }
  return magnitude == 1 ? 1 : same_sign ? first : magnitude;
}

/// The place of the sum of these terms.
constexpr std::int64_t sum_of(expression_builder& builder, const like_terms& terms) {
  if (terms.count() == 0) return builder.put(rational{0});
  const rational common = common_amount(terms);
  std::int64_t sum = scaled(builder, terms[0].place, terms[0].amount() / common);
  for (std::int64_t i = 1; i < terms.count(); ++i) {
    const std::int64_t term = scaled(builder, terms[i].place, terms[i].amount() / common);
    sum = builder.put({node_kind::sum, sum, term});
  }
  return scaled(builder, sum, common);
}

/// The largest number of which every coefficient of a sum is a whole multiple, negative if they
/// are.
constexpr rational common_factor(const expression_builder& builder, std::int64_t sum) {
  rational common = 0;
  bool all_negative = true;
  for (bool is_last = false; !is_last; sum = builder[sum].left) {
    is_last = builder[sum].kind != node_kind::sum;
    rational next = coefficient(builder, is_last ? sum : builder[sum].right);
    if (next > 0) all_negative = false;
    while (next != 0) { // Euclid, with fractions
      const rational quotient = common / next,
                     rest = common - quotient.numerator / quotient.denominator * next;
      common = next;
      next = rest;
    }
  }
  return (common < 0) == all_negative ? common : -common;
}

/// Multiplies a product by i^exponent. Throws invalid_argument where that divides by
/// the number 0.
constexpr void add_factors(expression_builder& builder, product_parts& product, std::int64_t i,
                           std::int64_t exponent) {
  const node n = builder[i];
  if (n.kind == node_kind::product) {
    add_factors(builder, product, n.left, exponent);
    add_factors(builder, product, n.right, exponent);
  } else if (n.kind == node_kind::power) {
    add_factors(builder, product, n.left, (rational{exponent} * n.right).numerator);
  } else if (n.kind == node_kind::number) {
    product.coefficient *= power(builder.number(i), exponent);
  } else {
    if (n.kind == node_kind::sum) {
      const rational common = common_factor(builder, i);
      if (common != 1) {
        product.coefficient *= power(common, exponent);
        like_terms terms;
        add_terms(builder, terms, i, 1 / common);
        i = sum_of(builder, terms);
      }
    }
    product.factors.add(i, exponent, [&](auto a, auto b) { return builder.compare_factors(a, b); });
  }
}

/// The place of a product.
constexpr std::int64_t product_of(expression_builder& builder, const product_parts& product) {
  const auto& [coefficient, factors] = product;
  if (coefficient == 0 || factors.count() == 0) return builder.put(coefficient);
  const auto factor = [&builder](const like_terms::part& part) {
    return part.numerator == 1 ? part.place
                               : builder.put({node_kind::power, part.place, part.numerator});
  };
  std::int64_t result = factor(factors[0]);
  for (std::int64_t i = 1; i < factors.count(); ++i) {
    const std::int64_t next = factor(factors[i]);
    result = builder.put({node_kind::product, result, next});
  }
  like_terms terms;
  add_terms(builder, terms, result, coefficient);
  return sum_of(builder, terms);
}

/// The place of the product of two sums, every term of one times every term of the other.
constexpr std::int64_t multiplied_out(expression_builder& builder, std::int64_t a, std::int64_t b) {
  like_terms left, right, terms;
  add_terms(builder, left, a, 1);
  add_terms(builder, right, b, 1);
  for (std::int64_t i = 0; i < left.count(); ++i) {
    for (std::int64_t j = 0; j < right.count(); ++j) {
      product_parts product;
      add_factors(builder, product, left[i].place, 1);
      add_factors(builder, product, right[j].place, 1);
      add_terms(builder, terms, product_of(builder, product), left[i].amount() * right[j].amount());
    }
  }
  return sum_of(builder, terms);
}

} // namespace constgrad::formula
