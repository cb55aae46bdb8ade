// The orders in which a training can see its samples: unchanged, or in a new random order in every epoch.
//
//     for every epoch    shuffle()    sample order(0), order(1), …, order(n - 1)
#pragma once

#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"
#include "constgrad/training/options.hpp"

#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The samples in the order of the data set, in every epoch.
struct in_order {
  constexpr void shuffle() const {}
  constexpr std::size_t operator()(std::size_t i) const { return i; }
};

/// A random order of so many samples, another one after every shuffle().
template <std::size_t Samples>
class random_order {
public:
  constexpr explicit random_order(seed start_from) : random{start_from} {
    for (std::size_t i = 0; i < Samples; ++i) places[i] = static_cast<std::uint32_t>(i);
  }
  constexpr void shuffle() { random.shuffle(places, Samples); }
  constexpr std::size_t operator()(std::size_t i) const { return places[i]; }

private:
  numpy_random random;
  std::uint32_t places[Samples];
};

/// The order that an option asks for.
template <std::size_t Samples>
constexpr in_order order_for(const in_order& same) {
  return same;
}
template <std::size_t Samples>
constexpr random_order<Samples> order_for(const reshuffled& random) {
  return random_order<Samples>{random.start};
}

} // namespace constgrad
