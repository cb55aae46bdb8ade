// An epoch whose samples are shown in several constants, since it is too long for one.
//
//     part 1: samples 0 to n - 1     part 2: samples n to 2n - 1     …     each with a budget of its own
//
// A part ends with a batch, unless one batch is too long for a constant: then its gradient waits for the next part. The
// numbers are those of an undivided epoch: the losses of a block of samples are added first, then those of the blocks of a
// batch, then those of the batches.
#pragma once

#include "constgrad/training/batch_gradient.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/trainer.hpp"

#include <cstddef>

namespace constgrad {

/// How far an epoch of a training is.
template <class Trainer>
class epoch_in_parts {};

template <class T, class Pipeline, storage Storage, class Loss, class Optimizer>
class epoch_in_parts<trainer<network<T, Pipeline, Storage>, Loss, Optimizer>> {
public:
  using training_type = trainer<network<T, Pipeline, Storage>, Loss, Optimizer>;

  /// Goes on with the epoch, or begins it, up to sample end - 1, in batches of Batch samples. Of a batch that ends in another
  /// part the samples are shown one by one; whole batches are steps as in an undivided epoch.
  template <std::size_t Batch, class Data>
  constexpr void show(training_type& training, const Data& data, std::size_t end) {
    constexpr std::size_t size = Data::size();
    if (next == 0) ++training.epochs;
    const std::size_t begun = (next + Batch - 1) / Batch * Batch,
                      first = begun < size ? begun : size,
                      last = end == size ? size : end / Batch * Batch;
    show_samples<Batch>(training, data, first < end ? first : end);
    if (next < last) {
      training.template take_steps<Batch>(data, in_order{}, next, last, of);
      next = last;
    }
    show_samples<Batch>(training, data, end);
  }

  /// Ends the epoch. Returns its record.
  template <class Data>
  constexpr epoch_record<T> finish(const training_type& training, const Data& data) {
    const epoch_record<T> done = record_of_epoch(training.epochs, of, data);
    *this = {};
    return done;
  }

private:
  /// The samples next to end - 1, one by one, with a step after the last of a batch.
  template <std::size_t Batch, class Data>
  constexpr void show_samples(training_type& training, const Data& data, std::size_t end) {
    auto of_sample = training.template gradient_of<1>();
    for (; next < end; ++next) {
      const std::size_t first = next / Batch * Batch, left = Data::size() - first,
                        size = left < Batch ? left : Batch, number = next - first;
      if (number == 0) {
        set_to_zero(training.gradient);
        batch = {};
      }
      const T loss =
          of_sample(data, in_order{}, next, T(1) / static_cast<T>(size), training.epochs, of);
      block = number % samples_per_block == 0 ? loss : block + loss;
      if ((number + 1) % samples_per_block == 0 || number + 1 == size) batch.add(block);
      if (number + 1 == size) {
        of.losses.add(batch);
        training.step_by_gradient(training.next_rate());
      }
    }
  }

  std::size_t next = 0;
  tally<T> of{};
  loss_sum<T> batch{};
  T block{};
};

} // namespace constgrad
