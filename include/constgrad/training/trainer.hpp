// A training in progress: a network, what its optimizer remembers, and how it went so far.
//
//     for every batch    parameters ← update(parameters, mean over its samples of ∂loss/∂parameters)
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/batch_gradient.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/checked_loss.hpp"
#include "constgrad/training/clip_gradient.hpp"
#include "constgrad/training/data_set.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/optimizer_state.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/training_stopped.hpp"
#include "constgrad/training/update_parameters.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Of anything else than a network, a loss and an optimizer: stops the build.
template <class Network, class Loss, class Optimizer>
struct trainer {
  constexpr trainer(const Network&, const Loss&, const Optimizer&) {
    static_assert(judges_outputs<Loss> && updates_weights<Optimizer>,
                  "a trainer takes a network, a loss and an optimizer, in this order");
  }
};

/// Everything that the next epoch depends on but the data and their order. It can be a constant, and no step allocates.
/// Large ones belong on the heap, by std::make_unique.
template <class Network, judges_outputs Loss, updates_weights Optimizer>
struct trainer<Network, Loss, Optimizer> {
  using T = typename Network::value_type;           ///< the network's numbers
  using parameters = decltype(Network::parameters); ///< also the gradient's shape, and the moments'

  Network network;                 ///< as it is after the last step
  Optimizer optimizer;             ///< its numbers; what it remembers is kept beside it
  std::size_t steps = 0;           ///< updates of the weights so far
  std::size_t epochs = 0;          ///< epochs begun so far
  constgrad::history<T> history{}; ///< what train has added to it

  /// Throws invalid_argument if the optimizer's numbers make no sense.
  constexpr trainer(const Network& to_train, const Loss&, const Optimizer& step_by)
      : network{to_train},
        optimizer{step_by} {
    static_cast<void>(loss_fits<typename Network::architecture_type, Loss>); // or the build stops
    check_optimizer<T>(optimizer);
  }

  /// Shows the network every sample once, sample order(0) first, and takes a step after each batch. Sizes that do not
  /// fit stop the build with a sentence. Throws training_stopped where the loss is infinite or NaN, and where a step
  /// would make a parameter, or what the optimizer remembers, infinite or NaN: then the network, what the optimizer
  /// remembers and `steps` are as before that step. (Only train checks the steps in a constant, after the last.)
  template <std::size_t Batch = 1, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
            class Order = in_order>
    requires(Inputs == Network::inputs && Outputs == Network::outputs)
  constexpr epoch_record<T> train_epoch(const data_set<T, Inputs, Outputs, Samples>& data,
                                        const Order& order = {}) {
    return epoch_of<Batch>(data, order, Samples);
  }

  /// The same where every sample has a weight: train_epoch(with_weights(data, sample_weights{…})).
  template <std::size_t Batch = 1, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
            class Order = in_order>
    requires(Inputs == Network::inputs && Outputs == Network::outputs)
  constexpr epoch_record<T> train_epoch(const weighted_samples<T, Inputs, Outputs, Samples>& data,
                                        const Order& order = {}) {
    const std::size_t counted = data.of.count();
    return epoch_of<Batch>(data, order, counted == 0 ? 1 : counted);
  }

  /// Whether all parameters, and what the optimizer remembers, are finite.
  constexpr bool is_finite() const { return state.is_finite(network.parameters); }

  /// Data of other sizes.
  template <std::size_t Batch = 1, class Data, class Order = in_order>
  constexpr epoch_record<T> train_epoch(const Data&, const Order& = {}) {
    takes_data<Network, Data>();
    return {};
  }

private:
  /// An epoch, and the fraction of right ones of so many samples.
  template <std::size_t Batch, class Data, class Order>
  constexpr epoch_record<T> epoch_of(const Data& data, const Order& order, std::size_t counted) {
    ++epochs;
    tally<T> of{};
    if (std::is_constant_evaluated())
      take_steps<Batch>(data, order, 0, Data::size(), of);
    else
      take_finite_steps<Batch>(data, order, of);
    return {epochs, of.losses.mean(Data::size()), double(of.right) / double(counted)};
  }

  /// The steps by the samples order(first) to order(end - 1).
  template <std::size_t Batch, class Data, class Order>
  constexpr void take_steps(const Data& data, const Order& order, std::size_t first,
                            std::size_t end, tally<T>& of) {
    constexpr std::size_t rest = Data::size() % Batch;
    constexpr bool is_of_one = Batch == 1;
    if constexpr (Batch <= Data::size()) {
      for (; first + Batch <= end; first += Batch) learn<Batch, is_of_one>(data, order, first, of);
    }
    if constexpr (rest != 0) {
      if (first < end) learn<rest, false>(data, order, first, of);
    }
  }

