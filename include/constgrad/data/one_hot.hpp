// Classes as vectors: class 1 of 3 is (0, 1, 0), and the class of an output is where it is greatest.
#pragma once

#include "constgrad/data/row_array.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/number/is_nan.hpp"

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

/// Of as many labels as are known at run time.
template <std::size_t Classes, class T = double, contiguous_range Labels>
  requires std::integral<range_value<Labels>>
constexpr row_array<T, Classes> one_hot(const Labels& labels) {
  row_array<T, Classes> result{count_of(labels)};
  for (std::size_t i = 0; i < result.size(); ++i)
    result.elements[i] = one_hot<Classes, T>(first_of(labels)[i]);
  return result;
}

/// Other labels.
template <std::size_t Classes, class T = double, class Label>
  requires(!std::integral<Label> && !requires { requires std::integral<range_value<Label>>; })
constexpr vector<T, Classes> one_hot(const Label&) {
  static_assert(sizeof(Label) == 0,
                "one_hot expects a label that is an integer, or a vector of such: write 1 for 1.0");
  return {};
}

/// Without the number of classes: stops the build.
template <class Labels>
constexpr vector<double, 1> one_hot(const Labels&) {
  static_assert(sizeof(Labels) == 0,
                "one_hot is told the number of classes, since the labels at hand need not have the "
                "last of them: one_hot<3>(labels)");
  return {};
}

/// With the number of classes as an argument: stops the build.
template <class Labels, class... Others>
  requires(sizeof...(Others) > 0)
constexpr vector<double, 1> one_hot(const Labels&, const Others&...) {
  static_assert(sizeof(Labels) == 0, "one_hot is told the number of classes, which is part of its "
                                     "type, so: one_hot<3>(labels)");
  return {};
}

/// What class_of answers where a number is NaN: the label of no class. It counts as right for no target.
inline constexpr std::size_t no_class = ~std::size_t{0};

/// The class that an output stands for, counted from 0: the place of the greatest number, the first
/// of equal ones. A single number is the probability of class 1, which it stands for from 1/2 on;
/// class_by tells a logit from it. An output with a NaN stands for no class: then it is no_class.
template <class T>
constexpr std::size_t class_of(const T* output, std::size_t outputs) {
  if (outputs == 1) return is_nan(output[0]) ? no_class : 2 * output[0] < T(1) ? 0 : 1;
  std::size_t greatest = 0; // or the place of a NaN, than which no number is greater
  for (std::size_t i = 1; i < outputs; ++i)
    if (output[greatest] < output[i] || is_nan(output[i])) greatest = i;
  return is_nan(output[greatest]) ? no_class : greatest;
}
template <std::size_t Outputs, class T>
constexpr std::size_t class_of(const T* output) {
  return class_of(output, Outputs);
}
template <class T, std::size_t Outputs>
constexpr std::size_t class_of(const vector<T, Outputs>& output) {
  return class_of<Outputs>(output.elements);
}

} // namespace constgrad
