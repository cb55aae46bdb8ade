// Equations that hold for all real numbers.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/function/definitions.hpp"
#include "constgrad/number/interval_function.hpp"
#include "constgrad/number/interval_set.hpp"
#include "constgrad/proof/any_real.hpp"
#include "constgrad/proof/rational_function.hpp"
#include "constgrad/proof/verdict.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace constgrad {
namespace claim {

/// Whether two formulas are the same wherever both are defined, for all real values of their symbols:
/// by their canonical form; or with the functions by their definitions, by exact agreement at more
/// points than the degrees. What is true may be left unproved; what is proved is true.
constexpr bool same_for_all_reals(const expression& left, const expression& right) {
  if (left == right) return true;
  const expression difference = by_definition(left) - by_definition(right);
  using proof::exponentials, proof::rational_function;
  return difference.is(0) || rational_function<exponentials::whole>{difference}.is_zero() ||
         rational_function<exponentials::split>{difference}.is_zero();
}

/// How many numbers a generic callable takes: the least count from 1 to 8 that it can be called with.
template <class F, std::size_t N = 1>
constexpr std::size_t arity() {
  constexpr bool callable = []<std::size_t... Index>(std::index_sequence<Index...>) {
    return std::invocable<const F&, decltype(static_cast<void>(Index), proof::any_real{})...>;
  }(std::make_index_sequence<N>{});
  if constexpr (callable) {
    return N;
  } else if constexpr (N < 8) {
    return arity<F, N + 1>();
  } else {
    static_assert(N < 8,
                  "identity takes generic callables of 1 to 8 numbers: [](auto x, auto y) {…}");
    return 1;
  }
}

/// Whether the formulas of two generic callables of the same numbers are the same for all reals.
template <class F, class G>
constexpr bool is_proved(const F& left, const G& right) {
  constexpr std::size_t arguments = arity<F>();
  static_assert(arguments == arity<G>(), "both sides of an identity take the same arguments");
  return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    // Names that no symbol of a user's can have: I + 1 has no letter in the highest byte.
    const proof::any_real l = left(proof::any_real{symbol_named(Index + 1)}...),
                          r = right(proof::any_real{symbol_named(Index + 1)}...);
    return same_for_all_reals(l.formula, r.formula);
  }(std::make_index_sequence<arguments>{});
}

/// Real numbers for the arguments of two sides that are not the same there, in interval arithmetic,
/// so that rounding is no excuse; or that none of the few that are tried tells them apart.
template <std::size_t... Index>
constexpr verdict counterexample(const auto& left, const auto& right,
                                 std::index_sequence<Index...>) {
  using real = interval<double>;
  for (int attempt = 0; attempt < 8; ++attempt) {
    // Both signs, after a few positive numbers for the sake of logarithms.
    constexpr double steps[]{0.5, 1.25, 0.75, 2, -0.5, -1.25, 0.25, -2};
    const double x[]{(steps[attempt] * (1 + 0.5 * static_cast<double>(Index)))...};
    const real l = left(real{x[Index]}...), r = right(real{x[Index]}...);
    if (l.is_empty() || r.is_empty() || !disjoint(l, r)) continue;
    sentence words;
    words << "at (";
    ((words << (Index == 0 ? "" : ", ") << x[Index]), ...);
    words << ") the left side is " << midpoint(l) << ", the right side " << midpoint(r);
    return {false, words};
  }
  return {false, sentence{} << "it is not proved, and no counterexample is found"};
}

/// The claim that two generic callables of the same numbers, such as [](auto x, auto y) { … }, are
/// equal for all real arguments for which both are defined.
template <class F, class G>
constexpr verdict identity(const F& left, const G& right) {
  if (is_proved(left, right)) return {};
  return counterexample(left, right, std::make_index_sequence<arity<F>()>{});
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
inline constexpr bool identity = [] {
  if constexpr (claim::is_proved(F, G))
    return true; // and nothing else is compiled
  else
    return holds<[] { return claim::identity(F, G); }>();
}();

} // namespace proof
} // namespace constgrad
