// Standardization: every input column shifted and scaled to mean 0 and variance 1.
//
//     z = (x - mean) / deviation,   mean = Σ x / n,   deviation = √(Σ (x - mean)² / n)
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sums
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/sqrt.hpp"

#include <bit>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The power of two that brings x >= 0 to at least 1 and below 2, or as near as T has one; 1 of 0 and of what is no
/// finite number.
template <floating_point T>
constexpr T scale_towards_1(T x) {
  using bits = bits_of<T>;
  constexpr int fraction_bits = std::numeric_limits<T>::digits - 1;
  constexpr bits most = 2 * std::numeric_limits<T>::max_exponent - 2; // in the exponent's field
  const bits field = std::bit_cast<bits>(x) >> fraction_bits;
  if (x == 0 || field > most) return 1;
  return std::bit_cast<T>((field == most ? bits{1} : most - field) << fraction_bits);
}

/// The mean and the standard deviation of every input column, fitted on one data set and applied to any.
/// Fit on the samples that a network learns from, and apply to those held out: fitting on both
/// would leak information about the test samples into the training.
///
///     constexpr standardization scale{training};
///     net(scale(vector{5.1, 3.5, 1.4, 0.2}));
///
/// A column whose numbers are all the same has deviation 1, and so is centred to 0. In a column with a NaN or an
/// infinity all is NaN.
///
/// Nothing over- or underflows, whatever the size of the numbers: a column is first multiplied by a power
/// of two, `scale`, that brings its largest number to 1 and rounds nothing. The mean is taken of the
/// differences from the first sample, so that a constant column's is exact, and kept as the sum of two
/// numbers, center + rest, so that a spread of a few ulps at a large mean is seen as well. All sums go from
/// the first sample to the last. With n samples and u half an ulp of 1, the mean is off by at most (n + 2)
/// u times the column's range, and the deviation by (n / 2 + 6) u of itself as long as n³ u is below 1.
template <floating_point T, std::size_t Inputs>
struct standardization {
  vector<T, Inputs> mean; ///< rounded to a T
  /// Of the population: the sum of squares is divided by n; rounded to a T.
  vector<T, Inputs> deviation;

  // What z = ((scale x - center) - rest) / spread is computed from: mean and deviation times scale, before they are
  // rounded to numbers of a size where T may have few digits.
  vector<T, Inputs> scale, center, rest, spread;

  template <std::size_t Outputs, std::size_t Samples>
  constexpr explicit standardization(const data_set<T, Inputs, Outputs, Samples>& measured)
      : mean{},
        deviation{},
        scale{},
        center{},
        rest{},
        spread{} {
    const vector<T, Inputs>* x = measured.inputs.elements;
    const std::size_t samples = measured.size();
    for (std::size_t s = 0; s < samples; ++s) {
      for (std::size_t i = 0; i < Inputs; ++i) {
        const T size = x[s].elements[i] < 0 ? -x[s].elements[i] : x[s].elements[i];
        if (scale.elements[i] < size) scale.elements[i] = size;
      }
    }
    for (std::size_t i = 0; i < Inputs; ++i) {
      scale.elements[i] = scale_towards_1(scale.elements[i]);
      center.elements[i] = scale.elements[i] * x[0].elements[i];
    }
    for (std::size_t s = 1; s < samples; ++s) {
      for (std::size_t i = 0; i < Inputs; ++i)
        rest.elements[i] += scale.elements[i] * x[s].elements[i] - center.elements[i];
    }
    for (std::size_t i = 0; i < Inputs; ++i) {
      // first + offset, and what its rounding loses
      const T first = center.elements[i], offset = rest.elements[i] / static_cast<T>(samples),
              sum = first + offset, added = sum - first;
      center.elements[i] = sum;
      rest.elements[i] = (first - (sum - added)) + (offset - added);
    }
    for (std::size_t s = 0; s < samples; ++s) {
      for (std::size_t i = 0; i < Inputs; ++i) {
        const T distance = from_mean(x[s].elements[i], i);
        spread.elements[i] += distance * distance;
      }
    }
    for (std::size_t i = 0; i < Inputs; ++i) {
      mean.elements[i] = center.elements[i] / scale.elements[i];
      if (spread.elements[i] == 0) { // all numbers are the first
        center.elements[i] = mean.elements[i];
        scale.elements[i] = spread.elements[i] = deviation.elements[i] = 1;
      } else {
        spread.elements[i] = math::sqrt(spread.elements[i] / static_cast<T>(samples));
        deviation.elements[i] = spread.elements[i] / scale.elements[i];
      }
    }
  }

  /// Data of another type of number stop the build.
  template <class U, std::size_t Outputs, std::size_t Samples>
    requires(!std::is_same_v<T, U>)
  constexpr explicit standardization(const data_set<U, Inputs, Outputs, Samples>&) {
    static_assert(std::is_same_v<T, U>,
                  "standardization takes data of doubles or floats, all of its own type: write "
                  "1.0 for 1");
  }

  friend constexpr bool operator==(const standardization&, const standardization&) = default;

  /// z = (x - mean) / deviation of one input, in place: three roundings.
  constexpr void apply(vector<T, Inputs>& input) const {
    for (std::size_t i = 0; i < Inputs; ++i)
      input.elements[i] = from_mean(input.elements[i], i) / spread.elements[i];
  }

  /// z = (x - mean) / deviation of one input. Another size stops the build with a message.
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

private:
  /// scale · (x - mean) of column i.
  constexpr T from_mean(T x, std::size_t i) const {
    return (scale.elements[i] * x - center.elements[i]) - rest.elements[i];
  }
};

template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
  requires(!floating_point<T>)
standardization(const data_set<T, Inputs, Outputs, Samples>&) -> standardization<double, Inputs>;

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

/// A constant data set stops the build.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr standardization<T, Inputs>
standardize(const data_set<T, Inputs, Outputs, Samples>& data) {
  static_assert(Samples == 0, "standardize changes a data set, and this one is a constant: "
                              "standardized(data) returns a changed copy");
  return standardization{data};
}

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr void standardize(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "standardize takes a data set, which it changes, and if need be what was fitted on "
                "another: standardize(test, standardization{training})");
}

/// The data set standardized by its own means and deviations.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
[[nodiscard]] constexpr data_set<T, Inputs, Outputs, Samples>
standardized(data_set<T, Inputs, Outputs, Samples> data) {
  standardize(data);
  return data;
}

/// By what was fitted on another data set: that is a call of the fit, and this stops the build.
template <class... Arguments>
constexpr data_set<double, 1, 1, 1> standardized(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "standardized takes a data set alone; by the fit of another one, "
                "standardization{training}(test)");
  return {};
}

/// Integers stop the build.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
  requires(!floating_point<T>)
constexpr data_set<T, Inputs, Outputs, Samples>
standardized(data_set<T, Inputs, Outputs, Samples> data) {
  static_assert(Samples == 0, "standardized takes data of doubles or floats: write 1.0 for 1");
  return data;
}

} // namespace constgrad
