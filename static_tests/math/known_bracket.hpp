// Known brackets: the tightest numbers around a function's value.
#pragma once

#include <constgrad/math/bracket.hpp>

#include "static_tests/math/point.hpp"

#include <cstddef>
#include <cstdint>

/// below <= f(x) <= above, the value computed with 1200 decimal digits by mpmath and rounded
/// outwards.
struct known_bracket {
  double x, below, above;
};

/// The claim that f gives these brackets, or an end at most so many numbers further out.
template <std::size_t Size, class F>
constexpr constgrad::verdict encloses(const known_bracket (&brackets)[Size],
                                      std::uint64_t further_out, F f) {
  for (const auto& [x, below, above] : brackets) {
    const constgrad::math::bracket<double> got = f(given(x));
    if (!(got.below <= below && got.above >= above &&
          constgrad::ulps_between(got.below, below) <= further_out &&
          constgrad::ulps_between(got.above, above) <= further_out)) {
      return {false, constgrad::message{} << "at " << x << " got " << got.below << " and "
                                          << got.above << ", not " << below << " and " << above};
    }
  }
  return {};
}
