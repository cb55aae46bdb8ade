// What a formula has compared on its way: how far apart two numbers were, and how the distance changes in the direction
// of the derivative. From these follows where the formula would take another branch.
//
//     x < 6    at x = 5, moving by 1:    distance -1, slope 1; the branch changes after a step of 1
#pragma once

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// A comparison of a and b, which are real numbers: a - b as a residue and as a real number, and the derivative of it.
struct comparison {
  std::uint64_t distance = 0, slope = 0; ///< residues
  double a = 0, b = 0;
  double real_distance = 0, real_slope = 0;
  int sign = 0;             ///< of a - b: -1, 0 or 1
  bool is_equality = false; ///< whether only a == b was asked
};

/// The comparisons of an evaluation, in their order. Those whose distance does not change in the direction of the
/// derivative are left out: constants, and x != x.
struct branch_log {
  static constexpr std::size_t capacity = 24;

  comparison seen[capacity]{};
  std::size_t count = 0;
  int side = 0; ///< 1 or -1: decide ties as a little further in that direction; 0: they are ties
  bool has_tie = false;      ///< two numbers were equal that are not so nearby
  bool is_undefined = false; ///< something was divided by 0, or log or root had no real value

  constexpr void add(const comparison& next) {
    if (count < capacity) seen[count] = next;
    ++count;
  }
  constexpr std::size_t size() const { return count < capacity ? count : capacity; }
};

} // namespace constgrad::proof
