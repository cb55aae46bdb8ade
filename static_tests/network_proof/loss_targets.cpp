// The targets at which a loss is tried.
#include <constgrad/network_proof/loss_targets.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace proof = constgrad::proof;
using exact = proof::trial_number<>;

/// Any subject of two outputs and two targets.
struct two_outputs {
  static constexpr std::size_t variables = 4;
  static constexpr double low = -4, high = 4;
  static constexpr bool differentiates_all = true;
  static constexpr bool differentiates(std::size_t, std::size_t) { return true; }
  static constexpr void name(constgrad::message&, std::size_t, std::size_t) {}
  template <class Number>
  static constexpr Number value(const Number* z, std::size_t) {
    return z[0];
  }
  template <class Number>
  static constexpr Number gradient(const Number* z, Number*, std::size_t) {
    return z[0];
  }
};

/// The claim that the targets of the two outputs are these numbers, or the outputs and what is added to them.
struct expected_target {
  double number;
  bool is_added_to_output = false;
};
static constexpr bool has_targets(proof::targets_of_loss targets, const expected_target& first,
                                  const expected_target& second) {
  proof::branch_log log;
  const proof::place<> at = proof::place_of_loss(proof::subject_of<two_outputs>, targets, log);
  const auto is = [&](std::size_t i, const expected_target& expected) {
    const exact of = expected.is_added_to_output ? at.z[i].constant() + exact{expected.number}
                                                 : exact{expected.number};
    return is_identical(at.z[2 + i], of) && at.z[2 + i].real == of.real;
  };
  return is(0, first) && is(1, second);
}
static constexpr bool has_targets(std::size_t which, const expected_target& both) {
  return has_targets({which}, both, both);
}

constexpr law loss_targets_laws[] = {
    {"numbers, the output itself, one-hot, one less than the output",
     [] {
       return holds_if(has_targets(0, {0}) && has_targets(1, {0.5}) && has_targets(2, {1}) &&
                       has_targets(3, {-1}) && has_targets(4, {2}) && has_targets(5, {0, true}) &&
                       has_targets({6}, {1}, {0}) && has_targets(7, {-1, true}));
     }},
    {"mixed, every output has the next of them",
     [] {
       return holds_if(has_targets({0, true}, {0}, {0.5}) && has_targets({3, true}, {-1}, {2}) &&
                       has_targets({4, true}, {2}, {0, true}) &&
                       has_targets({7, true}, {-1, true}, {0}));
     }},
    {"and any targets, which are those of the random place",
     [] {
       proof::branch_log log;
       const proof::place<> at = proof::place_of_loss(proof::subject_of<two_outputs>, {}, log),
                            drawn{proof::subject_of<two_outputs>, proof::chosen_targets, log};
       for (std::size_t i = 0; i < 4; ++i)
         if (!is_identical(at.z[i], drawn.z[i])) return holds_if(false);
       return holds_if(true);
     }},
};
static_assert(all_hold<loss_targets_laws>);
