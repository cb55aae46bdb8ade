// Where a part of a network is tried: pseudo-random points and directions, exactly modulo primes and as real numbers.
//
//     x = low + (high - low) k / 2^60,    k a pseudo-random integer from 0 to 2^60 - 1
#pragma once

#include "constgrad/math/wide.hpp"
#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Random numbers between two ends, which are short in binary: 2^60 different ones.
template <bool IsWatched>
struct drawn_between {
  using number = trial_number<IsWatched>;
  number low, step;

  constexpr drawn_between(double from, double to) : low{from}, step{(to - from) * 0x1p-60} {}

  /// The number at an index of a stream.
  constexpr number operator()(std::uint64_t index, std::uint64_t stream) const {
    const std::uint64_t k = pseudo_random(index, stream) >> 4;
    number drawn;
    drawn.value = residue_of(k);
    drawn.real = low.real + step.real * static_cast<double>(k);
    if constexpr (IsWatched)
      drawn.second = static_cast<std::uint64_t>((low.second + math::uint128{step.second} * k) %
                                                number::other_prime);
    return drawn;
  }

  /// low + step k
  constexpr std::uint64_t residue_of(std::uint64_t k) const {
    return static_cast<std::uint64_t>((low.value + math::uint128{step.value} * k) % number::prime);
  }
};

/// Between -1 and 1: directions, and slopes that come from above.
template <bool IsWatched>
inline constexpr drawn_between<IsWatched> between_signs{-1, 1};

/// The streams of random numbers: 100 and on, apart from those of the functions' atoms.
enum stream : std::uint64_t { points = 100, directions = 200, slopes = 300 };

/// Whether two real numbers are equal but for the rounding of doubles.
constexpr bool nearly_equal(double a, double b, double magnitude, double unit = 0x1p-30) {
  const double difference = a < b ? b - a : a - b;
  return difference <= unit * ((magnitude < 0 ? -magnitude : magnitude) + 1);
}

} // namespace constgrad::proof
