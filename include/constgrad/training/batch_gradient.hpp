// The gradient that a step follows: the mean of those of a batch of samples.
//
//     gradient = Σ ∂loss/∂parameters / Batch        over the samples order(first), order(first + 1), …
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/workspace.hpp"
#include "constgrad/training/checked_loss.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// So many samples at most go through the layers together, unless a layer sees the whole batch.
inline constexpr std::size_t samples_per_block = 32;

/// Adds the gradients of Count samples, which are brought together first if they are several.
template <std::size_t Count, class Loss, class T, class Pipeline>
class block_gradient {
public:
  constexpr block_gradient(const T* to_read, T* to_add_to, numpy_random* to_draw_from)
      : pass{to_read, to_add_to, to_draw_from, true} {}

  /// Adds the share of the samples order(first), …, whose slopes are multiplied by `scale`. Returns the sum of their
  /// losses, and adds to the tally how many are of the right class.
  template <class Data, class Order>
  constexpr T operator()(const Data& data, const Order& order, std::size_t first, T scale,
                         std::size_t epoch, tally<T>& so_far) {
    constexpr bool is_weighted = has_weights<Data>;
    if constexpr (Count == 1 && !is_weighted) {
      const std::size_t place = order(first);
      return pass(
          samples_of(data).inputs.elements[place].elements,
          checked_loss<Loss, outputs, 1, T>{
              {samples_of(data).targets.elements[place].elements, scale}, epoch, place, so_far});
    } else {
      T *const inputs = gathered.elements, *const targets = inputs + Count * size;
      for (std::size_t k = 0; k < Count; ++k) {
        const std::size_t place = order(first + k);
        const T* const input = samples_of(data).inputs.elements[place].elements;
        const T* const target = samples_of(data).targets.elements[place].elements;
        for (std::size_t i = 0; i < size; ++i) inputs[k * size + i] = input[i];
        for (std::size_t i = 0; i < outputs; ++i) targets[k * outputs + i] = target[i];
      }
      if constexpr (is_weighted) {
        T weights[Count];
        for (std::size_t k = 0; k < Count; ++k) {
          weights[k] = data.weight(order(first + k));
          if (weights[k] != T(0)) continue;
          for (std::size_t i = 0; i < size; ++i) inputs[k * size + i] = T(0);
        }
        return pass(inputs, checked_weighted_loss<Loss, outputs, Count, T>{
                                targets, weights, scale, epoch, order(first), so_far});
      } else {
        return pass(inputs, checked_loss<Loss, outputs, Count, T>{
                                {targets, scale}, epoch, order(first), so_far});
      }
    }
  }

private:
  static constexpr std::size_t size = Pipeline::inputs, outputs = Pipeline::outputs;

  gradient_pass<Count, T, Pipeline> pass;
  workspace<T, Count*(size + outputs)> gathered{};
};

/// Adds the mean of the gradients of a batch, block by block.
template <std::size_t Batch, class Loss, class T, class Pipeline>
class batch_gradient {
public:
  constexpr batch_gradient(const T* to_read, T* to_add_to, numpy_random* to_draw_from)
      : of_block{to_read, to_add_to, to_draw_from},
        of_rest{to_read, to_add_to, to_draw_from} {}

  /// Adds to the tally the losses of the samples order(first), …, and how many are of the right class. Throws
  /// training_stopped where a loss is infinite or NaN.
  template <class Data, class Order>
  constexpr void operator()(const Data& data, const Order& order, std::size_t first,
                            std::size_t epoch, tally<T>& so_far) {
    constexpr T scale = T(1) / T(Batch);
    if constexpr (Batch == block) {
      so_far.losses.add(of_block(data, order, first, scale, epoch, so_far));
    } else {
      loss_sum<T> sum;
      for (std::size_t i = 0; i < Batch - rest; i += block)
        sum.add(of_block(data, order, first + i, scale, epoch, so_far));
      if constexpr (rest != 0)
        sum.add(of_rest(data, order, first + Batch - rest, scale, epoch, so_far));
      so_far.losses.add(sum);
    }
  }

private:
  static constexpr std::size_t block = sees_whole_batch<Pipeline> || Batch < samples_per_block
                                           ? Batch
                                           : samples_per_block,
                               rest = Batch % block;

  struct no_rest {
    constexpr no_rest(const T*, T*, numpy_random*) {}
  };

  block_gradient<block, Loss, T, Pipeline> of_block;
  std::conditional_t<rest == 0, no_rest, block_gradient<rest == 0 ? 1 : rest, Loss, T, Pipeline>>
      of_rest;
};

} // namespace constgrad
