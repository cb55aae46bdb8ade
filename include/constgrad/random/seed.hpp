// The number that a sequence of random numbers starts from.
#pragma once

#include <concepts>
#include <cstdint>

namespace constgrad {

/// A seed by its name, where a bare number would not say what it is: `initialize<double>(…, seed{42})`. The same
/// seed gives the same numbers everywhere. NumPy's generator takes those from 0 to 2^32 - 1.
struct seed {
  std::int64_t value;

  constexpr explicit seed(std::int64_t start) : value{start} {}

  /// Without a number, which is not 0: stops the build.
  template <std::same_as<void>... Nothing>
  constexpr seed(Nothing...) : value{} {
    static_assert(sizeof...(Nothing) != 0, "a seed is told its number: seed{42}");
  }

  /// A number with a fraction would be cut off: it stops the build.
  template <std::floating_point Real>
  constexpr explicit seed(Real) : value{} {
    static_assert(std::integral<Real>, "a seed is a whole number: write 42 for 42.0");
  }
};

} // namespace constgrad
