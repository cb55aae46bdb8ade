// Which classes a classifier takes for which.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/training/accuracy.hpp"

#include <cstddef>

namespace constgrad {

/// Counts the samples by class: in row t and column p, those of class t that the network puts in class p. The
/// diagonal holds the correct ones. Targets of one number tell two classes apart. The network's loss says what
/// a single output is: a logit, or a probability.
template <class Net, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr auto confusion_matrix(const Net& net, const Loss&,
                                const data_set<T, Inputs, Outputs, Samples>& data) {
  constexpr std::size_t classes = Outputs == 1 ? 2 : Outputs;
  matrix<std::size_t, classes, classes> counts;
  for (std::size_t i = 0; i < Samples; ++i) {
    ++counts(class_of(data.targets.elements[i]),
             predicted_class<Loss, Outputs>(net, data.inputs.elements[i]));
  }
  return counts;
}

/// The same where a single output is the probability of class 1. For a single logit name the loss.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr auto confusion_matrix(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return confusion_matrix(net, of_any_outputs{}, data);
}

} // namespace constgrad
