// Whether a formula is 0 for all real numbers, by cases for the signs of what it asks the sign of.
//
//     relu x - relu(-x) - x     x > 0:  x - 0 - x = 0     x < 0:  0 + x - x = 0
#pragma once

#include "constgrad/proof/exponential_of_formula.hpp"
#include "constgrad/proof/simplification.hpp"
#include "constgrad/proof/zero_test.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Why a formula is not proved to be 0: for one of the reasons of a zero_test; because it asks for
/// too many signs; because a function by pieces may jump where a formula is 0, and that can't be
/// solved; or because the formula is not defined.
enum class obstacle {
  none,
  not_zero,
  undefined,
  too_many_variables,
  too_many_roots,
  too_many_points,
  too_many_digits,
  too_many_signs,
  unsolved
};

/// The search for a proof that a formula is 0 wherever it is defined. What is true may be left
/// unproved; what is proved is true. A template, so that who proves nothing compiles none of it.
template <std::same_as<expression> Formula = expression>
class proof_by_cases {
public:
  bool holds = false;
  obstacle why = obstacle::none;
  expression left = 0; ///< what was not seen to be 0, in the case where the search ended

  /// Of a formula of which all functions are written out.
  constexpr explicit proof_by_cases(const expression& f) {
    all_signs = has(f, elementary::heaviside);
    holds = search(f, 0);
    if (holds && at_edge && !all_signs) {
      all_signs = true;
      any_defined = false;
      holds = search(f, 0);
    }
    if (holds && !any_defined) {
      holds = false;
      why = obstacle::undefined;
      left = f;
    }
  }

private:
  static constexpr bool has(const expression& f, elementary function) {
    for (std::size_t i = 0; i < f.size; ++i) {
      if (f.nodes[i].kind == formula::node_kind::function &&
          static_cast<elementary>(f.nodes[i].right) == function)
        return true;
    }
    return false;
  }

  constexpr bool fails(obstacle reason, const expression& f) {
    why = reason;
    left = f;
    return false;
  }

  /// With the first `known` of the signs as they are, and all others.
  constexpr bool search(const expression& f, int known) {
    cases.count = known;
    simplification<Formula> simplify{cases};
    const expression simplified = simplify(f);
    if (cases.full) return fails(obstacle::too_many_signs, f);
    at_edge = at_edge || simplify.by_root;
    if (!simplify.undefined && cases.are_possible()) {
      any_defined = true;
      if (!is_zero(simplified)) return false;
    }
    for (int i = cases.count; i-- > known;) {
      cases.count = i + 1;
      const bool is_forced = cases.forced[i];
      cases.forced[i] = false;
      if (!is_forced) {
        cases.signs[i] = -cases.signs[i];
        if (cases.are_possible() && !search(f, i + 1)) return false;
      }
      cases.count = i + 1;
      if (all_signs && !search_at_zero(f, i)) return false;
    }
    return true;
  }

  /// In the case that the i-th formula whose sign is asked for is 0: for a linear one what that makes of a symbol.
  constexpr bool search_at_zero(const expression& f, int i) {
    const expression zero = cases.formulas[i];
    formula::expression_builder builder;
    formula::like_terms terms;
    add_terms(builder, terms, builder.put(zero.nodes, zero.size), 1);
    for (std::int64_t k = 0; k < terms.count(); ++k) {
      const expression term{builder, terms[k].place};
      if (term.root().kind != formula::node_kind::symbol) continue;
      const expression solution = term - zero / terms[k].amount();
      if (contains(solution, term.root().left)) continue;
      const guarded there = with(f, term.root().left, solution);
      if (there.undefined) return true;
      const proof_by_cases at_zero{there.formula};
      if (at_zero.holds || at_zero.why == obstacle::undefined) {
        any_defined = any_defined || at_zero.holds;
        return true;
      }
      return fails(at_zero.why, at_zero.left);
    }
    cases.signs[i] = 0;
    const bool possible = cases.are_possible();
    if (!possible || search(f, i + 1)) return true;
    return fails(obstacle::unsolved, zero);
  }

  /// f with g in the place of a symbol.
  static constexpr guarded with(const Formula& f, std::int64_t symbol, const expression& g) {
    return fold<guarded>(
        f, [&](std::int64_t name) { return guarded{name == symbol ? g : symbol_named(name)}; },
        [](elementary function, const guarded& x, std::size_t) {
          guarded guarded_value{function_of(function, x.formula)};
          guarded_value.undefined = x.undefined;
          return guarded_value;
        });
  }

  static constexpr bool contains(const expression& f, std::int64_t name) {
    for (std::size_t i = 0; i < f.size; ++i) {
      if (f.nodes[i].kind == formula::node_kind::symbol && f.nodes[i].left == name) return true;
    }
    return false;
  }

  /// As a rational function; or if it is log f and the like, whether e to its power is 1.
  constexpr bool is_zero(const Formula& f) {
    if (f.is(0)) return true;
    zero_test result = test_for_zero<exponentials::whole>(f);
    if (result == zero_test::zero) return true;
    const bool has_exp = has(f, elementary::exp);
    if (has_exp) {
      result = test_for_zero<exponentials::split>(f);
      if (result == zero_test::zero) return true;
    }
    if (const std::int64_t times = whole_logarithms(f); times > 0) {
      const Formula power = exponential_of(times * f) - 1;
      if (power.is(0)) return true;
      if (test_for_zero<exponentials::whole>(power) == zero_test::zero ||
          test_for_zero<exponentials::split>(power) == zero_test::zero)
        return true;
    }
    constexpr obstacle obstacles[] = {obstacle::none,           obstacle::not_zero,
                                      obstacle::undefined,      obstacle::too_many_variables,
                                      obstacle::too_many_roots, obstacle::too_many_points,
                                      obstacle::too_many_digits};
    return fails(obstacles[static_cast<int>(result)], f);
  }

  /// The least number of which a sum's logarithms are whole multiples; 0 if it has none.
  static constexpr std::int64_t whole_logarithms(const expression& f) {
    formula::expression_builder builder;
    formula::like_terms terms;
    add_terms(builder, terms, builder.put(f.nodes, f.size), 1);
    std::int64_t times = 0;
    for (std::int64_t i = 0; i < terms.count(); ++i) {
      const formula::node& n = builder[terms[i].place];
      if (n.kind != formula::node_kind::function ||
          static_cast<elementary>(n.right) != elementary::log)
        continue;
      if (times == 0) times = 1;
      times *= (rational{times} * terms[i].amount()).denominator;
    }
    return times;
  }

  sign_cases cases{};
  bool all_signs = false, at_edge = false, any_defined = false;
};

} // namespace constgrad::proof
