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
