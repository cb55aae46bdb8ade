// What a formula has compared on its way: how far apart two numbers were, and how the distance changes in the direction
// of the derivative. From these follows where the formula would take another branch.
//
//     x < 6    at x = 5, moving by 1:    distance -1, slope 1; the branch changes after a step of 1
#pragma once

#include "constgrad/proof/list.hpp"
#include "constgrad/proof/residue.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// A comparison of a and b, which are real numbers: a - b as residues and as a real number, and the derivative of it.
struct comparison {
  std::uint64_t distance = 0, slope = 0;               ///< residues modulo the golden prime
  std::uint64_t second_distance = 0, second_slope = 0; ///< and modulo the other one
  double a = 0, b = 0;
  double real_distance = 0, real_slope = 0;
  int sign = 0;             ///< of a - b: -1, 0 or 1
  bool is_equality = false; ///< whether only a == b was asked
};

/// 1 / x modulo each of two primes.
struct reciprocal {
  residue<golden_prime> first;
  residue<mersenne_prime> second;
};

/// The comparisons of an evaluation, in their order. Those whose distance does not change in the direction of the
/// derivative are left out: constants, and x != x.
struct branch_log {
  list<comparison> seen{};
  std::size_t asked_for =
      ~std::size_t{0}; ///< how many are enough; what is computed after them does not matter
  int side = 0; ///< 1 or -1: decide ties as a little further in that direction; 0: they are ties
  bool has_tie = false;      ///< two numbers were equal that are not so nearby
  bool is_undefined = false; ///< something was divided by 0, or log or root had no real value
  bool is_second_undefined = false; ///< a root or a quotient had no value modulo the second prime

  /// Whether all that is asked for is known.
  constexpr bool is_complete() const { return seen.size() >= asked_for; }

  /// The reciprocals that were computed last, since a formula and its derivative ask for the same.
  struct known_reciprocal {
    std::uint64_t of = 0, second_of = 0;
    reciprocal found;
  };
  known_reciprocal recent[8]{};
  std::size_t turn = 0;
};

/// 1 / x for an x that is not 0 modulo the first prime, computed once for each log.
constexpr reciprocal reciprocal_of(std::uint64_t x, std::uint64_t second, branch_log* log) {
  if (log != nullptr && log->is_complete()) return {1, 1};
  if (log != nullptr)
    for (const branch_log::known_reciprocal& known : log->recent)
      if (known.of == x && known.second_of == second) return known.found;
  reciprocal found{residue<golden_prime>{x}.inverse(), {}};
  if (second != 0) found.second = residue<mersenne_prime>{second}.inverse();
  if (log != nullptr) log->recent[log->turn++ % 8] = {x, second, found};
  return found;
}

} // namespace constgrad::proof
