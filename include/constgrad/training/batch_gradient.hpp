// The gradient that a step follows: the mean of those of a batch of samples.
//
//     gradient = Σ ∂loss/∂parameters / Batch        over the samples order(first), order(first + 1), …
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/checked_loss.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>

namespace constgrad {

/// So many samples go through the layers together.
inline constexpr std::size_t samples_per_block = 32;

/// Adds to the gradient the share of a block of Count samples, whose slopes are multiplied by `scale`. They are brought
/// together first. Returns the sum of their losses, and adds to the tally how many are of the right class.
template <std::size_t Count, class Loss, class T, class... Layers, class Data, class Order>
constexpr T add_block(const network<T, Layers...>& net, const Data& data, const Order& order,
                      std::size_t first, T scale, std::size_t epoch, tally<T>& so_far,
                      network_parameters<T, Layers...>& gradient) {
  constexpr std::size_t size = network<T, Layers...>::inputs,
                        outputs = network<T, Layers...>::outputs;
  T inputs[Count * size], targets[Count * outputs];
  for (std::size_t k = 0; k < Count; ++k) {
    const auto [input, target] = data[order(first + k)];
    for (std::size_t i = 0; i < size; ++i) inputs[k * size + i] = input.elements[i];
    for (std::size_t i = 0; i < outputs; ++i) targets[k * outputs + i] = target.elements[i];
  }
  if constexpr (has_weights<Data>) {
    T weights[Count];
    for (std::size_t k = 0; k < Count; ++k) {
      weights[k] = data.weight(order(first + k));
      if (weights[k] != T(0)) continue;
      for (std::size_t i = 0; i < size; ++i) inputs[k * size + i] = T(0);
    }
    return add_gradient<Count>(net, inputs,
                               checked_weighted_loss<Loss, outputs, Count, T>{
                                   targets, weights, scale, epoch, order(first), so_far},
                               gradient);
  } else {
    return add_gradient<Count>(
        net, inputs,
        checked_loss<Loss, outputs, Count, T>{{targets, scale}, epoch, order(first), so_far},
        gradient);
  }
}

/// Makes `gradient` that of a batch. Adds to the tally the losses, and how many samples are of the right class. Throws
/// training_stopped where a loss is infinite or NaN.
template <std::size_t Batch, class Loss, class T, class... Layers, class Data, class Order>
constexpr void set_to_batch_gradient(network_parameters<T, Layers...>& gradient,
                                     const network<T, Layers...>& net, const Data& data,
                                     const Order& order, std::size_t first, std::size_t epoch,
                                     tally<T>& so_far) {
  constexpr std::size_t rest = Batch % samples_per_block;
  constexpr T scale = T(1) / T(Batch);
  for_each_parameter([](auto, auto& part) { part = {}; }, gradient);
  loss_sum<T> sum;
  for (std::size_t i = 0; i < Batch - rest; i += samples_per_block)
    sum.add(add_block<samples_per_block, Loss>(net, data, order, first + i, scale, epoch, so_far,
                                               gradient));
  if constexpr (rest != 0)
    sum.add(add_block<rest, Loss>(net, data, order, first + Batch - rest, scale, epoch, so_far,
                                  gradient));
  so_far.losses.add(sum);
}

} // namespace constgrad
