// Training: epoch after epoch, in place, with the same bits at compile time and at run time.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/early_end.hpp"
#include "constgrad/training/mean_loss.hpp"
#include "constgrad/training/options.hpp"
#include "constgrad/training/order.hpp"
#include "constgrad/training/trainer.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Adds an epoch to the history, and tells `end` of it. If there is a validation, by what it says of the network.
template <class End, class Network, class Loss, class Optimizer, class T, class Validation>
constexpr epoch_record<T> end_epoch(End& end, trainer<Network, Loss, Optimizer>& training,
                                    epoch_record<T> done, const Validation& validation) {
  constexpr bool is_validated = requires { validation.data; };
  if constexpr (is_validated) {
    done.validation_loss =
        mean_loss(training.network, Loss{}, with_weights(validation.data, validation.weights));
    if constexpr (Loss::classifies)
      done.validation_accuracy = accuracy(training.network, Loss{}, validation.data);
  }
  training.history.add(done);
  end.add(training.network, is_validated ? done.validation_loss : done.loss);
  return done;
}

/// Whole epochs one after another, kept nowhere: what train does without a checkpoint_file.
template <class Batches, class Trainer, class Data, class Order>
struct whole_epochs {
  const Batches& batches;
  Trainer& training;
  const Data& data;
  Order& order;

  static constexpr std::size_t done = 0; ///< epochs before the first
  /// The next epoch. Returns whether it has come to its end.
  template <class T>
  constexpr bool train_epoch(epoch_record<T>& of_epoch) {
    order.shuffle();
    of_epoch = training.train_epoch(data, batches, order);
    return true;
  }
  /// After an epoch, told whether another one follows.
  constexpr void end_epoch(bool) const {}
};
struct kept_nowhere {
  static constexpr option_kind kind = option_kind::checkpoint;
  template <class Batches, class End, class Trainer, class Data, class Order, class... Options>
  constexpr auto begin(const Batches& batches, End&, Trainer& training, const Data& data,
                       Order& order, epochs, const Options&...) const {
    return whole_epochs<Batches, Trainer, Data, Order>{batches, training, data, order};
  }
};

/// Nothing asks a training to stop: the default.
struct never_stopped {
  static constexpr option_kind kind = option_kind::stop;
  static constexpr bool is_asked() { return false; }
};

/// Tells a function of an epoch, which returns nothing or whether the training goes on. Returns whether it does.
template <class Report, class T>
constexpr bool reported(const Report& report, const epoch_record<T>& done) {
  using answer = decltype(report(done));
  static_assert(
      is_answer<answer>,
      "a function that is called with every epoch returns nothing, or a bool: whether to go on");
  if constexpr (std::is_void_v<answer>) {
    report(done);
    return true;
  } else {
    return report(done);
  }
}

/// Goes on with a training until `end` has ended or so many epochs are over.
template <class End, class Network, class Loss, class Optimizer, class T, std::size_t Inputs,
          std::size_t Outputs, std::size_t Samples, class... Options>
constexpr void train_until(End& end, trainer<Network, Loss, Optimizer>& training,
                           const data_set<T, Inputs, Outputs, Samples>& data, epochs how_long,
                           const Options&... options) {
  constexpr in_order same{};
  constexpr auto unwatched = [](const epoch_record<T>&) {};
  constexpr batch_size<1> one{};
  const auto& batches = option<option_kind::batch_size>(one, options...);
  has_whole_batches<std::remove_cvref_t<decltype(batches)>::value,
                    data_set<T, Inputs, Outputs, Samples>, typename Network::pipeline_type>();
  const auto& validation = option<option_kind::validation>(same, options...);
  const auto& report = option<option_kind::progress>(unwatched, options...);
  constexpr never_stopped never;
  const auto& stop = option<option_kind::stop>(never, options...);
  constexpr kept_nowhere nowhere;
  constexpr unweighted alike{};
  const auto& samples = with_weights(data, option<option_kind::weights>(alike, options...));
  auto order = order_for<Samples>(option<option_kind::order>(same, options...), data.size());

  auto run = option<option_kind::checkpoint>(nowhere, options...)
                 .begin(batches, end, training, samples, order, how_long, options...);
  // Whether to stop is asked once after an epoch, so that the last checkpoint is written whenever the training ends.
  bool goes_on = run.done < how_long.count && !end.has_ended && !stop.is_asked();
  for (std::size_t i = run.done; goes_on;) {
    epoch_record<T> done{};
    if (!run.train_epoch(done)) return;
    done = end_epoch(end, training, done, validation);
    goes_on = reported(report, done) && ++i < how_long.count && !end.has_ended && !stop.is_asked();
    run.end_epoch(goes_on);
  }
}

