// Equations that hold for all real numbers.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/expression/formula_text.hpp"
#include "constgrad/function/definitions.hpp"
#include "constgrad/function/evaluate.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/proof/any_real.hpp"
#include "constgrad/proof/proof_by_cases.hpp"
#include "constgrad/proof/verdict.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace constgrad {
namespace claim {

/// How many numbers a generic callable takes: the least count from 1 to 8 that it can be called with. (Written out, since
/// every template between the claim and the callable is one more note below an error in the callable.)
template <class F>
constexpr std::size_t arity(const F* f = nullptr, const proof::any_real* x = nullptr) {
  if constexpr (requires { (*f)(*x); })
    return 1;
  else if constexpr (requires { (*f)(*x, *x); })
    return 2;
  else if constexpr (requires { (*f)(*x, *x, *x); })
    return 3;
  else if constexpr (requires { (*f)(*x, *x, *x, *x); })
    return 4;
  else if constexpr (requires { (*f)(*x, *x, *x, *x, *x); })
    return 5;
  else if constexpr (requires { (*f)(*x, *x, *x, *x, *x, *x); })
    return 6;
  else if constexpr (requires { (*f)(*x, *x, *x, *x, *x, *x, *x); })
    return 7;
  else if constexpr (requires { (*f)(*x, *x, *x, *x, *x, *x, *x, *x); })
    return 8;
  else {
    static_assert(std::is_void_v<F>,
                  "identity takes generic callables of 1 to 8 numbers: [](auto x, auto y) {…}");
    return 0;
  }
}

/// Whether both sides of an equation take so many numbers.
template <class F, class G>
constexpr bool same_arity() {
  if constexpr (arity<F>() == 0) {
    return false;
  } else if constexpr (arity<G>() == 0) {
    return false;
  } else {
    static_assert(arity<F>() == arity<G>(), "both sides of an identity take the same arguments");
    return arity<F>() == arity<G>();
  }
}

/// The two sides of an equation.
struct two_sides {
  expression left, right;

