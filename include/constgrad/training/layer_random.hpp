// The random numbers that layers such as dropout draw in a training.
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"

namespace constgrad {

/// The generator of a network's layers; of layers that draw nothing it is empty.
template <class Pipeline, bool DrawsRandom = draws_random<Pipeline>>
struct layer_random {
  static constexpr numpy_random* generator() { return nullptr; }
  template <class Visit>
  constexpr void visit_state(const Visit&) const {}
};
template <class Pipeline>
struct layer_random<Pipeline, true> {
  numpy_random numbers{seed{0}};

  constexpr numpy_random* generator() { return &numbers; }
  /// Visits all that the next number depends on, as mersenne_twister does.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    numbers.visit_state(visit);
  }
};

} // namespace constgrad
