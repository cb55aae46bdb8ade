// Known points of a function: what it must give, and how far off it may be.
#pragma once

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

/// f(x) = value, the value computed with 60 decimal digits by Python's decimal and rounded once, by the
/// compiler that reads it.
struct point {
  double x, value;
};

/// The claim that f hits every point, or misses it by at most `ulps` units in the last place.
template <std::size_t Size, class F>
constexpr constgrad::verdict hits(const point (&points)[Size], std::int64_t ulps, F f) {
  for (const auto& [x, value] : points) {
    const constgrad::verdict judged = constgrad::claim::within(ulps, f(given(x)), value);
    if (!judged) return {false, constgrad::sentence{} << "at " << x << ' ' << judged.reason};
  }
  return {};
}
