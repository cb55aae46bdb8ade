// A training in progress: a network, what its optimizer remembers, and how it went so far.
//
//     for every batch    parameters ← update(parameters, mean over its samples of ∂loss/∂parameters)
#pragma once

#include "constgrad/data/data_set.hpp"
#include "constgrad/layer/in_parts.hpp"
#include "constgrad/network/network.hpp"
#include "constgrad/network/number_array.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"
#include "constgrad/training/batch_gradient.hpp"
#include "constgrad/training/batches_of_size.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/clip_gradient.hpp"
#include "constgrad/training/finite_steps.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/layer_random.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/optimizer_state.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/parameter_update.hpp"
#include "constgrad/training/sample_weights.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

template <class Trainer>
class epoch_in_parts;

/// Of anything else than a network, a loss and an optimizer: stops the build.
template <class Network, class Loss, class Optimizer>
struct trainer {
  constexpr trainer(const Network&, const Loss&, const Optimizer&) {
    static_assert(loss_function<Loss> && optimizer<Optimizer>,
                  "a trainer takes a network, a loss and an optimizer, in this order");
  }
};

/// Everything that the next epoch depends on but the data and their order. It can be a constant if the network can. At run
/// time an epoch keeps one copy of what its steps change, where the network has its numbers: in place or on the heap.
template <class T, class Pipeline, storage Storage, loss_function Loss, optimizer Optimizer>
struct trainer<network<T, Pipeline, Storage>, Loss, Optimizer> {
  using network_type = constgrad::network<T, Pipeline, Storage>;
  using loss_type = Loss;

  network_type network;            ///< as it is after the last step
  Optimizer optimizer;             ///< its numbers; what it remembers is kept beside it
  std::size_t steps = 0;           ///< updates of the weights so far
  std::size_t epochs = 0;          ///< epochs begun so far
  constgrad::history<T> history{}; ///< what train has added to it

  /// Throws invalid_argument if the optimizer's numbers make no sense.
  constexpr trainer(const network_type& to_train, const Loss&, const Optimizer& step_by)
      : network{to_train},
        optimizer{step_by} {
    static_cast<void>(loss_matches<Pipeline, Loss>); // or the build stops
    check_optimizer<T>(optimizer);
  }
  /// The same with the seed of the numbers that layers such as dropout draw; else it is 0.
  constexpr trainer(const network_type& to_train, const Loss& judge, const Optimizer& step_by,
                    seed start)
      : trainer{to_train, judge, step_by} {
    static_assert(draws_random<Pipeline>, "no layer of this network draws random numbers");
    if constexpr (draws_random<Pipeline>) random.numbers = numpy_random{start};
  }

  /// Shows the network every sample once, sample order(0) first, and takes a step after each batch. Sizes that do not
  /// fit stop the build with a message. Throws training_stopped where the loss is infinite or NaN, and where a step
  /// would make a parameter, or what the optimizer remembers, infinite or NaN: then the network, what the optimizer
  /// remembers and `steps` are as before that step. (Only train checks the steps in a constant, after the last.)
  template <std::size_t Batch = 1, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
            class Order = in_order>
    requires(Inputs == Pipeline::inputs && Outputs == Pipeline::outputs)
  constexpr epoch_record<T> train_epoch(const data_set<T, Inputs, Outputs, Samples>& data,
                                        const Order& order = {}) {
    return epoch_of<Batch>(data, order);
  }

  /// The same where every sample has a weight: train_epoch(with_weights(data, sample_weights{…})).
  template <std::size_t Batch = 1, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
            class Weights, class Order = in_order>
    requires(Inputs == Pipeline::inputs && Outputs == Pipeline::outputs)
  constexpr epoch_record<T>
  train_epoch(const weighted_samples<T, Inputs, Outputs, Samples, Weights>& data,
              const Order& order = {}) {
    return epoch_of<Batch>(data, order);
  }

  /// The same in batches_of<Batch> or batches_of_size{n}, of samples with or without weights.
  template <class Data, class Batches, class Order>
    requires(kind_of_option<Batches> == option_kind::batch_size)
  constexpr epoch_record<T> train_epoch(const Data& data, const Batches& batches,
                                        const Order& order) {
    using samples_type = std::remove_cvref_t<decltype(samples_of(data))>;
    if constexpr (takes_data<network_type, samples_type>())
      return epoch_of<Batches::value>(data, order, batches.size);
    else
      return {};
  }

  /// Whether all parameters, and what the optimizer remembers, are finite.
  constexpr bool is_finite() const {
    return all_finite(network.parameters.numbers.elements, count) && state.is_finite();
  }

  /// Visits all that the next epoch depends on but the parameters, the data and their order, as mersenne_twister does.
  template <class Visit>
  constexpr void visit_state(const Visit& visit) {
    visit("steps", 1, [this](auto) -> auto& { return steps; });
    visit("epochs", 1, [this](auto) -> auto& { return epochs; });
    history.visit_state(visit);
    if constexpr (Optimizer::moments > 0)
      visit("first_moments", count,
            [this](auto i) -> auto& { return state.first_moments.elements[i]; });
    if constexpr (Optimizer::moments > 1)
      visit("second_moments", count,
            [this](auto i) -> auto& { return state.second_moments.elements[i]; });
    random.visit_state(visit);
  }

  /// Data of other sizes.
  template <std::size_t Batch = 1, class Data, class Order = in_order>
  constexpr epoch_record<T> train_epoch(const Data&, const Order& = {}) {
    takes_data<network_type, Data>();
    return {};
  }

private:
  static constexpr std::size_t count = parameter_count<Pipeline>;

