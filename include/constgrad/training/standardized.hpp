// Standardization: every input column shifted and scaled to mean 0 and variance 1.
//
//     z = (x - mean) / deviation,   mean = Σ x / n,   deviation = √(Σ (x - mean)² / n)
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sums
#include "constgrad/math/sqrt.hpp"
#include "constgrad/training/data_set.hpp"

#include <cstddef>

namespace constgrad {

/// The mean and the standard deviation of every input column, fitted on one data set and applied to any.
/// Fit on the samples that a network learns from, and apply to those held out: what is fitted on both
/// lets the network see what it is tested on.
///
///     constexpr standardization scale{training};
///     net(scale(vector{5.1, 3.5, 1.4, 0.2}));
///
/// A column whose numbers are all the same has deviation 1, and so is centred to 0. The mean is taken of the
/// differences from the first sample, so that a constant column's is exact. All sums go from the first sample
/// to the last. With n samples and u half an ulp of 1, the mean is off by at most n u times the column's
/// range and its own rounding; the deviation by (n / 2 + 6) u of itself, as long as n³ u and
/// (mean / deviation)² u are below 1.
template <floating_point T, std::size_t Inputs>
struct standardization {
  vector<T, Inputs> mean;
  vector<T, Inputs> deviation; ///< of the population: the sum of squares is divided by n

  template <std::size_t Outputs, std::size_t Samples>
  constexpr explicit standardization(const data_set<T, Inputs, Outputs, Samples>& measured) {
    const vector<T, Inputs>* x = measured.inputs.elements;
    for (std::size_t i = 0; i < Inputs; ++i) mean.elements[i] = deviation.elements[i] = 0;
    for (std::size_t s = 1; s < Samples; ++s) {
      for (std::size_t i = 0; i < Inputs; ++i)
        mean.elements[i] += x[s].elements[i] - x[0].elements[i];
    }
    for (std::size_t i = 0; i < Inputs; ++i) {
      mean.elements[i] = x[0].elements[i] + mean.elements[i] / static_cast<T>(Samples);
    }
    for (std::size_t s = 0; s < Samples; ++s) {
      for (std::size_t i = 0; i < Inputs; ++i) {
        const T distance = x[s].elements[i] - mean.elements[i];
        deviation.elements[i] += distance * distance;
      }
    }
    for (T& squares : deviation) {
      squares = squares == 0 ? 1 : math::sqrt(squares / static_cast<T>(Samples));
    }
  }

  friend constexpr bool operator==(const standardization&, const standardization&) = default;

  /// z = (x - mean) / deviation of one input, in place: two roundings.
  constexpr void apply(vector<T, Inputs>& input) const {
    for (std::size_t i = 0; i < Inputs; ++i) {
      input.elements[i] = (input.elements[i] - mean.elements[i]) / deviation.elements[i];
    }
  }

  /// z = (x - mean) / deviation of one input. Another size stops the build with a sentence.
  template <std::size_t N>
  constexpr vector<T, N> operator()(vector<T, N> input) const {
    if constexpr (has_size<"standardization", Inputs, "inputs", N>()) apply(input);
    return input;
  }

  /// A data set with its inputs so standardized.
  template <std::size_t N, std::size_t Outputs, std::size_t Samples>
  constexpr data_set<T, N, Outputs, Samples>
  operator()(data_set<T, N, Outputs, Samples> data) const {
    if constexpr (has_size<"standardization", Inputs, "inputs", N>()) {
      for (auto& input : data.inputs) apply(input);
    }
    return data;
  }
};

/// Standardizes a data set in place, as fitted on itself or on another one; returns the fit.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr void standardize(data_set<T, Inputs, Outputs, Samples>& data,
                           const standardization<T, Inputs>& fitted) {
  for (auto& input : data.inputs) fitted.apply(input);
}
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr standardization<T, Inputs> standardize(data_set<T, Inputs, Outputs, Samples>& data) {
  const standardization fitted{data};
  standardize(data, fitted);
  return fitted;
}

/// The data set standardized by its own means and deviations.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
[[nodiscard]] constexpr data_set<T, Inputs, Outputs, Samples>
standardized(data_set<T, Inputs, Outputs, Samples> data) {
  standardize(data);
  return data;
}

} // namespace constgrad
