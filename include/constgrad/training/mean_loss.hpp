// The loss of a network on samples that it does not learn from now.
//
//     mean loss = Σ w loss(net(input), target) / samples
//
// where every weight w is 1, unless the samples have weights.
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>

namespace constgrad {

/// The mean over the samples, added from the first to the last.
template <class Network, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples>
constexpr T mean_loss(const Network& net, const Loss& judge,
                      const data_set<T, Inputs, Outputs, Samples>& data) {
  loss_sum<T> losses;
  if constexpr (takes_data<Network, data_set<T, Inputs, Outputs, Samples>>() &&
                loss_matches<typename Network::pipeline_type, Loss>) {
    for (std::size_t i = 0; i < data.size(); ++i)
      losses.add(judge(net(data.inputs[i]), data.targets[i]));
  }
  return losses.mean(data.size());
}

/// Σ w loss(net(input), target) / samples, added from the first to the last.
template <class Network, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples, class Weights>
constexpr T mean_loss(const Network& net, const Loss& judge,
                      const weighted_samples<T, Inputs, Outputs, Samples, Weights>& samples) {
  loss_sum<T> losses;
  if constexpr (takes_data<Network, data_set<T, Inputs, Outputs, Samples>>() &&
                loss_matches<typename Network::pipeline_type, Loss>) {
    for (std::size_t i = 0; i < samples.size(); ++i) {
      const auto [input, target] = samples[i];
      if (const T weight = samples.weight(i); weight != T(0))
        losses.add(weight * judge(net(input), target));
    }
  }
  return losses.mean(samples.size());
}
template <class Network, class Loss, class T, std::size_t Inputs, std::size_t Outputs,
          std::size_t Samples, class U, std::size_t Weights, class Held>
constexpr T mean_loss(const Network& net, const Loss& judge,
                      const data_set<T, Inputs, Outputs, Samples>& data,
                      const sample_weights<U, Weights, Held>& of_samples) {
  return mean_loss(net, judge, with_weights(data, of_samples));
}

/// Other arguments, or another order, stop the build.
template <class... Arguments>
constexpr double mean_loss(const Arguments&...) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "mean_loss takes a network, a loss and a data set, and if need be sample_weights: "
                "mean_loss(net, squared_error, data)");
  return 0;
}

} // namespace constgrad
