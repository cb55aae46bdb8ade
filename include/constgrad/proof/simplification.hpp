// Formulas simplified where the signs of what they are made of are known.
//
//     |f| = ±f     log(f²g/h) = 2 log |f| + log |g| - log |h|     √(f²g) = |f| √g     e^(log f / 2) = √f
//
// for the signs of one case. Every rule holds wherever its left side is defined.
#pragma once

#include "constgrad/expression/expand.hpp"
#include "constgrad/function/definitions.hpp"
#include "constgrad/proof/assumed_signs.hpp"
#include "constgrad/proof/common_factors.hpp"
#include "constgrad/proof/exponential_of_formula.hpp"
#include "constgrad/proof/formula_quotient.hpp"
#include "constgrad/proof/prime_powers.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Rewrites formulas of exp, log, sqrt, erf and functions by pieces. A sign that is needed and not known is assumed to
/// be 1, which is written down in `cases`. A template, as proof_by_cases is.
template <std::same_as<expression> Formula = expression>
class simplification {
public:
  constexpr explicit simplification(sign_cases& assumed) : cases{assumed}, signs{assumed} {}

  /// Something is not defined for these signs; `by_root` if that is so because of a root, which is 0 at the edge.
  bool undefined = false, by_root = false;

  constexpr expression operator()(const Formula& f) {
    const guarded result = fold<guarded>(
        f, [](std::int64_t name) { return guarded{symbol_named(name)}; },
        [&](elementary function, const guarded& x, std::size_t) {
          undefined = undefined || x.undefined;
          return guarded{of(function, x.formula)};
        });
    undefined = undefined || result.undefined;
    return result.formula;
  }

private:
  constexpr expression of(elementary f, const expression& x) {
    if (f == elementary::exp) return exponential_of(x);
    if (f == elementary::log) return logarithm(x);
    if (f == elementary::sqrt) return root(x);
    if (f == elementary::abs) return signs.sign_of(x) * x;
    if (f == elementary::relu) return signs.sign_of(x) > 0 ? x : 0;
    if (f == elementary::heaviside) return signs.sign_of(x, true) > 0 ? 1 : 0;
    return function_of(f, x);
  }

  /// Calls use(|f|, n) for the factors f^n of x, which has to be positive, or not negative under a root, and returns
  /// |c| of the number c before them. Their signs are assumed where they are not known; of the last one with an odd
  /// power it follows from the others.
  template <class Use>
  constexpr rational positive_factors(const expression& x, bool of_root, Use use) {
    formula::expression_builder builder;
    formula::product_parts product;
    add_factors(builder, product, builder.put(x.nodes, x.size), 1);
    const formula::like_terms& factors = product.factors;
    int sign = product.coefficient > 0 ? 1 : -1;
    std::int64_t last_unknown = -1, odd = 0;
    bool all_chosen = true;
    for (std::int64_t i = 0; i < factors.count(); ++i) {
      if (factors[i].numerator % 2 == 0) continue;
      ++odd;
      const expression factor{builder, factors[i].place};
      if (cases.sign_of(factor) == 2)
        last_unknown = i;
      else
        all_chosen = all_chosen && cases.is_chosen(factor);
    }
    for (std::int64_t i = 0; i < factors.count(); ++i) {
      if (i == last_unknown || needs_no_sign(factors[i].numerator, of_root)) continue;
      const int of_factor = signs.sign_of_factor(expression{builder, factors[i].place});
      if (factors[i].numerator % 2 != 0 || of_factor == 0) sign *= of_factor;
      if (of_factor == 0 && (factors[i].numerator < 0 || !of_root)) undefined = true;
    }
    if (last_unknown >= 0)
      cases.assume(expression{builder, factors[last_unknown].place}, sign == 0 ? 1 : sign,
                   sign != 0);
    else if (sign < 0)
      undefined = true;
    // At the edge of these signs the root is 0, and defined. One factor's edge belongs to its other sign as well.
    const bool other_case_has_edge = factors.count() == 1 && odd == 1 && (sign > 0 || all_chosen);
    by_root = by_root || (of_root && (last_unknown >= 0 || sign < 0) && !other_case_has_edge);
    if (undefined || sign == 0) return 0;
    for (std::int64_t i = 0; i < factors.count(); ++i) {
      const expression factor{builder, factors[i].place};
      const std::int64_t n = factors[i].numerator;
      use(!needs_no_sign(n, of_root) && signs.sign_of_factor(factor) < 0 ? -factor : factor, n);
    }
    return product.coefficient < 0 ? -product.coefficient : product.coefficient;
  }

  /// √x⁴ is x² whatever the sign of x; √x² and log x² are not told without.
  static constexpr bool needs_no_sign(std::int64_t exponent, bool of_root) {
    return of_root && exponent % 4 == 0;
  }

  constexpr expression logarithm(const expression& x) {
    if (x.root().kind == formula::node_kind::number && x.root().left <= 0) {
      undefined = true;
      return 0;
    }
    expression sum = 0;
    const rational number = positive_factors(
        x, false, [&](const expression& f, std::int64_t n) { sum += n * log_of_factor(f); });
    return undefined ? 0 : sum + log_of_number(number);
  }

  /// log f for an f > 0 that is no product: of e^x it is x, of √x half of log x. A sum is written as a quotient
  /// first: 1 + e^-x = (e^x + 1) / e^x.
  constexpr expression log_of_factor(const Formula& f) {
    const formula::node& n = f.root();
    if (n.kind == formula::node_kind::function) {
      const expression argument = argument_of(f);
      if (static_cast<elementary>(n.right) == elementary::exp) return argument;
      if (static_cast<elementary>(n.right) == elementary::sqrt)
        return rational{1, 2} * logarithm(argument);
    }
    if (n.kind == formula::node_kind::sum && f.size <= most_to_multiply_out) {
      const quotient whole = fold<quotient>(
          f, [](std::int64_t name) { return quotient{symbol_named(name), 1}; },
          [](elementary function, const quotient& x, std::size_t) {
            return quotient{function_of(function, x.above / x.below), 1};
          });
      const expression above = common_factors_taken_out(Formula{expand(Formula{whole.above})});
      if (!whole.below.is(1) || above.root().kind != formula::node_kind::sum)
        return logarithm(above / whole.below);
    }
    return function_of(elementary::log, f);
  }

  constexpr expression root(const expression& x) {
    if (x.root().kind == formula::node_kind::number) {
      if (x.root().left >= 0) return root_of_number({x.root().left, x.root().right});
      undefined = true;
      return 0;
    }
    expression product = 1;
    const rational number = positive_factors(x, true, [&](const expression& f, std::int64_t n) {
      const std::int64_t odd = n % 2 == 0 ? 0 : 1, half = (n - odd) / 2;
      if (half != 0) product *= power(f, half);
      if (odd != 0) product *= root_of_factor(f);
    });
    return product * root_of_number(number);
  }

  constexpr expression root_of_factor(const expression& f) {
    if (f.root().kind == formula::node_kind::function &&
        static_cast<elementary>(f.root().right) == elementary::exp)
      return exponential_of(argument_of(f) / 2);
    return function_of(elementary::sqrt, f);
  }

  static constexpr std::size_t most_to_multiply_out = 48; // nodes

  sign_cases& cases;
  assumed_signs signs;
};

} // namespace constgrad::proof
