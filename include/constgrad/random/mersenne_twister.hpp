// The generator MT19937 of M. Matsumoto and T. Nishimura (1998), seeded as in its authors' init_genrand.
//
//     x[k+624] = x[k+397] ^ A(upper bit of x[k] | lower 31 bits of x[k+1])
#pragma once

#include <cstdint>

namespace constgrad {

/// MT19937: 32 random bits a call, with a period of 2^19937 - 1. The same bits as std::mt19937, and
/// constexpr.
class mersenne_twister {
public:
  /// x[0] = seed,  x[k] = 1812433253 · (x[k-1] ^ (x[k-1] >> 30)) + k.
  constexpr explicit mersenne_twister(std::uint32_t seed) {
    state[0] = seed;
    for (std::uint32_t k = 1; k < size; ++k) {
      state[k] = 1812433253u * (state[k - 1] ^ (state[k - 1] >> 30)) + k;
    }
  }

  /// The next 32 bits: one step of the recurrence, tempered. The 624 words are a ring, of which each
  /// call replaces the oldest, so no call has to pay for a whole new block.
  constexpr std::uint32_t operator()() {
    const std::uint32_t next = oldest + 1 < size ? oldest + 1 : 0,
                        middle = oldest < size - 397 ? oldest + 397 : oldest + 397 - size,
                        joined = (state[oldest] & 0x80000000u) | (state[next] & 0x7fffffffu);
    std::uint32_t x = state[middle] ^ (joined >> 1) ^ ((joined & 1u) * 0x9908b0dfu);
    state[oldest] = x;
    oldest = next;
    x ^= x >> 11;
    x ^= (x << 7) & 0x9d2c5680u;
    x ^= (x << 15) & 0xefc60000u;
    return x ^ (x >> 18);
  }

  /// Calls visit(name, count, at, most) for all that it remembers, where at(i) is number i, at most `most`: what a checkpoint keeps.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    visit("words", size, [this](auto i) -> auto& { return state[i]; }, 0xffffffffu);
    visit("oldest", 1, [this](auto) -> auto& { return oldest; }, size - 1);
  }

private:
  static constexpr std::uint32_t size = 624;
  std::uint32_t state[size]{};
  std::uint32_t oldest = 0;
};

} // namespace constgrad
