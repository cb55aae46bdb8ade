// The targets at which a loss is tried: any, and those by which it may tell samples apart.
#pragma once

#include "constgrad/network_proof/place.hpp"
#include "constgrad/network_proof/subject.hpp"
#include "constgrad/proof/branches.hpp"
#include "constgrad/proof/trial_number.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// 0, ½, 1, -1, 2, the output itself, one-hot, and one less than the output.
inline constexpr std::size_t chosen_targets = 8;
template <class Number>
constexpr Number chosen_target(std::size_t which, std::size_t i, const Number& output) {
  constexpr double numbers[]{0, 0.5, 1, -1, 2};
  return which < 5    ? Number{numbers[which]}
         : which == 5 ? output
         : which == 6 ? Number{i == 0 ? 1 : 0}
                      : output - Number{1};
}

/// Which of them every output has: number `which`, or, mixed, each output another one from there on; from chosen_targets on,
/// any targets.
struct targets_of_loss {
  std::size_t which = chosen_targets;
  bool is_mixed = false;
};

/// A random place z = (o₁, …, oₙ, t₁, …, tₙ) with such targets.
constexpr place<> place_of_loss(const subject<>& loss, targets_of_loss targets, branch_log& log) {
  place<> at{loss, targets.which, log};
  const std::size_t outputs = loss.variables / 2;
  if (targets.which < chosen_targets)
    for (std::size_t i = 0; i < outputs; ++i)
      at.put(outputs + i,
             chosen_target(targets.is_mixed ? (targets.which + i) % chosen_targets : targets.which,
                           i, at.z[i]));
  return at;
}

} // namespace constgrad::proof
