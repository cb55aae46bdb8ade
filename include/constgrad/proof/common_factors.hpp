// What all terms of a sum have in common, as a factor before it.
//
//     x² + xy = x (x + y)
#pragma once

#include "constgrad/expression/canonical.hpp"
#include "constgrad/expression/expand.hpp"
#include "constgrad/expression/expression.hpp"

#include <concepts>
#include <cstdint>

namespace constgrad::proof {

/// x² + xy as x (x + y).
template <std::same_as<expression> Formula>
constexpr expression common_factors_taken_out(const Formula& f) {
  if (f.root().kind != formula::node_kind::sum) return f;
  formula::expression_builder builder;
  formula::like_terms terms;
  add_terms(builder, terms, builder.put(f.nodes, f.size), 1);
  expression common = 1;
  formula::product_parts first;
  add_factors(builder, first, terms[0].place, 1);
  for (std::int64_t k = 0; k < first.factors.count(); ++k) {
    std::int64_t least = first.factors[k].numerator;
    for (std::int64_t i = 1; i < terms.count(); ++i) {
      formula::product_parts other;
      add_factors(builder, other, terms[i].place, 1);
      std::int64_t amount = 0;
      for (std::int64_t j = 0; j < other.factors.count(); ++j) {
        if (other.factors[j].place == first.factors[k].place) amount = other.factors[j].numerator;
      }
      if (amount < least) least = amount;
    }
    if (least > 0) common *= power(expression{builder, first.factors[k].place}, least);
  }
  return common.is(1) ? f : common * expand(Formula{f / common});
}

} // namespace constgrad::proof
