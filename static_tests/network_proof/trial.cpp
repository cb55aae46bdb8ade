// Where a part of a network is tried: random numbers between two ends, the same modulo both primes and as doubles.
#include <constgrad/network_proof/trial.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace proof = constgrad::proof;
using first_residue = proof::residue<proof::golden_prime>;
using second_residue = proof::residue<proof::mersenne_prime>;

/// low + (high - low) k / 2^60, in fractions modulo a prime.
template <class Residue>
static constexpr Residue between(int low, int high, std::uint64_t k) {
  return Residue{low} + Residue{high - low} * Residue{k} / Residue{std::uint64_t{1} << 60};
}

/// The claim that numbers which are drawn between two ends lie where their k says.
template <bool IsWatched>
static constexpr bool is_drawn_between(int low, int high) {
  const proof::drawn_between<IsWatched> draw{static_cast<double>(low), static_cast<double>(high)};
  for (std::uint64_t index = 0; index < 5; ++index) {
    const std::uint64_t k = proof::pseudo_random(index, 7) / 16;
    const auto drawn = draw(index, 7);
    const double share = static_cast<double>(k) / 0x1p60, expected = low + (high - low) * share;
    if (drawn.value != between<first_residue>(low, high, k).representative) return false;
    if (IsWatched && drawn.second != between<second_residue>(low, high, k).representative)
      return false;
    if (drawn.real - expected > 1e-14 || expected - drawn.real > 1e-14) return false;
    if (drawn.slope != 0 || drawn.real_slope != 0) return false;
  }
  return true;
}

constexpr law trial_laws[] = {
    {"low + (high - low) k / 2^60, modulo both primes and as a double",
     [] {
       return holds_if(is_drawn_between<true>(-3, 5) && is_drawn_between<false>(-3, 5) &&
                       is_drawn_between<true>(2, 3));
     }},
    {"directions lie between -1 and 1",
     [] {
       constexpr auto ends = proof::between_signs<true>;
       return holds_if(ends.low.real == -1 && ends.low.real + 0x1p60 * ends.step.real == 1);
     }},
    {"the streams of a hundred trials do not meet, nor those of functions' atoms",
     [] {
       return holds_if(proof::points == 100 && proof::directions >= proof::points + 100 &&
                       proof::slopes >= proof::directions + 100 && proof::slopes <= 300);
     }},
    {"near is a difference of up to unit (|magnitude| + 1)",
     [] {
       using proof::nearly_equal;
       return holds_if(nearly_equal(4, 4 + 0x1p-29, 1) && nearly_equal(4 + 0x1p-29, 4, -1) &&
                       !nearly_equal(4, 4 + 0x1.01p-29, 1) && !nearly_equal(4 + 0x1.01p-29, 4, 1) &&
                       nearly_equal(4, 4 + 0x1p-30, 0) && !nearly_equal(4, 4 + 0x1.01p-30, 0) &&
                       nearly_equal(4, 4 + 0x1.8p-30, -0.5) && nearly_equal(-1, 3, 3, 1) &&
                       !nearly_equal(-1, 4, 3, 1));
     }},
};
static_assert(all_hold<trial_laws>);
