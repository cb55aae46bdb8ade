#include <constgrad/function.hpp>
#include <constgrad/network_proof/related_comparisons.hpp>
#include <constgrad/proof/trial_function.hpp>
#include <constgrad/proof/trial_number.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace proof = constgrad::proof;
using exact = proof::trial_number<>;

/// What a formula of x and y compares at a random place, in a random direction.
static constexpr proof::branch_log compared(auto formula, std::uint64_t trial, double x_at,
                                            double y_at) {
  proof::branch_log log;
  exact z[]{x_at, y_at};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto rate = static_cast<int>(proof::pseudo_random(i, trial) % 1000);
    z[i].slope = z[i].second_slope = static_cast<std::uint64_t>(rate), z[i].real_slope = rate;
    z[i].log = &log;
  }
  static_cast<void>(formula(z[0], z[1]));
  z[0].log = z[1].log = nullptr;
  return log;
}

/// Whether the last comparison of a formula is excluded by those before, at x = 3/4 and y = 1/4.
static constexpr bool is_excluded(auto formula) {
  const proof::branch_log here = compared(formula, 1, given(0.75), 0.25),
                          beside = compared(formula, 2, 0.75 + 0x1p-6, 0.25 + 0x1p-7);
  return is_excluded_before(here, beside, here.seen.size() - 1);
}

/// A log of two comparisons, each with its distance and its slope, as residues and as real numbers.
struct written {
  std::uint64_t distance, slope;
  double real_distance, real_slope;
};
static constexpr proof::branch_log log_of(const written& early, const written& late) {
  proof::branch_log log;
  for (const written& each : {early, late})
    log.seen.add({each.distance, each.slope, 0, 0, 0, 0, each.real_distance, each.real_slope,
                  each.real_distance < 0 ? -1 : 1, false});
  return log;
}
/// Whether the second is excluded by the first. Here their distances are 2 and 5, and both slopes 1, unless it is said otherwise.
static constexpr bool is_excluded(const written& early_beside, const written& late_beside,
                                  double early_real_slope = 1, double late_real_slope = 1,
                                  double late_real_distance = 5) {
  return is_excluded_before(
      log_of({2, 1, given(2.0), early_real_slope}, {5, 1, late_real_distance, late_real_slope}),
      log_of(early_beside, late_beside), 1);
}

constexpr law related_comparisons_laws[] = {
    {"what goes away from where it is",
     [] {
       return holds_if(is_excluded([](auto x, auto) { return x < 1 && x < 2; }) &&
                       is_excluded([](auto x, auto) { return x < 1 && 2 > x; }) &&
                       is_excluded([](auto x, auto) { return x > 0.5 && 0 < 3 * x; }) &&
                       is_excluded([](auto x, auto) { return x < 1 && -2 < -x; }));
     }},
    {"but not what comes nearer",
     [] {
       return holds_if(!is_excluded([](auto x, auto) { return x < 1 && x < 0.5; }) &&
                       !is_excluded([](auto x, auto) { return x < 1 && x > 0; }) &&
                       !is_excluded([](auto x, auto) { return x < 2 && x < 1; }));
     }},
    {"the same once more",
     [] {
       return holds_if(is_excluded([](auto x, auto) { return x < 1 && 2 * x < 2; }) &&
                       is_excluded([](auto x, auto) { return x < 1 && 1 > x; }));
     }},
    {"a curve of another variable has nothing to do with it",
     [] {
       return holds_if(!is_excluded([](auto x, auto y) { return x < 1 && y < 2; }) &&
                       !is_excluded([](auto x, auto y) { return x < 1 && x + y < 2; }) &&
                       !is_excluded([](auto x, auto) { return x < 1 && x * x < 4; }));
     }},
    {"curves go along",
     [] {
       return holds_if(is_excluded([](auto x, auto y) { return x * y < 1 && x * y < 2; }) &&
                       !is_excluded([](auto x, auto y) { return x * y < 2 && x * y < 1; }));
     }},
    {"an equality takes two branches, and excludes nothing",
     [] {
       return holds_if(!is_excluded([](auto x, auto) { return x == 1 || x < 2; }) &&
                       is_excluded([](auto x, auto) { return x < 1 && (x == 0.875 || x < 2); }));
     }},
    {"of several the one that is about the same counts",
     [] {
       return holds_if(
           is_excluded([](auto x, auto y) { return y < 1 && x < 1 && x + y > 0.5 && x < 2; }));
     }},
    {"distances and slopes must both be related",
     [] {
       return holds_if(is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}) &&
                       !is_excluded({3, 1, 3, 1}, {7, 1, 7, 1}) &&
                       !is_excluded({3, 1, 3, 1}, {6, 2, 6, 2}));
     }},
    {"what has no slope as a double tells nothing",
     [] {
       return holds_if(!is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}, 0) &&
                       !is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}, 1, 0));
     }},
    {"against each other the distances come nearer",
     [] {
       return holds_if(!is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}, -0.5) &&
                       is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}, 0.5));
     }},
    {"nor what ends, as a double, where it begins",
     [] { return holds_if(!is_excluded({3, 1, 3, 1}, {6, 1, 6, 1}, 1, 1, 2)); }},
    {"nor another place that takes other branches, or compares less",
     [] {
       const auto both = [](auto x, auto) {
         const bool is_less = x < 1;
         return x < 2 && is_less;
       };
       const proof::branch_log here = compared(both, 1, given(0.75), 0), none,
                               other = compared(both, 2, 1.5, 0);
       return holds_if(!is_excluded_before(here, other, 1) && !is_excluded_before(here, none, 0) &&
                       !takes_same_branches(here, none, 1) && !takes_same_branches(none, here, 1));
     }},
    {"which branches are the same",
     [] {
       const auto at = [](double x) {
         return compared([](auto a, auto) { return a == 1 || a < 2 || a < 3; }, 1, x, 0);
       };
       return holds_if(
           takes_same_branches(at(0.5), at(1.5), 2) && takes_same_branches(at(2.5), at(2.75), 3) &&
           !takes_same_branches(at(1), at(1.5), 1) && !takes_same_branches(at(1.5), at(2.5), 2) &&
           takes_same_branches(at(1.5), at(2.5), 1) && !takes_same_branches(at(1.5), at(1.5), 3) &&
           takes_same_branches(at(1), at(2), 0));
     }},
};
static_assert(all_hold<related_comparisons_laws>);
