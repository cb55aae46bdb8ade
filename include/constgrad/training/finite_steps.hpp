// The steps of a training at run time, of which the first is refused that would leave a number that is not finite.
//
//     parameters, moments ← step(parameters, moments)     as long as all of them are finite
//
// All numbers are checked after the last step, so that a check costs next to nothing. If a step is to be refused, all are
// taken back and taken again, each with a check.
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/optimizer_state.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>

namespace constgrad {

/// The steps of a trainer, which it keeps finite.
template <class Trainer>
class finite_steps {
public:
  using value_type = typename Trainer::network_type::value_type;

  explicit finite_steps(Trainer& to_train) : training{to_train} {}

  /// Takes the steps by the samples order(first) to order(end - 1), in batches of so many. Throws training_stopped where one
  /// is refused; then the training is as before it.
  template <std::size_t Batch, class Data, class Order>
  void take(const Data& data, const Order& order, std::size_t first, std::size_t end,
            tally<value_type>& of, std::size_t batch) const {
    const checkpoint before = saved();
    try {
      training.template take_steps<Batch>(data, order, first, end, of, batch);
      if (training.is_finite()) return;
    } catch (...) {
      // A loss or a rate stopped a step, whose random numbers the next step draws again.
      if (training.is_finite() && !draws_random<pipeline_type>) throw;
      restore(before);
      take_one_by_one<Batch>(data, order, first, end, batch);
      throw;
    }
    restore(before);
    take_one_by_one<Batch>(data, order, first, end, batch);
  }

private:
  using pipeline_type = typename Trainer::network_type::pipeline_type;

  /// What a step changes, but the gradient.
  struct checkpoint {
    decltype(Trainer::network.parameters.numbers) parameters;
    decltype(Trainer::state) state;
    decltype(Trainer::random) random;
    std::size_t steps;
  };
  checkpoint saved() const {
    return {training.network.parameters.numbers, training.state, training.random, training.steps};
  }
  void restore(const checkpoint& before) const {
    training.network.parameters.numbers = before.parameters;
    training.state = before.state;
    training.random = before.random;
    training.steps = before.steps;
  }

  /// The same with a check of each step, which refuses one.
  template <std::size_t Batch, class Data, class Order>
  void take_one_by_one(const Data& data, const Order& order, std::size_t first, std::size_t end,
                       std::size_t batch) const {
    tally<value_type> of{};
    for (std::size_t next = first; first < end; first = next) {
      next = end - first < batch ? end : first + batch;
      const checkpoint before = saved();
      try {
        training.template take_steps<Batch>(data, order, first, next, of, batch);
      } catch (...) {
        restore(before);
        throw;
      }
      if (!training.is_finite()) refuse(before, order(first));
    }
  }

  /// Takes the last step back, and throws what it would have done.
  [[noreturn]] void refuse(const checkpoint& before, std::size_t sample) const {
    const auto* const first = training.state.first_moments.elements;
    const auto* const second = training.state.second_moments.elements;
    const auto find = [](const value_type* numbers) {
      return first_not_finite<pipeline_type, value_type>(numbers);
    };
    not_finite<value_type> found = find(training.network.parameters.numbers.elements);
    if (found.place.layer == 0) {
      const bool second_only =
          decltype(training.optimizer)::moments == 2 && all_finite(first, Trainer::count);
      found = find(second_only ? second : first);
      found.is_remembered = true;
    }
    restore(before);
    throw training_stopped{found.number, training.epochs, sample, found.place, found.is_remembered};
  }

  Trainer& training;
};

} // namespace constgrad
