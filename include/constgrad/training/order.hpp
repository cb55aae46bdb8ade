// The orders in which a training can see its samples: unchanged, or in a new random order in every epoch.
//
//     for every epoch    shuffle()    sample order(0), order(1), …, order(n - 1)
#pragma once

#include "constgrad/data/sample.hpp"
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

/// The same of as many samples as are known at run time.
template <>
class random_order<run_time_size> {
public:
  constexpr random_order(seed start_from, std::size_t samples)
      : random{start_from},
        places{new std::uint32_t[samples]},
        count{samples} {
    for (std::size_t i = 0; i < samples; ++i) places[i] = static_cast<std::uint32_t>(i);
  }
  random_order(const random_order&) = delete;
  random_order& operator=(const random_order&) = delete;
  constexpr ~random_order() { delete[] places; }

  constexpr void shuffle() { random.shuffle(places, count); }
  constexpr std::size_t operator()(std::size_t i) const { return places[i]; }

private:
  numpy_random random;
  std::uint32_t* places;
  std::size_t count;
};

/// The order of so many samples that an option asks for.
template <std::size_t Samples>
constexpr in_order order_for(const in_order& same, std::size_t) {
  return same;
}
template <std::size_t Samples>
constexpr random_order<Samples> order_for(const reshuffled& random, std::size_t samples) {
  if constexpr (Samples == run_time_size)
    return random_order<Samples>{random.start, samples};
  else
    return random_order<Samples>{random.start};
}

} // namespace constgrad
