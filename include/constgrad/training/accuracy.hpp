// How often a classifier is right.
//
//     accuracy = samples whose output and target are of the same class / samples
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/data/one_hot.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/network/shape_checks.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The least value of a single output that is classified as class 1: accuracy(net, threshold{0.5}, data).
struct threshold {
  double value;

  constexpr explicit threshold(double first) : value{first} {} // threshold{} is an error
};

/// Whether a type determines the class of a single output: a loss, or a threshold.
template <class Judge>
concept judges_classes =
    std::is_same_v<Judge, threshold> || std::is_convertible_v<decltype(Judge::classifies), bool>;

/// The class that an output stands for, counted from 0, where this loss judges it: a single logit stands for class 1
/// from 0 on, a single probability, as any other number, from 1/2 on. An output with a NaN stands for no_class.
template <class Loss, std::size_t Outputs, class T>
constexpr std::size_t class_by(const T* output) {
  constexpr bool is_logit = Outputs == 1 && Loss::classifies && Loss::accepts(output_kind::any);
  if constexpr (is_logit) return is_nan(output[0]) ? no_class : output[0] < T(0) ? 0 : 1;
  return class_of<Outputs>(output);
}

/// Stops the build, with a message, where nothing says from which number on the single output of a network stands for
/// class 1: unless its last layer gives probabilities, the judge must be a loss of logits or a threshold. A loss that
/// classifies must fit the last layer. Several outputs are compared with one another, and of functions that are no
/// networks nothing is asked.
template <class Net, class Judge>
constexpr void check_judge() {
  if constexpr (requires { typename Net::pipeline_type; }) {
    if constexpr (Net::outputs == 1 && !std::is_same_v<Judge, threshold>) {
      constexpr output_kind range = Net::pipeline_type::range;
      static_assert(Judge::classifies || range != output_kind::any,
                    "the network ends in one output of any range: name the loss of a logit, as in "
                    "accuracy(net, binary_cross_entropy_with_logits, data), or else from which "
                    "number on it stands for class 1, as in accuracy(net, threshold{0.5}, data)");
      static_assert(!Judge::classifies || Judge::accepts(range),
                    "the loss does not fit the network: a loss of probabilities is for networks "
                    "that end in sigmoid, a loss of logits for those that do not");
    }
  }
}

/// The class that a network, or any function of an input vector, puts an input in. An output of another
/// size than the targets stops the build with a message.
template <std::size_t Outputs, class Net, class Loss, class T, std::size_t Inputs>
constexpr std::size_t predicted_class(const Net& net, const Loss& judge,
                                      const vector<T, Inputs>& input) {
  const auto output = net(input);
  if constexpr (!has_size<"the data set", Outputs, "outputs of the network", output.size()>()) {
    return no_class;
  } else if constexpr (std::is_same_v<Loss, threshold>) {
    static_assert(Outputs == 1, "a threshold is for a network with one output: without it the "
                                "class is the place of the greatest output");
    if (is_nan(judge.value)) throw invalid_argument{"a threshold must be a number, not NaN"};
    return is_nan(output[0]) ? no_class : output[0] < judge.value ? 0 : 1;
  } else {
    return class_by<Loss, Outputs>(output.elements);
  }
}

/// How many samples the network puts in the class of their target. Its loss says what a single output is: a logit,
/// or a probability; in place of the loss, threshold{x} says from which number on it stands for class 1. Targets of one
/// number stand for class 1 from 1/2 on. Where an output or a target is NaN, the sample counts as wrong.
template <class Net, judges_classes Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr std::size_t correct(const Net& net, const Loss& judge,
                              const data_set<T, Inputs, Outputs, Samples>& data) {
  check_judge<Net, Loss>();
  const std::size_t samples = data.size();
  std::size_t count = 0;
  for (std::size_t i = 0; i < samples; ++i) {
    const std::size_t right = class_of(data.targets.elements[i]);
    if (predicted_class<Outputs>(net, judge, data.inputs.elements[i]) == right && right != no_class)
      ++count;
  }
  return count;
}

/// The same where a single output is the probability of class 1. A network that ends in one output of any
/// range stops the build: name the loss, correct(net, binary_cross_entropy_with_logits, data), or a threshold.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr std::size_t correct(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return correct(net, of_any_outputs{}, data);
}

/// The fraction of samples that the network puts in the class of their target, from 0 to 1, rounded once. Its loss says
/// what a single output is: a logit, or a probability; or threshold{x} says from which number on it stands for class 1.
/// Where an output or a target is NaN, the sample counts as wrong.
template <class Net, judges_classes Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr double accuracy(const Net& net, const Loss& judge,
                          const data_set<T, Inputs, Outputs, Samples>& data) {
  return static_cast<double>(correct(net, judge, data)) / static_cast<double>(data.size());
}

/// The same where a single output is the probability of class 1. A network that ends in one output of any range
/// stops the build: name the loss, accuracy(net, binary_cross_entropy_with_logits, data), or a threshold.
template <class Net, class T, std::size_t Inputs, std::size_t Outputs, std::size_t Samples>
constexpr double accuracy(const Net& net, const data_set<T, Inputs, Outputs, Samples>& data) {
  return static_cast<double>(correct(net, of_any_outputs{}, data)) /
         static_cast<double>(data.size());
}

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr void refuse_to_judge() {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "accuracy, correct and confusion_matrix take a network and a data set, and between "
                "them if need be a loss or threshold{x}: accuracy(net, threshold{0.5}, data)");
}
template <class... Arguments>
constexpr std::size_t correct(const Arguments&...) {
  refuse_to_judge<Arguments...>();
  return 0;
}
template <class... Arguments>
constexpr double accuracy(const Arguments&...) {
  refuse_to_judge<Arguments...>();
  return 0;
}

} // namespace constgrad
