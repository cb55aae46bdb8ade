// Powers of e whose exponent has logarithms in it.
//
//     e^(n log y) = y^n        e^(n log y / 2) = √y^n        e^-2x = (e^x)^-2
#pragma once

#include "constgrad/expression/canonical.hpp"
#include "constgrad/expression/expression.hpp"
#include "constgrad/expression/expression_builder.hpp"
#include "constgrad/expression/expression_function.hpp"
#include "constgrad/expression/like_terms.hpp"

#include <cstdint>

namespace constgrad::proof {

/// e^x: e^(n log y / 2) is √y^n, a whole number in the exponent a power: (e^x)^-2.
constexpr expression exponential_of(const expression& x) {
  formula::expression_builder builder;
  formula::like_terms terms;
  add_terms(builder, terms, builder.put(x.nodes, x.size), 1);
  expression powers = 1, rest = x;
  for (std::int64_t i = 0; i < terms.count(); ++i) {
    const auto [place, n, denominator] = terms[i];
    const formula::node& term = builder[place];
    if (denominator > 2 || term.kind != formula::node_kind::function ||
        static_cast<elementary>(term.right) != elementary::log)
      continue;
    const expression argument{builder, term.left};
    powers *= power(denominator == 1 ? argument : function_of(elementary::sqrt, argument), n);
    rest -= rational{n, denominator} * expression{builder, place};
  }
  if (rest.is(0)) return powers;
  std::int64_t whole = 1;
  if (formula::begins_negative(rest)) {
    rest = -rest;
    whole = -1;
  }
  const formula::node& n = rest.root();
  if (n.kind == formula::node_kind::product &&
      rest.nodes[n.right].kind == formula::node_kind::number) {
    const formula::node& number = rest.nodes[n.right];
    whole *= number.left;
    rest = rest / rational{number.left};
  }
  return powers * power(function_of(elementary::exp, rest), whole);
}

} // namespace constgrad::proof
