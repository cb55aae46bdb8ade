// A data set in a random order that its seed decides.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>

namespace constgrad {

/// Puts the samples into an order of which all are equally likely, in place, each target with its input. The
/// order, and what is drawn for it, is that of np.random.shuffle.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr void shuffle(data_set<T, Inputs, Outputs, Samples>& data, numpy_random& random) {
  numpy_random same = random; // the targets take the way of the inputs
  random.shuffle(data.inputs.elements, data.size());
  same.shuffle(data.targets.elements, data.size());
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

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr void shuffle(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "shuffle takes a data set, which it changes, and a numpy_random; "
                "shuffled(data, seed{42}) returns a changed copy");
}
template <class... Arguments>
constexpr data_set<double, 1, 1, 1> shuffled(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "shuffled takes a data set and a seed: shuffled(data, seed{42})");
  return {};
}

} // namespace constgrad
