// What is expected of the numbers that a training is set up with, and which of them fails it.
#pragma once

#include "constgrad/math/bracket.hpp"

#include <initializer_list>

namespace constgrad {

/// One thing that is expected of a number, in words, whether it is met, and the number given.
struct expectation {
  bool is_met = true;
  const char* words = "";
  double given = 0;
};

/// The first that is not met, or whose number is infinite; else one that is met.
constexpr expectation first_unmet(std::initializer_list<expectation> expectations) {
  for (const expectation& each : expectations) {
    if (!each.is_met) return each;
    if (!math::is_finite(each.given)) return {false, "training expects finite numbers", each.given};
  }
  return {};
}

/// Whether 0 <= x < 1, as for the part of a moment that is kept; of NaN it is false.
constexpr bool is_below_1(double x) { return x >= 0 && x < 1; }

} // namespace constgrad