/// In a constant a step that overflows is an error on g++, but not on clang: so the numbers are
/// looked at once, after the last step, since what is infinite remains so.
template <class Trainer>
constexpr void check_constant(const Trainer& training) {
  if (std::is_constant_evaluated() && !training.is_finite())
    throw invalid_argument{"a step of the training would make a parameter infinite"};
}

/// Goes on with a training, in place, for so many epochs. Options are batches_of<Size>, batches_of_size{n}, reshuffled{seed},
/// early_stopping{…}, validated_on{data}, sample_weights{vector}, a function that is called with the
/// epoch_record of every epoch, and ends the training if it returns false; and, in headers of their own, checkpoint_file{…}
/// and a stop_on_interrupt. Orders and early stopping begin anew
/// with every call, all else goes on. Throws training_stopped where the loss is infinite or NaN, and where a step
/// would make a parameter, or what the optimizer remembers of it, infinite or NaN: then all is as before that
/// step, and the history as before its epoch. In a constant the build stops, at the latest after the last step.
template <class Network, class Loss, class Optimizer, class Data, class... Options>
constexpr void train(trainer<Network, Loss, Optimizer>& training, const Data& data, epochs how_long,
                     const Options&... options) {
  if constexpr (can_train<Network, Data, Loss, Optimizer, Options...>()) {
    constexpr no_early_end never;
    const auto& asked = option<option_kind::end>(never, options...);
    if constexpr (requires { asked.patience; }) {
      early_end<Network, copy_on_heap> end{asked, training.network};
      train_until(end, training, data, how_long, options...);
      check_constant(training);
      end.finish(training.network);
    } else {
      train_until(never, training, data, how_long, options...);
      check_constant(training);
    }
  }
}

/// What a training leaves: the network, and how the losses went.
template <class Network>
struct trained_network {
  Network network;
  constgrad::history<typename Network::value_type> history;

  friend constexpr bool operator==(const trained_network&, const trained_network&) = default;
};

/// Trains a copy of the network. Without a copy, a network is trained in place in a trainer.
///
///     constexpr auto trained = train(net, data, mean_squared_error, gradient_descent{.learning_rate = 0.5},
///                                    epochs{400});        // trained.network, trained.history
template <class T, class Pipeline, storage Storage, class Data, class Loss, class Optimizer,
          class... Options>
[[nodiscard]] constexpr trained_network<network<T, Pipeline, Storage>>
train(const network<T, Pipeline, Storage>& net, const Data& data, const Loss& judge,
      const Optimizer& way, epochs how_long, const Options&... options) {
  if constexpr (can_train<network<T, Pipeline, Storage>, Data, Loss, Optimizer, Options...>()) {
    trainer training{net, judge, way};
    train(training, data, how_long, options...);
    return {training.network, training.history};
  } else {
    return {net, {}};
  }
}

/// The training that train would leave.
template <class... Arguments>
constexpr trained_network<network<double, pipeline<dense_layer<1, 1>>>>
training_of(const Arguments&...) {
  return {};
}
template <class T, class Pipeline, storage Storage, class... Arguments>
constexpr trained_network<network<T, Pipeline, Storage>>
training_of(const network<T, Pipeline, Storage>& net, const Arguments&...) {
  return {net, {}};
}

/// Anything else stops the build with a message.
template <class... Arguments>
constexpr auto train(const Arguments&... arguments) {
  static_assert(sizeof...(Arguments) == ~std::size_t{0},
                "train takes a network, a data set of its numbers, a loss, an optimizer and "
                "epochs{n}, or a trainer that is no constant, a data set and epochs{n}; then "
                "options");
  return training_of(arguments...);
}

} // namespace constgrad
