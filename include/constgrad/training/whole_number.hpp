// How many: epochs, steps, patience. Never cut off, never below 0.
//
//     warm_up(2.5)    would be warm_up{.steps = 2}            epochs(-1)    2^64 - 1 epochs
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"

#include <concepts>
#include <cstddef>

namespace constgrad {

/// A number of epochs or steps, given as any integer of at least 0; it converts to std::size_t. Throws
/// invalid_argument for one below 0; a real number stops the build.
struct whole_number {
  std::size_t value;

  template <std::integral Integer>
  constexpr whole_number(Integer n) : value(static_cast<std::size_t>(n)) {
    if (n < Integer{}) throw invalid_argument{"a number of epochs or steps is at least 0"};
  }
  template <std::floating_point Real>
  constexpr whole_number(Real) : value{} {
    static_assert(std::integral<Real>,
                  "a number of epochs or steps is a whole number: write 2 for 2.5");
  }

  /// Left out: stops the build.
  template <std::same_as<void>... Nothing>
  constexpr whole_number(Nothing...) : value{} {
    static_assert(sizeof...(Nothing) != 0, "a number of epochs or steps is left out, such as "
                                           ".patience, .steps or .every");
  }

  constexpr operator std::size_t() const { return value; }
};

} // namespace constgrad
