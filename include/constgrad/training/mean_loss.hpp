// The loss of a network on samples that it does not learn from now.
//
//     mean loss = Σ loss(net(input), target) / samples
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/network/shape_checks.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/loss_sum.hpp"

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

} // namespace constgrad
