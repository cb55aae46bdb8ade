// A training in progress: a network, what its optimizer remembers, and how it went so far.
//
//     for every batch    parameters ← update(parameters, mean over its samples of ∂loss/∂parameters)
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/can_train.hpp"
#include "constgrad/training/data_set.hpp"
#include "constgrad/training/finite.hpp"
#include "constgrad/training/gradient_descent.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/one_hot.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/sample_weights.hpp"
#include "constgrad/training/schedule.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>
#include <limits>
#include <type_traits>

namespace constgrad {

/// The end of a walk in training: judges the outputs, counts those that are right, and stops at a loss that is no
/// finite number before anything is learned from it.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct watched {
  judged_by<Loss, Outputs, Samples, T> judge;
  std::size_t epoch, first_sample;
  std::size_t& right;

  constexpr T operator()(const T* y, T* dy) const {
    if constexpr (Loss::classifies) {
      for (std::size_t i = 0; i < Outputs * Samples; i += Outputs) {
        if (class_by<Loss, Outputs>(y + i) == class_of<Outputs>(judge.targets + i)) ++right;
      }
    }
    const T error = judge(y, dy);
    if (!(error - error == T(0))) throw training_stopped{error, epoch, first_sample};
    return error;
  }
};

/// Whether an optimizer's step can go straight into the weights, without the gradient in between: it is gradient descent
/// itself, of whatever rate. What is derived from it may update otherwise.
template <class Optimizer>
inline constexpr bool can_descend_directly = false;
template <>
inline constexpr bool can_descend_directly<gradient_descent> = true;
template <class Optimizer, class Schedule>
inline constexpr bool can_descend_directly<scheduled<Optimizer, Schedule>> =
    can_descend_directly<Optimizer>;

/// The samples as they stand in the data set, in every epoch.
struct in_order {
  constexpr void shuffle() const {}
  constexpr std::size_t operator()(std::size_t i) const { return i; }
};

