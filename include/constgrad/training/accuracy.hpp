// How often a classifier is right.
//
//     accuracy = samples whose output and target stand for the same class / samples
#pragma once

#include "constgrad/training/data_set.hpp"
#include "constgrad/training/one_hot.hpp"

#include <cstddef>

namespace constgrad {

/// The class that a network, or any function of an input vector, puts an input in. An output of another
/// size than the targets stops the build with a sentence.
template <std::size_t Outputs, class Net, class T, std::size_t Inputs>
constexpr std::size_t predicted_class(const Net& net, const vector<T, Inputs>& input) {
  const auto output = net(input);
  static_assert(size_matches<"the data set", Outputs, "outputs of the network", output.size()>);
  return class_of(output);
}

/// How many samples the network puts in the class of their target.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr std::size_t correct(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < Samples; ++i) {
    if (predicted_class<Outputs>(net, data.inputs.elements[i]) ==
        class_of(data.targets.elements[i]))
      ++count;
  }
  return count;
}

/// The fraction of samples that the network puts in the class of their target, from 0 to 1, rounded once.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr double accuracy(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return static_cast<double>(correct(net, data)) / static_cast<double>(Samples);
}

} // namespace constgrad
