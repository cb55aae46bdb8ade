// What is expected of the numbers that a training is set up with, and which of them fails it.
//
// An option is written as a double and used as a number of the network: of a float, 1e-50 is 0, 1e50 is infinite, and
// 0.999999999 is 1. So each is judged as the number that it becomes.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <concepts>
#include <cstddef>
#include <initializer_list>

namespace constgrad {

/// One thing that is expected of a number, in words, whether it is met, and the number given.
struct precondition {
  bool is_met = true;
  const char* words = "";
  double given = 0;
};

/// The number of type T that x becomes. Beyond the greatest float that is an infinity, also in a constant.
template <class T>
constexpr double as_number_of(double x) {
  if constexpr (std::same_as<T, float>) {
    constexpr double rounds_up = 0x1.ffffffp+127; // half way from the greatest float to 2^128
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return x >= rounds_up    ? infinity
           : x <= -rounds_up ? -infinity
                             : static_cast<double>(static_cast<float>(x));
  } else {
    return x;
  }
}

/// The words of an expectation; of a network of floats with "as a float" behind them.
template <fixed_string Words, class T>
inline constexpr auto expected_words = [] {
  constexpr char behind[] = " as a float";
  constexpr std::size_t size = sizeof Words.characters,
                        more = std::same_as<T, float> ? sizeof behind - 1 : 0;
  fixed_string<size + more> all;
  for (std::size_t i = 0; i + 1 < size; ++i) all.characters[i] = Words.characters[i];
  for (std::size_t i = 0; i < more; ++i) all.characters[size - 1 + i] = behind[i];
  return all;
}();

/// That x is greater than 0, as a number of type T.
template <class T, fixed_string Words>
constexpr precondition above_0(double x) {
  return {as_number_of<T>(x) > 0, expected_words<Words, T>.characters, x};
}

/// That x is 0, or greater than 0 as a number of type T.
template <class T, fixed_string Words>
constexpr precondition at_least_0(double x) {
  return {x == 0 || as_number_of<T>(x) > 0, expected_words<Words, T>.characters, x};
}

/// That x is 0, or between 0 and 1 as a number of type T: the part of a moment that is kept.
template <class T, fixed_string Words>
constexpr precondition below_1(double x) {
  const double held = as_number_of<T>(x);
  return {x == 0 || (held > 0 && held < 1), expected_words<Words, T>.characters, x};
}

/// The first that is not met, or whose number is infinite as a number of type T; else one that is met.
template <class T = double>
constexpr precondition first_violated(std::initializer_list<precondition> preconditions) {
  for (const precondition& each : preconditions) {
    if (!each.is_met) return each;
    if (!math::is_finite(as_number_of<T>(each.given)))
      return {false, expected_words<"training expects finite numbers", T>.characters, each.given};
  }
  return {};
}

/// What is expected of the learning rate of a step: it may be 0, but not become 0 as a number of type T.
template <class T>
constexpr precondition validate_rate(double rate) {
  return first_violated<T>(
      {at_least_0<T, "every step expects a learning rate of at least 0, which does not vanish">(
          rate)});
}

/// The first of the numbers of an optimizer, a schedule or a clipping that makes no sense to a network of numbers T, as
/// far as it says so: by a function validate<T>() or validate(), which it may have.
template <class T, class Options>
constexpr precondition validate_options(const Options& options) {
  if constexpr (requires { options.template validate<T>(); })
    return options.template validate<T>();
  else if constexpr (requires { options.validate(); })
    return options.validate();
  else
    return {};
}

} // namespace constgrad
