// Which classes a classifier takes for which.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/training/accuracy.hpp"

#include <cstddef>

namespace constgrad {

/// Counts the samples by class: in row t and column p, those of class t that the network puts in class p. The
/// diagonal holds the correct ones. Targets of one number tell two classes apart. The network's loss says what
/// a single output is: a logit, or a probability; or threshold{x} says from which number on it stands for class 1.
/// Throws invalid_argument where an output or a target is NaN, which has no row and no column.
template <class Net, judges_classes Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr auto confusion_matrix(const Net& net, const Loss& judge,
                                const data_set<T, Inputs, Outputs, Samples>& data) {
  check_judge<Net, Loss>();
  constexpr std::size_t classes = Outputs == 1 ? 2 : Outputs;
  matrix<std::size_t, classes, classes> counts;
  for (std::size_t i = 0; i < data.size(); ++i) {
    const std::size_t right = class_of(data.targets.elements[i]),
                      predicted = predicted_class<Outputs>(net, judge, data.inputs.elements[i]);
    if (right == no_class || predicted == no_class)
      throw invalid_argument{"confusion_matrix: an output or a target is NaN and has no class"};
    ++counts(right, predicted);
  }
  return counts;
}

/// The same where a single output is the probability of class 1. A network that ends in one output
/// of any range stops the build: name the loss, or a threshold.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr auto confusion_matrix(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return confusion_matrix(net, of_any_outputs{}, data);
}

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr matrix<std::size_t, 2, 2> confusion_matrix(const Arguments&...) {
  refuse_to_judge<Arguments...>();
  return {};
}

} // namespace constgrad
