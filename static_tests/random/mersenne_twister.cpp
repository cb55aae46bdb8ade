#include <constgrad/random/mersenne_twister.hpp>

#include "static_tests/law.hpp"
#include "static_tests/state_image.hpp"

namespace cg = constgrad;

/// The n-th number after seeding, counted from 1.
constexpr std::uint32_t nth(std::uint32_t seed, int n) {
  cg::mersenne_twister twister{seed};
  for (int i = 1; i < n; ++i) twister();
  return twister();
}

constexpr law mersenne_twister_laws[] = {
    {"the 10,000th number from seed 5489, which the C++ standard requires of std::mt19937",
     [] { return cg::claim::equal(nth(given(5489u), 10000), 4123659995u); }},
    {"the first numbers from the seeds 0, 1, 42 and 2^32 - 1, as NumPy draws them",
     [] {
       return holds_if(nth(given(0u), 1) == 2357136044 && nth(given(0u), 2) == 2546248239 &&
                       nth(given(0u), 3) == 3071714933 && nth(given(1u), 1) == 1791095845 &&
                       nth(given(42u), 3) == 4083286876 && nth(given(4294967295u), 1) == 419326371);
     }},
    {"another that is given what one remembers goes on as it",
     [] {
       cg::mersenne_twister one{given(5u)}, other{given(6u)};
       for (int i = 0; i < 300; ++i) one();
       const state_image state{one};
       state.give(other);
       for (int i = 0; i < 700; ++i)
         if (one() != other()) return holds_if(false);
       return holds_if(state.size == 625 && state.arrays == 2 && state.limits[0] == 0xffffffff &&
                       state.limits[1] == 623);
     }},
};
static_assert(all_hold<mersenne_twister_laws>);
