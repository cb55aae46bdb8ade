// A training in progress: a network, what its optimizer remembers, and how it went so far.
//
//     for every batch    parameters ← update(parameters, mean over its samples of ∂loss/∂parameters)
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/data_set.hpp"
#include "constgrad/training/gradient_descent.hpp"
#include "constgrad/training/history.hpp"
#include "constgrad/training/one_hot.hpp"
#include "constgrad/training/optimizer.hpp"
#include "constgrad/training/schedule.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>
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
  requires loss_fits<typename Network::architecture_type, Loss>
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
    check_optimizer(optimizer);
  }

  /// Shows the network every sample once, sample order(0) first, and takes a step after each batch. Throws
  /// training_stopped where the loss is no finite number. Sizes that do not fit stop the build with a sentence.
  template <std::size_t Batch = 1, std::size_t Inputs, std::size_t Outputs, std::size_t Samples,
            class Order = in_order>
    requires input_fits<typename Network::architecture_type, Inputs> &&
             target_fits<typename Network::architecture_type, Outputs>
  constexpr epoch_record<T> train_epoch(const data_set<T, Inputs, Outputs, Samples>& data,
                                        const Order& order = {}) {
    ++epochs;
    std::size_t right = 0;
    T sum = 0;
    constexpr std::size_t rest = Samples % Batch;
    for (std::size_t i = 0; i < Samples - rest; i += Batch)
      sum += learn<Batch>(data, order, i, right);
    if constexpr (rest != 0) sum += learn<rest>(data, order, Samples - rest, right);
    return {epochs, sum / static_cast<T>(Samples), double(right) / double(Samples)};
  }

private:
  /// One step by the samples order(first), order(first + 1), …; returns the sum of their losses.
  template <std::size_t Batch, class Data, class Order>
  constexpr T learn(const Data& data, const Order& order, std::size_t first, std::size_t& right) {
    const double rate = optimizer.rate(steps + 1);
    if constexpr (Batch == 1 && can_descend_directly<Optimizer>) {
      if (optimizer.is_plain()) {
        const std::size_t place = order(first);
        const auto [input, target] = data[place];
        const T error = descend(
            network, static_cast<T>(rate), input.elements,
            watched<Loss, Network::outputs, 1, T>{{target.elements, T(1)}, epochs, place, right});
        ++steps;
        return error;
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
    update(rate);
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
    const double factor = optimizer.clip.factor(sum);
    for_each_parameter(
        [&](auto, auto& part) { optimizer.clip.apply(factor, size(part.elements), part.elements); },
        gradient);
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

  parameters gradient{};
  std::conditional_t<(Optimizer::moments > 0), parameters, no_parameters> first_moments{};
  std::conditional_t<(Optimizer::moments > 1), parameters, no_parameters> second_moments{};
};

} // namespace constgrad