  /// The steps of an epoch at run time, of which the first that leaves a number that is not finite
  /// is refused. Where a step keeps the old weights itself, it is checked at once. Else all are
  /// checked after the last: if one is to be refused, they are taken back and taken again, each
  /// with a check. So a check costs next to nothing, however it ends.
  template <std::size_t Batch, class Data, class Order>
  void take_finite_steps(const Data& data, const Order& order, tally<T>& of) {
    if (keeps_old_weights<Batch>()) return take_steps<Batch>(data, order, 0, Data::size(), of);
    save();
    try {
      take_steps<Batch>(data, order, 0, Data::size(), of);
    } catch (...) {
      if (is_finite()) throw; // by the loss or the rate, before which no step was to be refused
    }
    if (is_finite()) return;
    restore();
    of = {};
    for (std::size_t first = 0; first < Data::size(); first += Batch) {
      save();
      take_steps<Batch>(data, order, first,
                        first + Batch < Data::size() ? first + Batch : Data::size(), of);
      if (!is_finite()) refuse(order(first));
    }
  }

  /// Whether a step leaves the old weights in the gradient's place: it goes by way of the gradient,
  /// and beside the weights there is nothing to keep.
  template <std::size_t Batch>
  constexpr bool keeps_old_weights() const {
    return Optimizer::moments == 0 && !goes_straight_into_weights<Batch>();
  }
  template <std::size_t Batch>
  constexpr bool goes_straight_into_weights() const {
    if constexpr (Batch == 1 && can_descend_directly<Optimizer>)
      return optimizer.is_plain();
    else
      return false;
  }

  void save() { state.save(network.parameters, steps); }
  void restore() { state.restore(network.parameters, steps); }

  /// Takes the last step back, and throws what it would have done.
  [[noreturn]] void refuse(std::size_t sample) {
    const not_finite<T> found = state.first_not_finite(network.parameters);
    restore();
    throw training_stopped{found.number, epochs, sample, found.place, found.is_remembered};
  }

  /// One step by the samples order(first), order(first + 1), …, which it adds to the tally. Only where every batch
  /// is one sample it can go straight into the weights.
  template <std::size_t Batch, bool CanDescend, class Data, class Order>
  constexpr void learn(const Data& data, const Order& order, std::size_t first, tally<T>& of) {
    const double rate = optimizer.rate(steps + 1);
    if constexpr (changes_rate) check_rate<T>(rate);
    if constexpr (CanDescend && can_descend_directly<Optimizer>) {
      if (optimizer.is_plain()) {
        const std::size_t place = order(first);
        const auto [input, target] = data[place];
        if constexpr (has_weights<Data>) {
          const T weight = data.weight(place);
          const checked_weighted_loss<Loss, Network::outputs, 1, T> last{
              target.elements, &weight, T(1), epochs, place, of};
          if (weight != T(0))
            of.losses.add(descend(network, static_cast<T>(rate), input.elements, last));
        } else {
          of.losses.add(descend(network, static_cast<T>(rate), input.elements,
                                checked_loss<Loss, Network::outputs, 1, T>{
                                    {target.elements, T(1)}, epochs, place, of}));
        }
        ++steps;
        return;
      }
    }
    set_to_batch_gradient<Batch, Loss>(state.gradient, network, data, order, first, epochs, of);
    if constexpr (requires { optimizer.clip; }) clip_gradient(optimizer.clip, state.gradient);
    ++steps; // not before, as training may have stopped
    if constexpr (Optimizer::moments == 0) {
      if (!std::is_constant_evaluated() && !stays_finite(optimizer, rate, state)) {
        if (!update_and_keep_old(optimizer, steps, rate, network, state)) refuse(order(first));
        return;
      }
    }
    update_parameters(optimizer, steps, rate, network, state);
  }

  /// A learning rate of its own was judged before the first step; any other is judged in each.
  static constexpr bool changes_rate = requires(const Optimizer& o) { o.schedule; } ||
                                       !requires(const Optimizer& o) { o.learning_rate; };

  optimizer_state<T, parameters, Optimizer::moments> state{};
};

} // namespace constgrad
