// A data set for supervised learning: inputs, and the target that belongs to each.
#pragma once

#include "constgrad/data/run_time_data_set.hpp"
#include "constgrad/data/sample.hpp"
#include "constgrad/data/samples_in_braces.hpp"
#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Samples pairs of an input of Inputs numbers and a target of Outputs numbers. It can be used as a
/// template argument.
///
///     constexpr data_set tutorial{notebook::input_vectors, notebook::targets}; // <double, 2, 1, 8>
///     constexpr data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
///                                                      {{{0}, {1}, {1}, {0}}}};
///
/// Braces hold every sample and every number of it; what is missing, or too much, stops the build with a message.
/// `std::make_unique<data_set<…>>()` is all zero, and on the heap. Where the number of samples is known only at run time, it
/// is left out of the type: data_set<double, 4, 3>.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
struct data_set {
  static_assert(Inputs > 0, "data_set expects at least 1 input in each sample, but got 0");
  static_assert(Outputs > 0, "data_set expects at least 1 target in each sample, but got 0");
  static_assert(Samples > 0, "data_set expects at least 1 sample, but got 0");

  vector<vector<T, positive<Inputs>>, positive<Samples>> inputs;
  vector<vector<T, positive<Outputs>>, positive<Samples>> targets;

  using inputs_in_braces =
      samples_in_braces<T, Inputs, Samples, "numbers in each input", "samples">;
  using targets_in_braces = samples_in_braces<T, Outputs, Samples, "numbers in each target",
                                              "targets, one for each sample">;

  data_set() = default;

  /// From all inputs and all targets, in braces.
  constexpr data_set(const inputs_in_braces& all_inputs, const targets_in_braces& all_targets)
      : inputs{all_inputs.rows},
        targets{all_targets.rows} {}

  /// The same with a pair of braces less around each.
  template <std::size_t GivenInputs, std::size_t GivenTargets>
  constexpr data_set(const typename inputs_in_braces::row (&all_inputs)[GivenInputs],
                     const typename targets_in_braces::row (&all_targets)[GivenTargets])
      : data_set{inputs_in_braces{all_inputs}, targets_in_braces{all_targets}} {}

  /// From vectors.
  template <std::size_t Targets>
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<vector<T, Outputs>, Targets>& all_targets)
      : inputs{all_inputs},
        targets{} {
    if constexpr (has_size<"data_set", Samples, "targets, one for each sample", Targets>())
      targets = all_targets;
  }

  /// The same where each target is one number.
  template <std::size_t Targets>
    requires(Outputs == 1)
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<T, Targets>& all_targets)
      : inputs{all_inputs},
        targets{} {
    if constexpr (has_size<"data_set", Samples, "targets, one for each sample", Targets>())
      for (std::size_t i = 0; i < Samples; ++i)
        targets.elements[i].elements[0] = all_targets.elements[i];
  }

  /// Targets of another type of number stop the build.
  template <class U, std::size_t Targets>
    requires(!std::is_same_v<T, U> && !is_vector<U>)
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<U, Targets>&)
      : inputs{all_inputs},
        targets{} {
    static_assert(std::is_same_v<T, U>, "the inputs and the targets of a data_set have different "
                                        "types of number: write 1.0 for 1");
  }
  template <class U, std::size_t Width, std::size_t Targets>
    requires(!std::is_same_v<T, U>)
  constexpr data_set(const vector<vector<T, Inputs>, Samples>& all_inputs,
                     const vector<vector<U, Width>, Targets>&)
      : data_set{all_inputs, vector<U, 1>{}} {}

  /// Inputs that are numbers and no vectors, as targets in their place: stop the build.
  template <class U, std::size_t Given, class Others>
    requires(!is_vector<U>)
  constexpr data_set(const vector<U, Given>&, const Others&) : inputs{},
                                                               targets{} {
    static_assert(is_vector<U>, "a data_set is made of its inputs and its targets, in this order; "
                                "each input is a vector, also of one number: vector{1.0}");
  }

  /// Without targets: stops the build.
  constexpr data_set(const inputs_in_braces& all_inputs) : inputs{all_inputs.rows}, targets{} {
    has_size<"data_set", Samples, "targets, one for each sample", 0>();
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

template <class T, std::size_t Inputs, std::size_t Samples, class U, std::size_t Targets>
  requires(!std::is_same_v<T, U> && !is_vector<U>)
data_set(const vector<vector<T, Inputs>, Samples>&, const vector<U, Targets>&)
    -> data_set<T, Inputs, 1, Samples>;

template <class T, std::size_t Inputs, std::size_t Samples, class U, std::size_t Width,
          std::size_t Targets>
  requires(!std::is_same_v<T, U>)
data_set(const vector<vector<T, Inputs>, Samples>&, const vector<vector<U, Width>, Targets>&)
    -> data_set<T, Inputs, Width, Samples>;

template <class U, std::size_t Given, class Others>
  requires(!is_vector<U>)
data_set(const vector<U, Given>&, const Others&) -> data_set<double, 1, 1, 1>;

/// Of inputs and targets that are arrays of vectors, as many as are known at run time.
template <contiguous_range InputRows, contiguous_range TargetRows>
  requires(is_vector<range_value<InputRows>> && is_vector<range_value<TargetRows>> &&
           !is_vector<InputRows>)
data_set(const InputRows&, const TargetRows&)
    -> data_set<range_value<range_value<InputRows>>, range_value<InputRows>::size(),
                range_value<TargetRows>::size()>;

/// A data set of as many samples, all zero.
template <class U, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr data_set<U, Inputs, Outputs, Samples>
zeros_like(const data_set<T, Inputs, Outputs, Samples>& data) {
  if constexpr (Samples == run_time_size)
    return data_set<U, Inputs, Outputs>{data.size()};
  else
    return {};
}

/// The same data set of other numbers, each converted for itself: train(as<float>(net), as<float>(iris), …).
template <class U, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr data_set<U, Inputs, Outputs, Samples>
as(const data_set<T, Inputs, Outputs, Samples>& data) {
  const std::size_t samples = data.size();
  auto converted = zeros_like<U>(data);
  for (std::size_t i = 0; i < samples; ++i) {
    converted.inputs.elements[i] = as<U>(data.inputs.elements[i]);
    converted.targets.elements[i] = as<U>(data.targets.elements[i]);
  }
  return converted;
}

} // namespace constgrad
