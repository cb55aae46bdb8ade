// The gradient that a step follows: the mean of those of a batch of samples.
//
//     gradient = Σ ∂loss/∂parameters / Batch        over the samples order(first), order(first + 1), …
#pragma once

#include "constgrad/data/sample.hpp"
#include "constgrad/network/backpropagation.hpp"
#include "constgrad/network/workspace.hpp"
#include "constgrad/training/checked_loss.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>

namespace constgrad {

/// The greatest number of samples that the layers process together, unless a layer needs the whole batch.
inline constexpr std::size_t samples_per_block = 32;

/// The number of samples of a batch that the layers process together.
template <std::size_t Batch, class Pipeline>
inline constexpr std::size_t block_size_of =
    sees_whole_batch<Pipeline> || Batch < samples_per_block ? Batch : samples_per_block;

/// Adds the gradients of a batch that goes through the layers together. Several samples are brought together first.
/// What is found goes to what the layers get as dp.
template <std::size_t Batch, class Loss, class T, class Pipeline,
          class Gradient = typename Pipeline::template parameters<T>,
          bool IsOneBlock = Batch == block_size_of<Batch, Pipeline>>
class batch_gradient {
public:
  constexpr batch_gradient(const T* to_read, const Gradient& to_learn, numpy_random* to_draw_from)
      : pass{to_read, to_learn, to_draw_from, true} {}

  /// Adds the gradients of the samples order(first), …, times `scale`. Returns the sum of their losses, and adds to the tally
  /// how many are of the right class. Throws training_stopped where a loss is infinite or NaN.
  template <class Data, class Order>
  constexpr T operator()(const Data& data, const Order& order, std::size_t first, T scale,
                         std::size_t epoch, tally<T>& so_far) {
    if constexpr (Batch == 1 && !has_weights<Data>) {
      const std::size_t place = order(first);
      return pass(data.inputs.elements[place].elements,
                  checked_loss<Loss, outputs, 1, false, T>{data.targets.elements[place].elements,
                                                           nullptr, scale, epoch, place, so_far});
    } else {
      T *const inputs = gathered.elements, *const targets = inputs + Batch * size,
               *const weights = targets + Batch * outputs;
      for (std::size_t k = 0; k < Batch; ++k) {
        const std::size_t place = order(first + k);
        T weight = T(1);
        if constexpr (has_weights<Data>) weight = weights[k] = data.weight(place);
        const T* const input = samples_of(data).inputs.elements[place].elements;
        const T* const target = samples_of(data).targets.elements[place].elements;
        for (std::size_t i = 0; i < size; ++i)
          inputs[k * size + i] = weight == T(0) ? T(0) : input[i];
        for (std::size_t i = 0; i < outputs; ++i) targets[k * outputs + i] = target[i];
      }
      return pass(inputs, checked_loss<Loss, outputs, Batch, has_weights<Data>, T>{
                              targets, weights, scale, epoch, order(first), so_far});
    }
  }

private:
  static constexpr std::size_t size = Pipeline::inputs, outputs = Pipeline::outputs;

  gradient_pass<Batch, T, Pipeline, Gradient> pass;
  workspace<T, Batch*(size + outputs + 1)> gathered{};
};

/// The same of a longer batch, block by block.
template <std::size_t Batch, class Loss, class T, class Pipeline, class Gradient>
class batch_gradient<Batch, Loss, T, Pipeline, Gradient, false> {
public:
  constexpr batch_gradient(const T* to_read, const Gradient& to_learn, numpy_random* to_draw_from)
      : of_block{to_read, to_learn, to_draw_from},
        of_rest{to_read, to_learn, to_draw_from} {}

  template <class Data, class Order>
  constexpr loss_sum<T> operator()(const Data& data, const Order& order, std::size_t first, T scale,
                                   std::size_t epoch, tally<T>& so_far) {
    loss_sum<T> sum;
    for (std::size_t i = 0; i < Batch - rest; i += block)
      sum.add(of_block(data, order, first + i, scale, epoch, so_far));
    if constexpr (Batch % block != 0)
      sum.add(of_rest(data, order, first + Batch - rest, scale, epoch, so_far));
    return sum;
  }

private:
  static constexpr std::size_t block = block_size_of<Batch, Pipeline>, rest = Batch % block;

  batch_gradient<block, Loss, T, Pipeline, Gradient> of_block;
  batch_gradient<rest == 0 ? 1 : rest, Loss, T, Pipeline, Gradient> of_rest;
};

/// The same of as many samples as are known at run time: block by block, and what is left one by one. The numbers are those
/// of a batch of that size.
template <class Loss, class T, class Pipeline, class Gradient>
class batch_gradient<run_time_size, Loss, T, Pipeline, Gradient, false> {
public:
  std::size_t count = 0; ///< how many samples

  constexpr batch_gradient(const T* to_read, const Gradient& to_learn, numpy_random* to_draw_from)
      : of_block{to_read, to_learn, to_draw_from},
        of_sample{to_read, to_learn, to_draw_from} {}

  template <class Data, class Order>
  constexpr loss_sum<T> operator()(const Data& data, const Order& order, std::size_t first, T scale,
                                   std::size_t epoch, tally<T>& so_far) {
    loss_sum<T> sum;
    std::size_t i = 0;
    for (; i + samples_per_block <= count; i += samples_per_block)
      sum.add(of_block(data, order, first + i, scale, epoch, so_far));
    T block{};
    for (std::size_t k = i; k < count; ++k) {
      const T loss = of_sample(data, order, first + k, scale, epoch, so_far);
      const bool is_finite = (block + loss) - (block + loss) == T(0);
      if (!is_finite) sum.add(block);
      block = k == i || !is_finite ? loss : block + loss;
    }
    if (i < count) sum.add(block);
    return sum;
  }

private:
  batch_gradient<samples_per_block, Loss, T, Pipeline, Gradient> of_block;
  batch_gradient<1, Loss, T, Pipeline, Gradient> of_sample;
};

/// How many samples an epoch has left after its last whole batch; run_time_size where the data set says so.
template <std::size_t Batch, class Data>
inline constexpr std::size_t rest_of_epoch = [] {
  if constexpr (Batch == 1)
    return std::size_t{0};
  else if constexpr (fixed_size<Data>)
    return Data::size() % Batch;
  else
    return run_time_size;
}();

/// Whether it can have a whole batch.
template <std::size_t Batch, class Data>
inline constexpr bool has_whole_batch = [] {
  if constexpr (fixed_size<Data>)
    return Batch <= Data::size();
  else
    return true;
}();

} // namespace constgrad
