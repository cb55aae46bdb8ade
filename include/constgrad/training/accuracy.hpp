// How often a classifier is right.
//
//     accuracy = samples whose output and target stand for the same class / samples
#pragma once

#include "constgrad/network/output_range.hpp"
#include "constgrad/training/data_set.hpp"
#include "constgrad/training/one_hot.hpp"

#include <cstddef>

namespace constgrad {

/// The class that an output stands for, counted from 0, where this loss judges it: a single logit stands for class 1
/// from 0 on, a single probability, as any other number, from 1/2 on.
template <class Loss, std::size_t Outputs, class T>
constexpr std::size_t class_by(const T* output) {
  constexpr bool is_logit = Outputs == 1 && Loss::classifies && Loss::fits(output_range::any);
  if constexpr (is_logit) return output[0] < T(0) ? 0 : 1;
  return class_of<Outputs>(output);
}

/// The class that a network, or any function of an input vector, puts an input in. An output of another
/// size than the targets stops the build with a sentence.
template <class Loss, std::size_t Outputs, class Net, class T, std::size_t Inputs>
constexpr std::size_t predicted_class(const Net& net, const vector<T, Inputs>& input) {
  const auto output = net(input);
  static_assert(size_matches<"the data set", Outputs, "outputs of the network", output.size()>);
  return class_by<Loss, Outputs>(output.elements);
}

/// How many samples the network puts in the class of their target. Its loss says what a single output is: a logit,
/// or a probability.
template <class Net, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr std::size_t correct(const Net& net, const Loss&,
                              const data_set<T, Inputs, Outputs, Samples>& data) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < Samples; ++i) {
    if (predicted_class<Loss, Outputs>(net, data.inputs.elements[i]) ==
        class_of(data.targets.elements[i]))
      ++count;
  }
  return count;
}

/// The same where a single output is the probability of class 1. For a single logit name the loss.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr std::size_t correct(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return correct(net, of_any_outputs{}, data);
}

/// The fraction of samples that the network puts in the class of their target, from 0 to 1, rounded once. Its loss says
/// what a single output is: a logit, or a probability.
template <class Net, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr double accuracy(const Net& net, const Loss& judge,
                          const data_set<T, Inputs, Outputs, Samples>& data) {
  return static_cast<double>(correct(net, judge, data)) / static_cast<double>(Samples);
}

/// The same where a single output is the probability of class 1. For a single logit name the loss:
/// accuracy(net, binary_cross_entropy_with_logits, data).
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr double accuracy(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return accuracy(net, of_any_outputs{}, data);
}

} // namespace constgrad
