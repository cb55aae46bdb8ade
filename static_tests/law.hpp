// A law: what a test claims, in words, and the function that judges it. The static tests have the compiler
// judge it, the run-time tests judge it again while the program runs.
#pragma once

#include <constgrad/proof/equal.hpp>
#include <constgrad/proof/prints_as.hpp>
#include <constgrad/proof/within.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

struct law {
  const char* words;
  constgrad::verdict (*judge)();

  /// The verdict, whose reason begins with the words.
  constexpr constgrad::verdict operator()() const {
    const constgrad::verdict judged = judge();
    if (judged) return judged;
    return {false, constgrad::message{} << words << ": " << judged.reason};
  }
};

/// The verdict of a test that only knows yes or no.
constexpr constgrad::verdict holds_if(bool condition) {
  return {condition, constgrad::message{} << (condition ? "" : "it does not hold")};
}

/// A value that the optimizer knows nothing about, so that what is computed from it is computed at run
/// time; at compile time the value itself.
template <class T>
constexpr T given(T value) {
  if (!std::is_constant_evaluated()) asm volatile("" : "+m"(value));
  return value;
}

/// Whether a computation is a constant: what throws is none. Static, for each test's computations
/// are its own.
template <auto Computation>
static constexpr bool is_constant =
    requires { typename std::bool_constant<(Computation(), true)>; };

/// Proves one law, with the budget of a constant of its own.
template <const auto& Laws, std::size_t I>
inline constexpr bool law_holds = constgrad::proof::holds<[] { return Laws[I](); }>();

/// Proves every law of an array: static_assert(all_hold<exp_laws>).
template <const auto& Laws>
inline constexpr bool all_hold = []<std::size_t... I>(std::index_sequence<I...>) {
  return (law_holds<Laws, I> && ...);
}(std::make_index_sequence<std::extent_v<std::remove_reference_t<decltype(Laws)>>>{});
