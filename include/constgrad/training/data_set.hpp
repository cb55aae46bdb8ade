// A data set for supervised learning: inputs, and the target that belongs to each.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>

namespace constgrad {

/// One sample of a data set, which it refers to: shown the input, a network should answer the target.
template <class T, std::size_t Inputs, std::size_t Outputs>
struct sample {
  const vector<T, Inputs>& input;
  const vector<T, Outputs>& target;
};

/// Samples pairs of an input of Inputs numbers and a target of Outputs numbers. It can be used as a
/// template argument.
///
///     constexpr data_set tutorial{notebook::input_vectors, notebook::targets}; // <double, 2, 1, 8>
///     constexpr data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
///                                                      {{{0}, {1}, {1}, {0}}}};
///
/// `std::make_unique<data_set<…>>()` is all zero, and on the heap, where large data belong.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
struct data_set {
  vector<vector<T, Inputs>, Samples> inputs;
  vector<vector<T, Outputs>, Samples> targets;

  data_set() = default;

  /// From all inputs and all targets. Other than one target for each sample stops the build with a sentence.
  template <std::size_t Targets = Samples> // the default is for targets in braces
    requires size_matches<"data_set", Samples, "targets, one for each sample", Targets>
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<vector<T, Outputs>, Targets>& all_targets)
      : inputs{all_inputs},
        targets{all_targets} {}

  /// The same where each target is one number.
  template <std::size_t Targets>
    requires(Outputs == 1 &&
             size_matches<"data_set", Samples, "targets, one for each sample", Targets>)
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<T, Targets>& all_targets)
      : inputs{all_inputs} {
    for (std::size_t i = 0; i < Samples; ++i)
      targets.elements[i].elements[0] = all_targets.elements[i];
  }

  friend constexpr bool operator==(const data_set&, const data_set&) = default;

  /// How many samples there are, and how many numbers an input and a target have.
  static constexpr std::size_t size() { return Samples; }
  static constexpr std::size_t input_size() { return Inputs; }
  static constexpr std::size_t target_size() { return Outputs; }

  /// Sample i, counted from 0: `const auto [input, target] = data[i];`. Not of a temporary data set, which is gone
  /// before the sample.
  constexpr sample<T, Inputs, Outputs> operator[](std::size_t i) const& {
    return {inputs.elements[i], targets.elements[i]};
  }
  sample<T, Inputs, Outputs> operator[](std::size_t i) const&& = delete;
};

template <class T, std::size_t Inputs, std::size_t Samples, std::size_t Targets>
data_set(const vector<vector<T, Inputs>, Samples>&, const vector<T, Targets>&)
    -> data_set<T, Inputs, 1, Samples>;

/// The same data set of other numbers, each converted for itself: train(as<float>(net), as<float>(iris), …).
template <class U, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr data_set<U, Inputs, Outputs, Samples>
as(const data_set<T, Inputs, Outputs, Samples>& data) {
  data_set<U, Inputs, Outputs, Samples> converted;
  for (std::size_t i = 0; i < Samples; ++i) {
    converted.inputs.elements[i] = as<U>(data.inputs.elements[i]);
    converted.targets.elements[i] = as<U>(data.targets.elements[i]);
  }
  return converted;
}

} // namespace constgrad
