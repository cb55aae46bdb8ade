// A data set whose number of samples is known only at run time.
#pragma once

#include "constgrad/data/invalid_data.hpp"
#include "constgrad/data/row_array.hpp"
#include "constgrad/data/sample.hpp"
#include "constgrad/data/samples_in_braces.hpp"

#include <cstddef>

namespace constgrad {

/// Any number of pairs of an input of Inputs numbers and a target of Outputs numbers, on the heap: what comes from a file.
///
///     std::vector<vector<double, 4>> measures;    std::vector<int> species;     // as many
///     data_set<double, 4, 3> irises{measures, one_hot<3>(species)};
///
/// All that takes a data set takes this one too and computes the same bits, but for what is a constant: it cannot be kept
/// in one.
template <class T, std::size_t Inputs, std::size_t Outputs>
struct data_set<T, Inputs, Outputs, run_time_size> {
  static_assert(Inputs > 0, "data_set expects at least 1 input in each sample, but got 0");
  static_assert(Outputs > 0, "data_set expects at least 1 target in each sample, but got 0");

  row_array<T, positive<Inputs>> inputs;
  row_array<T, positive<Outputs>> targets;

  /// So many samples, all zero. Throws invalid_data if there is none.
  constexpr explicit data_set(std::size_t samples) : inputs{samples}, targets{samples} {
    check_sizes();
  }
  /// From all inputs and all targets, each an array of vectors or of all their numbers, one sample after another. Throws
  /// invalid_data unless there are as many of both, and at least one.
  template <contiguous_range InputRows, contiguous_range TargetRows>
  constexpr data_set(const InputRows& all_inputs, const TargetRows& all_targets)
      : inputs{all_inputs},
        targets{all_targets} {
    check_sizes();
  }
  /// From rows that go over to it, or that it views: data_set{view_rows<4>(measures), view_rows<3>(species)}.
  constexpr data_set(row_array<T, Inputs>&& all_inputs, row_array<T, Outputs>&& all_targets)
      : inputs{static_cast<row_array<T, Inputs>&&>(all_inputs)},
        targets{static_cast<row_array<T, Outputs>&&>(all_targets)} {
    check_sizes();
  }
  /// The samples of a data set whose size is part of its type.
  template <std::size_t Samples>
    requires(Samples != run_time_size)
  constexpr explicit data_set(const data_set<T, Inputs, Outputs, Samples>& other)
      : inputs{other.inputs},
        targets{other.targets} {}

  friend constexpr bool operator==(const data_set&, const data_set&) = default;

  /// How many samples there are, and how many numbers an input and a target have.
  constexpr std::size_t size() const { return inputs.size(); }
  static constexpr std::size_t input_size() { return Inputs; }
  static constexpr std::size_t target_size() { return Outputs; }

  /// Sample i, counted from 0. Not of a temporary data set.
  constexpr sample<T, Inputs, Outputs> operator[](std::size_t i) const& {
    return {inputs.elements[i], targets.elements[i]};
  }
  sample<T, Inputs, Outputs> operator[](std::size_t i) const&& = delete;

private:
  constexpr void check_sizes() const {
    if (inputs.size() != targets.size())
      throw invalid_data{message{} << "data_set got " << inputs.size() << " inputs, but "
                                   << targets.size() << " targets"};
    if (inputs.size() == 0)
      throw invalid_data{message{} << "data_set expects at least 1 sample, but got 0"};
  }
};

} // namespace constgrad
