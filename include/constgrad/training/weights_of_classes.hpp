// Weights of samples by their classes, so that a rare class can count as much as a frequent one.
//
//     wᵢ = weight of the class of target i
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/data/one_hot.hpp"
#include "constgrad/data/row_array.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The weight of a sample by the class of its target. Other than one weight for each class stops the build.
template <class T, std::size_t Outputs, std::size_t Classes>
constexpr const T& weight_by_class(const vector<T, Outputs>& target,
                                   const vector<T, Classes>& of_classes) {
  static_assert(Classes == (Outputs == 1 ? 2 : Outputs),
                "weights_of_classes expects one weight for each class: two classes for targets of "
                "one number");
  const std::size_t known = class_of(target);
  if (known == no_class) throw invalid_argument{"the target of a sample is NaN, which is no class"};
  return of_classes[known];
}

/// A weight for every sample by the class of its target: weights_of_classes(data, vector{1.0, 3.0})
/// lets class 1 count three times. Other than one weight for each class stops the build.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
          std::size_t Classes>
  requires(Samples != run_time_size)
constexpr vector<T, Samples> weights_of_classes(const data_set<T, Inputs, Outputs, Samples>& data,
                                                const vector<T, Classes>& of_classes) {
  vector<T, Samples> weights{};
  for (std::size_t i = 0; i < Samples; ++i)
    weights[i] = weight_by_class(data.targets[i], of_classes);
  return weights;
}
/// The same of a data set of any size.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Classes>
constexpr row_array<T, 1> weights_of_classes(const data_set<T, Inputs, Outputs>& data,
                                             const vector<T, Classes>& of_classes) {
  row_array<T, 1> weights{data.size()};
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i][0] = weight_by_class(data.targets[i], of_classes);
  return weights;
}

/// Weights of another type of number than the data stop the build.
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples, class U,
          std::size_t Classes>
  requires(Samples != run_time_size)
constexpr vector<T, Samples> weights_of_classes(const data_set<T, Inputs, Outputs, Samples>&,
                                                const vector<U, Classes>&) {
  static_assert(std::is_same_v<T, U>,
                "the weights of classes have the type of number of their data "
                "set: write 1.0 for 1");
  return {};
}

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr vector<double, 1> weights_of_classes(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "weights_of_classes takes a data set and a vector with the weight of each class: "
                "weights_of_classes(data, vector{1.0, 3.0})");
  return {};
}

} // namespace constgrad
