// The sign that a formula has wherever it is defined.
//
//     x² + e^y > 0      -x² - 1 < 0      x - y: unknown
#pragma once

#include "constgrad/expression/expression_function.hpp"

#include <cstdint>

namespace constgrad::proof {

/// -1, 0 or 1: the sign that a formula is seen to have for all reals for which it is defined; else 2. So a sum is
/// positive if no term is negative and one is positive.
constexpr int known_sign(const expression& f) {
  constexpr int unknown = 2;
  formula::expression_builder builder;
  formula::like_terms terms;
  add_terms(builder, terms, builder.put(f.nodes, f.size), 1);
  int sign = 0;
  bool strict = false;
  for (std::int64_t i = 0; i < terms.count(); ++i) {
    const int of_term = terms[i].amount() < 0 ? -1 : 1;
    bool is_never_zero = true;
    formula::product_parts product;
    add_factors(builder, product, terms[i].place, 1);
    for (std::int64_t k = 0; k < product.factors.count(); ++k) {
      const auto& part = product.factors[k];
      const formula::node& n = builder[part.place];
      const bool is_exp = n.kind == formula::node_kind::function &&
                          static_cast<elementary>(n.right) == elementary::exp,
                 is_pi =
                     n.kind == formula::node_kind::symbol && n.left == pi<expression>.root().left;
      if (is_exp || is_pi) continue;
      const expression factor{builder,
                              part.place}; // of a sum the number before the product has the sign
      if (n.kind == formula::node_kind::sum && known_sign(factor) == 1) continue;
      is_never_zero = false;
      if (part.numerator % 2 != 0 && !formula::is_never_negative(factor)) return unknown;
    }
    if (sign == -of_term) return unknown;
    sign = of_term;
    strict = strict || is_never_zero;
  }
  return sign == 0 || strict ? sign : unknown;
}

} // namespace constgrad::proof
