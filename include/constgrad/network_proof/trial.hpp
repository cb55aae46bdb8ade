// Where a part of a network is tried: pseudo-random points and directions, exactly modulo a prime and as real numbers.
//
//     x = low + (high - low) k / 2^60,    k a pseudo-random integer from 0 to 2^60 - 1
#pragma once

#include "constgrad/proof/residue.hpp"
#include "constgrad/proof/trial_number.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad::proof {

/// Random numbers between two ends, which are short in binary: 2^60 different ones.
template <std::uint64_t Prime>
struct drawn_between {
  residue<Prime> low, step;
  double real_low, real_step;

  constexpr drawn_between(double from, double to)
      : low{from},
        step{(to - from) * 0x1p-60},
        real_low{from},
        real_step{(to - from) * 0x1p-60} {}

  /// The number at an index of a stream.
  template <bool IsWatched = false>
  constexpr trial_number<Prime, IsWatched> operator()(std::uint64_t index,
                                                      std::uint64_t stream) const {
    const std::uint64_t k = pseudo_random(index, stream) >> 4;
    trial_number<Prime, IsWatched> drawn;
    drawn.value = static_cast<std::uint64_t>(
        (low.representative + math::uint128{step.representative} * k) % Prime);
    drawn.real = real_low + real_step * static_cast<double>(k);
    return drawn;
  }
};

/// Between -1 and 1: directions, and slopes that come from above.
template <std::uint64_t Prime>
inline constexpr drawn_between<Prime> between_signs{-1, 1};

/// The streams of random numbers: 100 and on, apart from those of the functions' atoms.
enum stream : std::uint64_t { points = 100, directions = 200, slopes = 300, leftovers = 400 };

/// Whether two real numbers are equal but for the rounding of doubles.
constexpr bool nearly_equal(double a, double b, double magnitude, double unit = 0x1p-30) {
  const double difference = a < b ? b - a : a - b;
  return difference <= unit * ((magnitude < 0 ? -magnitude : magnitude) + 1);
}

} // namespace constgrad::proof
