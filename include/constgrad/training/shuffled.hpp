// A data set in a random order that its seed decides.
#pragma once

#include "constgrad/random/numpy_random.hpp"
#include "constgrad/training/data_set.hpp"

#include <cstddef>

namespace constgrad {

/// Puts the samples into an order of which all are equally likely, in place, each target with its input. The
/// order, and what is drawn for it, is that of np.random.shuffle.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr void shuffle(data_set<T, Inputs, Outputs, Samples>& data, numpy_random& random) {
  numpy_random same = random; // the targets take the way of the inputs
  random.shuffle(data.inputs.elements, Samples);
  same.shuffle(data.targets.elements, Samples);
}

/// The samples in the order of
///
///     np.random.seed(start)
///     order = np.arange(Samples); np.random.shuffle(order)
///     inputs[order], targets[order]
///
/// for 0 <= start < 2^32; throws invalid_argument otherwise.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
[[nodiscard]] constexpr data_set<T, Inputs, Outputs, Samples>
shuffled(data_set<T, Inputs, Outputs, Samples> data, seed start) {
  numpy_random random{start};
  shuffle(data, random);
  return data;
}

} // namespace constgrad
