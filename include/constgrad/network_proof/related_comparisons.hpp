// What earlier comparisons of an evaluation say of a later one.
//
//     d_k = α d_j + β        x < 2 asks x - 2 = (x - 1) - 1: where x < 1 it holds, and x > 2 does not
//
// d is the distance of the numbers that are compared. That such a relation holds is seen, exactly, from their distances and
// slopes at two places in two random directions.
#pragma once

#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/residue.hpp"

#include <cstddef>

namespace constgrad::proof {

/// Whether both evaluations take the same branches before comparison k. An equality takes two: equal, or not.
constexpr bool takes_same_branches(const branch_log& a, const branch_log& b, std::size_t k) {
  for (std::size_t j = 0; j < k; ++j) {
    if (j >= a.seen.size() || j >= b.seen.size()) return false;
    const int one = a.seen[j].sign, other = b.seen[j].sign;
    if (a.seen[j].is_equality ? (one == 0) != (other == 0) : one != other) return false;
  }
  return true;
}

/// Whether comparison b is comparison a once more: its distance is a multiple of the other's.
constexpr bool is_multiple(const comparison& a, const comparison& b) {
  using field = residue<golden_prime>;
  return field{a.distance} * b.slope == field{b.distance} * a.slope;
}

/// Whether comparison k has no other side after the branches that were taken before: one of them has a distance of which its
/// own is a linear function, and that goes no further. `beside` is the log of another place, in another direction.
constexpr bool is_excluded_before(const branch_log& here, const branch_log& beside, std::size_t k) {
  using field = residue<golden_prime>;
  if (k >= beside.seen.size() || !takes_same_branches(here, beside, k)) return false;
  const comparison &late = here.seen[k], &late_beside = beside.seen[k];
  for (std::size_t j = 0; j < k; ++j) {
    const comparison &early = here.seen[j], &early_beside = beside.seen[j];
    const double slopes = early.real_slope * late.real_slope;
    if (early.is_equality || slopes == 0) continue;
    const field slope = early.slope, late_slope = late.slope;
    if (late_slope * early_beside.slope != slope * late_beside.slope ||
        late_slope * (field{early_beside.distance} - early.distance) !=
            slope * (field{late_beside.distance} - late.distance))
      continue;
    const int away =
        slopes < 0 ? -early.sign : early.sign; // where the distance of k goes, from here:
    const double least =
        late.real_distance - late.real_slope / early.real_slope * early.real_distance;
    if (away == late.sign && (is_multiple(early, late) || least * late.sign > 0)) return true;
  }
  return false;
}

} // namespace constgrad::proof