  /// An epoch of samples with or without weights.
  template <std::size_t Batch, class Data, class Order>
  constexpr epoch_record<T> epoch_of(const Data& data, const Order& order,
                                     std::size_t batch = Batch) {
    ++epochs;
    tally<T> of{};
    if (std::is_constant_evaluated())
      take_steps<Batch>(data, order, 0, data.size(), of, batch);
    else
      finite_steps{*this}.template take<Batch>(data, order, 0, data.size(), of, batch);
    return record_of_epoch(epochs, of, data);
  }

  /// The steps by the samples order(first) to order(end - 1).
  template <std::size_t Batch, class Data, class Order>
  constexpr void take_steps(const Data& data, const Order& order, std::size_t first,
                            std::size_t end, tally<T>& of, std::size_t batch = Batch) {
    if constexpr (!has_whole_batches<Batch, Data, Pipeline>()) {
    } else if constexpr (Batch != run_time_size) {
      constexpr std::size_t rest = rest_of_epoch<Batch, Data>;
      if constexpr (learns_at_once<Batch>) {
        if (!__builtin_is_constant_evaluated())
          first = take_steps_in_parts<Batch>(data, order, first, end, of);
      }
      if constexpr (has_whole_batch<Batch, Data>) {
        auto of_batch = gradient_of<Batch>();
        for (; first + Batch <= end; first += Batch)
          learn(of_batch, data, order, first, T(1) / T(Batch), of);
      }
      if constexpr (rest != 0) {
        auto of_batch = gradient_of<rest>();
        if constexpr (rest == run_time_size) of_batch.count = end - first;
        if (first < end) learn(of_batch, data, order, first, T(1) / T(end - first), of);
      }
    } else {
      auto of_batch = gradient_of<run_time_size>();
      for (; first < end; first += of_batch.count) {
        of_batch.count = end - first < batch ? end - first : batch;
        learn(of_batch, data, order, first, T(1) / T(of_batch.count), of);
      }
    }
  }

  /// What adds the gradients of so many samples to the gradient of the step.
  template <std::size_t Batch>
  constexpr batch_gradient<Batch, Loss, T, Pipeline> gradient_of() {
    return {network.parameters.numbers.elements, parameters_at<Pipeline>(gradient.elements),
            random.generator()};
  }

  /// Whether a step changes every part of the parameters as soon as its gradient is known: by samples that go through the
  /// layers together, and an optimizer that neither remembers anything nor looks at the whole gradient. The bits are the
  /// same. (In a constant more calls would cost more than the array.)
  template <std::size_t Batch>
  static constexpr bool learns_at_once =
      Batch == block_size_of<Batch, Pipeline> && learns_in_parts<Pipeline> &&
      Optimizer::moments == 0 && !requires(const Optimizer& o) { o.clip; };

  /// The steps by all whole batches, without an array of the gradient. Returns how far they have come.
  template <std::size_t Batch, class Data, class Order>
  std::size_t take_steps_in_parts(const Data& data, const Order& order, std::size_t first,
                                  std::size_t end, tally<T>& of) {
    T* const parameters = network.parameters.numbers.elements;
    part_update<T, Optimizer> update{optimizer, parameters};
    using parts = in_parts<part_update<T, Optimizer>>;
    batch_gradient<Batch, Loss, T, Pipeline, parts> of_batch{parameters, parts{update},
                                                             random.generator()};
    for (; first + Batch <= end; first += Batch, ++steps) {
      update.step = steps + 1;
      update.rate = next_rate();
      of.losses.add(of_batch(data, order, first, T(1) / T(Batch), epochs, of));
    }
    return first;
  }

  /// One step by the samples order(first), order(first + 1), …, which it adds to the tally.
  template <class Gradient, class Data, class Order>
  constexpr void learn(Gradient& of_batch, const Data& data, const Order& order, std::size_t first,
                       T scale, tally<T>& of) {
    const double rate = next_rate();
    set_to_zero(gradient);
    of.losses.add(of_batch(data, order, first, scale, epochs, of));
    step_by_gradient(rate);
  }

  /// The learning rate of the next step.
  constexpr double next_rate() const {
    return changes_rate ? checked_rate<T>(optimizer.rate(steps + 1)) : optimizer.rate(steps + 1);
  }
  constexpr void step_by_gradient(double rate) {
    if constexpr (requires { optimizer.clip; })
      clip_gradient<Pipeline>(optimizer.clip, gradient.elements);
    parameter_update<Pipeline>::apply(
        optimizer, ++steps, rate, network.parameters.numbers.elements + 0, gradient.elements + 0,
        state.first_moments.elements + 0, state.second_moments.elements + 0);
  }

  /// A learning rate of its own was judged before the first step; any other is judged in each.
  static constexpr bool changes_rate = requires(const Optimizer& o) { o.schedule; } ||
                                       !requires(const Optimizer& o) { o.learning_rate; };

  friend class epoch_in_parts<trainer>;
  friend class finite_steps<trainer>;

  number_array<T, count, Storage> gradient{};
  optimizer_state<T, count, Storage, Optimizer::moments> state{};
  [[no_unique_address]] layer_random<Pipeline> random{};
};

template <class Network, class Loss, class Optimizer>
trainer(const Network&, const Loss&, const Optimizer&) -> trainer<Network, Loss, Optimizer>;
template <class Network, class Loss, class Optimizer>
trainer(const Network&, const Loss&, const Optimizer&, seed) -> trainer<Network, Loss, Optimizer>;

} // namespace constgrad