/// Everything that the next epoch depends on but the data and their order. It can be a constant, and no step allocates.
/// Large ones belong on the heap, by std::make_unique.
template <class Network, class Loss, updates_weights Optimizer>
struct trainer {
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
  /// fit stop the build with a sentence. Throws training_stopped where the loss is infinite or NaN, and where a step would
  /// make a parameter, or what the optimizer remembers, infinite or NaN: then the network, what the optimizer remembers
  /// and `steps` are as before that step. (Only train checks the steps in a constant, after the last.)
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
  constexpr bool is_finite() const {
    bool finite = true;
    const auto look_at = [&finite](auto, const auto& part) {
      finite = all_finite(part.elements, size(part.elements)) && finite;
    };
    for_each_parameter(look_at, network.parameters);
    if constexpr (Optimizer::moments > 0) for_each_parameter(look_at, first_moments);
    if constexpr (Optimizer::moments > 1) for_each_parameter(look_at, second_moments);
    return finite;
  }

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
    sums of{};
    if (std::is_constant_evaluated())
      take_steps<Batch>(data, order, 0, Data::size(), of);
    else
      take_finite_steps<Batch>(data, order, of);
    return {epochs, of.loss / static_cast<T>(Data::size()), double(of.right) / double(counted)};
  }

  /// What an epoch adds up.
  struct sums {
    T loss{};
    std::size_t right = 0;
  };

  /// The steps by the samples order(first) to order(end - 1).
  template <std::size_t Batch, class Data, class Order>
  constexpr void take_steps(const Data& data, const Order& order, std::size_t first,
                            std::size_t end, sums& of) {
    constexpr std::size_t rest = Data::size() % Batch;
    for (; first + Batch <= end; first += Batch)
      of.loss += learn < Batch, Batch == 1 > (data, order, first, of.right);
    if constexpr (rest != 0) {
      if (first < end) of.loss += learn<rest, false>(data, order, first, of.right);
    }
  }

  /// The steps of an epoch at run time, of which the first that leaves a number that is not finite is refused. Where a step
  /// keeps the old weights itself, it is checked at once. Else all are checked after the last: if one is to be refused, they
  /// are taken back and taken again, each with a check. So a check costs next to nothing, however it ends.
  template <std::size_t Batch, class Data, class Order>
  void take_finite_steps(const Data& data, const Order& order, sums& of) {
    if (keeps_old_weights<Batch>()) return take_steps<Batch>(data, order, 0, Data::size(), of);
    save();
    try {
      take_steps<Batch>(data, order, 0, Data::size(), of);
    } catch (const training_stopped&) {
      if (is_finite()) throw; // by the loss, before which no step was to be refused
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

  /// Whether a step leaves the old weights in the gradient's place: it goes by way of the gradient, and beside the weights
  /// there is nothing to keep.
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

  /// Keeps all that a step changes, and takes it back. Without moments the gradient's place is free for the weights.
  void save() {
    steps_before = steps;
    if constexpr (Optimizer::moments == 0)
      gradient = network.parameters;
    else
      before = {network.parameters, first_moments, second_moments};
  }
  void restore() {
    steps = steps_before;
    if constexpr (Optimizer::moments == 0) {
      network.parameters = gradient;
    } else {
      network.parameters = before.weights;
      first_moments = before.first;
      second_moments = before.second;
    }
  }

  /// Takes the last step back, and throws what it would have done.
  [[noreturn]] void refuse(std::size_t sample) {
    T number{};
    parameter_place found{};
    bool is_remembered = false;
    const auto look_for = [&](const parameter_name& name, const auto& part) {
      std::size_t rows = size(part.elements);
      constexpr bool is_matrix = requires { part.rows(); };
      if constexpr (is_matrix) rows = part.rows();
      for (std::size_t i = 0; i < size(part.elements) && found.layer == 0; ++i) {
        if (all_finite(part.elements + i, 1)) continue;
        number = part.elements[i];
        found = {name.layer, name.part, is_matrix, i % rows, i / rows};
      }
    };
    for_each_parameter(look_for, network.parameters);
    if (found.layer == 0) is_remembered = true;
    if constexpr (Optimizer::moments > 0) for_each_parameter(look_for, first_moments);
    if constexpr (Optimizer::moments > 1) for_each_parameter(look_for, second_moments);
    restore();
    throw training_stopped{number, epochs, sample, found, is_remembered};
  }

  /// One step by the samples order(first), order(first + 1), …; returns the sum of their losses. Only where every batch
  /// is one sample it can go straight into the weights.
  template <std::size_t Batch, bool CanDescend, class Data, class Order>
  constexpr T learn(const Data& data, const Order& order, std::size_t first, std::size_t& right) {
    const double rate = optimizer.rate(steps + 1);
    if constexpr (CanDescend && can_descend_directly<Optimizer>) {
      if (optimizer.is_plain()) {
        const std::size_t place = order(first);
        const auto [input, target] = data[place];
        if constexpr (has_weights<Data>) {
          const T weight = data.weight(place);
          const watched_by_weight<Loss, Network::outputs, 1, T> last{
              target.elements, &weight, T(1), epochs, place, right};
          const T error =
              weight == T(0) ? T(0) : descend(network, static_cast<T>(rate), input.elements, last);
          ++steps;
          return error;
        } else {
          const T error = descend(
              network, static_cast<T>(rate), input.elements,
              watched<Loss, Network::outputs, 1, T>{{target.elements, T(1)}, epochs, place, right});
          ++steps;
          return error;
        }
      }
    }
    for_each_parameter([](auto, auto& part) { part = {}; }, gradient);
    constexpr std::size_t rest = Batch % block;
    T sum = 0;
    for (std::size_t i = 0; i < Batch - rest; i += block)
      sum += add<block, Batch>(data, order, first + i, right);
    if constexpr (rest != 0) sum += add<rest, Batch>(data, order, first + Batch - rest, right);
    if constexpr (requires { optimizer.clip; }) cut();
    ++steps; // not before, as training may have stopped
    if (Optimizer::moments != 0 || std::is_constant_evaluated() || stays_finite(rate))
      update(rate);
    else if (!update_and_keep(rate))
      refuse(order(first));
    return sum;
  }

  static constexpr std::size_t block = 32; ///< so many samples go through the layers together

  /// Adds the share of Count samples in the mean gradient over a batch. They are brought together first.
  template <std::size_t Count, std::size_t Batch, class Data, class Order>
  constexpr T add(const Data& data, const Order& order, std::size_t first, std::size_t& right) {
    T inputs[Count * Network::inputs], targets[Count * Network::outputs];
    for (std::size_t k = 0; k < Count; ++k) {
      const auto [input, target] = data[order(first + k)];
      for (std::size_t i = 0; i < Network::inputs; ++i)
        inputs[k * Network::inputs + i] = input.elements[i];
      for (std::size_t i = 0; i < Network::outputs; ++i)
        targets[k * Network::outputs + i] = target.elements[i];
    }
    if constexpr (has_weights<Data>) {
      T weights[Count];
      for (std::size_t k = 0; k < Count; ++k) {
        weights[k] = data.weight(order(first + k));
        if (weights[k] != T(0)) continue;
        for (std::size_t i = 0; i < Network::inputs; ++i) inputs[k * Network::inputs + i] = T(0);
      }
      return add_gradient<Count>(
          network, inputs,
          watched_by_weight<Loss, Network::outputs, Count, T>{targets, weights, T(1) / T(Batch),
                                                              epochs, order(first), right},
          gradient);
    } else
      return add_gradient<Count>(network, inputs,
                                 watched<Loss, Network::outputs, Count, T>{
                                     {targets, T(1) / T(Batch)}, epochs, order(first), right},
                                 gradient);
  }

  /// How many numbers a part of the parameters has.
  template <std::size_t Size>
  static constexpr std::size_t size(const T (&)[Size]) {
    return Size;
  }

  constexpr void cut() {
    double sum = 0;
    for_each_parameter(
        [&](auto, const auto& part) {
          sum = optimizer.clip.sum(sum, size(part.elements), part.elements);
        },
        gradient);
    double factor = optimizer.clip.factor(sum);
    if constexpr (requires { optimizer.clip.factor(sum, 1.0); }) {
      if (sum == std::numeric_limits<double>::infinity()) factor = factor_of_large_slopes();
    }
    for_each_parameter(
        [&](auto, auto& part) { optimizer.clip.apply(factor, size(part.elements), part.elements); },
        gradient);
  }

  /// What the gradient is to be multiplied by, if the squares of its slopes overflow.
  constexpr double factor_of_large_slopes() const {
    constexpr double scale = 0x1p-600;
    double sum = 0;
    for_each_parameter(
        [&](auto, const auto& part) {
          sum = optimizer.clip.sum(sum, size(part.elements), part.elements, scale);
        },
        gradient);
    return optimizer.clip.factor(sum, scale);
  }

  constexpr void update(double rate) {
    const auto update_part = [&](const parameter_name& which, auto& part, const auto& slopes,
                                 auto&... remembered) {
      // The gradient of a fixed bias is 0, but an optimizer's weight decay is not.
      constexpr bool is_bias = !requires { part.rows(); };
      if (is_bias && is_bias_fixed(typename Network::architecture_type{}, which.layer)) return;
      T* both[]{remembered.elements..., nullptr, nullptr};
      optimizer.update(steps, rate, size(part.elements), part.elements, slopes.elements, both[0],
                       both[1]);
    };
    if constexpr (Optimizer::moments == 0)
      for_each_parameter(update_part, network.parameters, gradient);
    else if constexpr (Optimizer::moments == 1)
      for_each_parameter(update_part, network.parameters, gradient, first_moments);
    else
      for_each_parameter(update_part, network.parameters, gradient, first_moments, second_moments);
  }

  /// Whether a step of plain gradient descent leaves every finite weight finite, by a look at the gradient alone.
  constexpr bool stays_finite(double rate) const {
    if constexpr (can_descend_directly<Optimizer> && floating_point<T>) {
      bool is_safe = optimizer.is_plain() && rate < double(safe_factor<T>);
      for_each_parameter(
          [&is_safe](auto, const auto& part) {
            is_safe = is_safe && all_below(safe_factor<T>, part.elements, size(part.elements));
          },
          gradient);
      return is_safe;
    } else {
      return false;
    }
  }

  /// The same without moments, block by block. The old weights take the place of the gradient. Whether the new ones are
  /// finite.
  bool update_and_keep(double rate) {
    steps_before = steps - 1;
    bool finite = true;
    const auto update_part = [&](const parameter_name& which, auto& part, auto& slopes) {
      constexpr bool is_bias = !requires { part.rows(); };
      if (is_bias && is_bias_fixed(typename Network::architecture_type{}, which.layer)) {
        slopes = part;
        return;
      }
      constexpr std::size_t most = 256;
      T old[most], *const none = nullptr;
      for (std::size_t first = 0; first < size(part.elements); first += most) {
        const std::size_t left = size(part.elements) - first, count = left < most ? left : most;
        T *const moved = part.elements + first, *const gradients = slopes.elements + first;
        for (std::size_t i = 0; i < count; ++i) old[i] = moved[i];
        optimizer.update(steps, rate, count, moved, gradients, none, none);
        for (std::size_t i = 0; i < count; ++i) gradients[i] = old[i];
        finite = all_finite(moved, count) && finite;
      }
    };
    for_each_parameter(update_part, network.parameters, gradient);
    return finite;
  }

  static constexpr bool has_first = Optimizer::moments > 0, has_second = Optimizer::moments > 1;
  using first_type = std::conditional_t<has_first, parameters, no_parameters>;
  using second_type = std::conditional_t<has_second, parameters, no_parameters>;

  /// What a step changes beside their number.
  struct changes {
    parameters weights{};
    first_type first{};
    second_type second{};
  };

  parameters gradient{};
  first_type first_moments{};
  second_type second_moments{};
  std::conditional_t<has_first, changes, no_parameters> before{};
  std::size_t steps_before = 0;
};

} // namespace constgrad
