// Classes as vectors: class 1 of 3 is (0, 1, 0), and the class of an output is where it is greatest.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <concepts>
#include <cstddef>

namespace constgrad {

/// The unit vector of a class: 1 at the label, which counts from 0, and 0 elsewhere. Throws invalid_argument
/// unless 0 <= label < Classes.
template <std::size_t Classes, class T = double>
constexpr vector<T, Classes> one_hot(std::integral auto label) {
  const auto place = static_cast<std::size_t>(label); // of a negative label a huge one
  if (place >= Classes)
    throw invalid_argument{"one_hot expects labels from 0 to one less than the classes"};
  vector<T, Classes> result;
  for (std::size_t i = 0; i < Classes; ++i) result.elements[i] = T(i == place ? 1 : 0);
  return result;
}

/// The same for every label: the targets of a classifier.
template <std::size_t Classes, class T = double, std::integral Label, std::size_t Samples>
constexpr vector<vector<T, Classes>, Samples> one_hot(const vector<Label, Samples>& labels) {
  vector<vector<T, Classes>, Samples> result;
  for (std::size_t i = 0; i < Samples; ++i)
    result.elements[i] = one_hot<Classes, T>(labels.elements[i]);
  return result;
}

/// The class that an output stands for, counted from 0: the place of the greatest number, the first of equal
/// ones. A single number is the probability of class 1, which it stands for from 1/2 on; class_by tells a logit from it.
template <std::size_t Outputs, class T>
constexpr std::size_t class_of(const T* output) {
  if constexpr (Outputs == 1) {
    return 2 * output[0] < T(1) ? 0 : 1;
  } else {
    std::size_t greatest = 0;
    for (std::size_t i = 1; i < Outputs; ++i) {
      if (output[greatest] < output[i]) greatest = i;
    }
    return greatest;
  }
}
template <class T, std::size_t Outputs>
constexpr std::size_t class_of(const vector<T, Outputs>& output) {
  return class_of<Outputs>(output.elements);
}

} // namespace constgrad
