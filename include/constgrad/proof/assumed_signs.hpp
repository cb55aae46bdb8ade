// The sign of any formula in one case, by the signs of its factors.
//
//     sign(x² y) = sign y      sign(log x) = sign(x - 1)      sign(e^x - e^y) = sign(x - y)
#pragma once

#include "constgrad/expression/expression_function.hpp"
#include "constgrad/proof/sign_cases.hpp"

#include <cstdint>

namespace constgrad::proof {

/// The signs of formulas. One that is needed and not known is assumed to be 1, which is written down in `cases`.
class assumed_signs {
public:
  constexpr explicit assumed_signs(sign_cases& assumed) : cases{assumed} {}

  /// The sign of a product. Of x² that of x is asked for only where it matters whether it is 0.
  constexpr int sign_of(const expression& x, bool zero_matters = false) {
    formula::expression_builder builder;
    formula::product_parts product;
    add_factors(builder, product, builder.put(x.nodes, x.size), 1);
    int sign = product.coefficient > 0 ? 1 : product.coefficient < 0 ? -1 : 0;
    for (std::int64_t i = 0; i < product.factors.count(); ++i) {
      const expression factor{builder, product.factors[i].place};
      const bool is_even = product.factors[i].numerator % 2 == 0;
      const int of_factor =
          is_even && !zero_matters ? cases.sign_of(factor) : sign_of_factor(factor);
      if (!is_even || of_factor == 0) sign *= of_factor;
    }
    return sign;
  }

  /// The sign of what is no product, assumed where it is not known. log x has that of x - 1, erf x that of x, and
  /// e^x - e^y that of x - y.
  constexpr int sign_of_factor(const expression& f) {
    const int known = cases.sign_of(f);
    if (known != 2) return known;
    if (f.root().kind == formula::node_kind::function) {
      const auto function = static_cast<elementary>(f.root().right);
      if (function == elementary::log) return sign_of(argument_of(f) - 1, true);
      if (function == elementary::erf || function == elementary::atan)
        return sign_of(argument_of(f), true);
    }
    formula::expression_builder builder;
    formula::like_terms terms;
    add_terms(builder, terms, builder.put(f.nodes, f.size), 1);
    if (terms.count() == 2 && terms[0].amount() == -terms[1].amount()) {
      const int first = terms[0].amount() > 0 ? 1 : -1;
      expression difference = 0;
      if (adds_exponents(builder, terms[0].place, 1, difference) &&
          adds_exponents(builder, terms[1].place, -1, difference))
        return first * sign_of(difference, true);
    }
    cases.assume(f, 1, false);
    return 1;
  }

private:
  /// Adds ±x of a product e^x of exponentials; false if it is none.
  static constexpr bool adds_exponents(formula::expression_builder& builder, std::int64_t place,
                                       int sign, expression& sum) {
    formula::product_parts product;
    add_factors(builder, product, place, 1);
    for (std::int64_t i = 0; i < product.factors.count(); ++i) {
      const auto& part = product.factors[i];
      const formula::node& n = builder[part.place];
      if (n.kind != formula::node_kind::function ||
          static_cast<elementary>(n.right) != elementary::exp)
        return false;
      sum += sign * part.numerator * expression{builder, n.left};
    }
    return true;
  }

  sign_cases& cases;
};

} // namespace constgrad::proof