  /// left - right, with all functions written out.
  constexpr expression difference() const {
    return left == right ? expression{0} : written_out(left) - written_out(right);
  }
  /// Whether both are rational functions of their symbols.
  constexpr bool are_rational() const { return is_rational(left) && is_rational(right); }

private:
  static constexpr bool is_rational(const expression& f) {
    for (std::size_t i = 0; i < f.size; ++i) {
      if (f.nodes[i].kind == formula::node_kind::function || f.nodes[i] == pi<expression>.root())
        return false;
    }
    return true;
  }
};

/// Whether two formulas are the same wherever both are defined, for all real values of their symbols:
/// by their canonical form; or with the functions by their definitions, case by case of the signs that matter, by exact
/// agreement at more points than the degrees. What is true may be left unproved; what is proved is true.
template <std::same_as<expression> Formula>
constexpr bool same_for_all_reals(const Formula& left, const Formula& right) {
  const expression difference = two_sides{left, right}.difference();
  return difference.is(0) || proof::proof_by_cases<Formula>{difference}.holds;
}

/// Two generic callables of the same numbers as formulas of symbols that no user can name, since
/// Index + 1 has no letter in the highest byte.
template <class F, class G>
constexpr two_sides formulas_of(const F& left, const G& right) {
  constexpr std::size_t arguments = arity<F>();
  return [&]<std::size_t... Index>(std::index_sequence<Index...>) -> two_sides {
    const proof::any_real l = left(proof::any_real{symbol_named(Index + 1)}...),
                          r = right(proof::any_real{symbol_named(Index + 1)}...);
    return {l.formula, r.formula};
  }(std::make_index_sequence<arguments>{});
}

/// Whether two generic callables of the same numbers are seen to be the same for all reals.
template <class F, class G>
constexpr bool is_proved(const F& left, const G& right) {
  const auto sides = formulas_of(left, right);
  return same_for_all_reals(sides.left, sides.right);
}

/// What came of it: whether it is proved; or that this can't be computed, where an exception ends the evaluation.
enum class outcome { not_proved, proved, not_computed };

template <auto F, auto G, bool IsProved = is_proved(F, G)>
constexpr outcome outcome_of(int) {
  return IsProved ? outcome::proved : outcome::not_proved;
}
template <auto F, auto G>
constexpr outcome outcome_of(long) {
  return outcome::not_computed;
}

/// Whether no real numbers are found for which two sides are both defined and not the same, in interval arithmetic,
/// so that rounding is no excuse; else the reason names such numbers.
template <std::size_t... Index>
constexpr verdict counterexample(const auto& left, const auto& right,
                                 std::index_sequence<Index...>) {
  using real = interval<double>;
  // Both signs, after a few positive numbers for the sake of logarithms; and the signs mixed.
  constexpr double steps[]{0.5, 1.25, 0.75, 2, -0.5, -1.25, 0.25, -2, 0, 1, -1, 3, -3, 12, -12};
  constexpr int mixed = sizeof...(Index) > 1 ? 6 : 0,
                count = static_cast<int>((sizeof steps / sizeof *steps));
  for (int attempt = 0; attempt < count + mixed; ++attempt) {
    const auto number = [&](std::size_t i) {
      const double size = 1 + 0.5 * static_cast<double>(i);
      if (attempt < count) return steps[attempt] * size;
      const auto pattern = static_cast<std::size_t>(attempt - count + 1);
      return ((pattern >> i) % 2 == 1 ? -0.75 : 0.75) * (pattern % 2 == 0 ? size : 1 / size);
    };
    const double x[]{number(Index)...};
    const real l = left(real{x[Index]}...), r = right(real{x[Index]}...);
    if (l.is_empty() || r.is_empty() || !disjoint(l, r)) continue;
    message words;
    words << "at (";
    ((words << (Index == 0 ? "" : ", ") << x[Index]), ...);
    words << ") the left side is " << midpoint(l) << ", the right side " << midpoint(r);
    return {false, words};
  }
  return {};
}

/// Why a search for a proof has ended without one; of formulas without functions it is then false.
template <std::size_t... Index>
constexpr message reason_of(const proof::proof_by_cases<>& search, bool is_rational,
                            std::index_sequence<Index...>) {
  using proof::obstacle;
  constexpr const char* names[]{"x", "y", "z", "x_4", "x_5", "x_6", "x_7", "x_8"};
  const formula_text left =
      text_of(substitute(search.left, {{symbol_named(Index + 1), symbol(names[Index])}...}));
  const bool is_short = !left.truncated && left.size < 120;
  message words;
  if (search.why == obstacle::not_zero && is_rational) {
    words << "it is false, though not where it was tried: the difference is ";
    return words << (is_short ? left.characters : "another rational function than 0");
  }
  if (search.left.root().kind == formula::node_kind::number && search.why == obstacle::not_zero) {
    words << "it is false wherever both sides are defined, as they are nowhere that was tried: the "
             "difference is ";
    return words << left.characters;
  }
  words << "it is not proved, and no counterexample is found: ";
  switch (search.why) {
  case obstacle::undefined:
    return words << "it is defined for no real numbers, as far as is seen";
  case obstacle::too_many_variables:
    return words << "more than 16 different symbols and functions";
  case obstacle::too_many_roots:
    return words << "more than 3 different square roots";
  case obstacle::too_many_points:
    return words << "the degrees are so high that more than 20000 points would have to be tried";
  case obstacle::too_many_digits:
    return words << "the coefficients may have more than 36 digits";
  case obstacle::too_many_signs:
    return words << "more than 10 signs to tell apart";
  case obstacle::unsolved:
    if (!is_short) return words << "a function may jump where a formula is 0 that can't be solved";
    return words << "a function may jump where " << left.characters
                 << " = 0, which can't be solved";
  case obstacle::none:
  case obstacle::not_zero:
  default:
    if (!is_short)
      return words << "the rules for + - * /, exp, log, sqrt, abs do not make 0 of the difference";
    return words << "the rules for + - * /, exp, log, sqrt, abs do not make 0 of "
                 << left.characters;
  }
}

/// The claim that two generic callables of the same numbers, such as [](auto x, auto y) { … }, are
/// equal for all real arguments for which both are defined.
template <class F, class G>
constexpr verdict identity(const F& left, const G& right) {
  if constexpr (!same_arity<F, G>()) {
    return {false};
  } else {
    const auto sides = formulas_of(left, right);
    const auto difference = sides.difference();
    if (difference.is(0)) return {};
    const proof::proof_by_cases search{difference};
    if (search.holds) return {};
    constexpr auto arguments = std::make_index_sequence<arity<F>()>{};
    if (const verdict found = counterexample(left, right, arguments); !found) return found;
    return {false, reason_of(search, sides.are_rational(), arguments)};
  }
}

} // namespace claim

namespace proof {

/// Proves that two generic callables agree for all real arguments for which both are defined. What
/// does not depend on the arguments is what C++ makes of it: exp(1e-20) is 1, 1 / 3 is 0. A callable
/// of any number of arguments is taken as one of the fewest.
///
///     static_assert(proof::identity<[](auto x) { return sigmoid(-x); },
///                                   [](auto x) { return 1 - sigmoid(x); }>);
///
/// When they do not, the compiler says where: "at (0.5) the left side is …, the right side …".
template <auto F, auto G>
inline constexpr bool identity = !claim::same_arity<decltype(F), decltype(G)>() || [] {
  if constexpr (!claim::same_arity<decltype(F), decltype(G)>()) {
    return true; // the build has stopped
  } else {
    constexpr claim::outcome found = claim::outcome_of<F, G>(0);
    static_assert(
        found != claim::outcome::not_computed,
        "proof::identity computes with fractions of 64-bit integers and at most 128 nodes "
        "of a formula: a number such as 1e-9, a division by 0, or the compiler's limits "
        "are beyond that");
    if constexpr (found == claim::outcome::not_proved)
      return holds<[] { return claim::identity(F, G); }>();
    else
      return true; // and nothing else is compiled
  }
}();

} // namespace proof
} // namespace constgrad
