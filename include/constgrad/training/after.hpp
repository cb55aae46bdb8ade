// Training at compile time for as many epochs as one likes: in checkpoints, each a constant with a fresh budget.
//
//     checkpoint 0 = the start,     checkpoint n = checkpoint n - 1, some epochs further
#pragma once

#include "constgrad/training/train.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A trainer with the early stop that it is going to: what a constant must remember of it.
template <class Network, class Loss, class Optimizer>
struct early_stopped_trainer : trainer<Network, Loss, Optimizer> {
  early_end<Network, copy_in_place> end;
};

/// The size of the data that a run is validated on; of none 0.
template <class Validation>
inline constexpr std::size_t validation_size = 0;
template <class Data, class Weights>
inline constexpr std::size_t validation_size<validated_on<Data, Weights>> = Data::size();

/// All that a training needs but its length: a network, samples, a loss and an optimizer; then, in any order, a batch
/// size, early_stopping, validated_on and sample_weights.
///
///     constexpr training_run exclusive_or{net, data, mean_squared_error, gradient_descent{.learning_rate = 0.5}};
///     constexpr auto& trained = after<exclusive_or, 10'000>;
///
/// An early stop goes on from checkpoint to checkpoint; what comes after it is the same constant.
template <class Network, class Data, class Loss, class Optimizer, std::size_t Batch = 1,
          class End = no_early_end, class Validation = not_validated, class Weights = unweighted>
struct training_run {
  Network network;
  Data data;
  Loss loss;
  Optimizer optimizer;
  batch_size<Batch> batches;
  End end;
  Validation validation;
  Weights weights;

  template <class... Options>
  constexpr training_run(const Network& to_train, const Data& to_learn, const Loss& judge,
                         const Optimizer& step_by, const Options&... options)
      : network{to_train},
        data{to_learn},
        loss{judge},
        optimizer{step_by},
        batches{},
        end{option<choice::end>(no_early_end{}, options...)},
        validation{option<choice::validation>(not_validated{}, options...)},
        weights{option<choice::weights>(unweighted{}, options...)} {
    can_train<Network, Data, Loss, Optimizer>();
    static_assert(
        ((decided_by<Options> == choice::batch_size || decided_by<Options> == choice::end ||
          decided_by<Options> == choice::validation || decided_by<Options> == choice::weights) &&
         ...),
        "an option of a training_run is batches_of<N>, early_stopping, validated_on or "
        "sample_weights");
  }

  static constexpr bool ends_early = requires(End given) { given.patience; };

  /// The training before its first epoch.
  constexpr auto start() const {
    trainer<Network, Loss, Optimizer> training{network, loss, optimizer};
    if constexpr (ends_early)
      return early_stopped_trainer<Network, Loss, Optimizer>{training, {end, network}};
    else
      return training;
  }

  /// Goes on with it.
  constexpr void advance(trainer<Network, Loss, Optimizer>& training, std::size_t count) const {
    go_on(end, training, count);
  }
  constexpr void advance(early_stopped_trainer<Network, Loss, Optimizer>& training,
                         std::size_t count) const {
    go_on(training.end, training, count);
  }

  /// Gives it the best weights, if that was asked for.
  constexpr void finish(trainer<Network, Loss, Optimizer>&) const {}
  constexpr void finish(early_stopped_trainer<Network, Loss, Optimizer>& training) const {
    training.end.finish(training.network);
  }

  /// So many epochs of doubles or floats take at most about a third of the steps that clang allows for one constant.
  /// A sample costs some for each parameter, output and layer; so does an update, but where gradient descent goes
  /// straight into the weights: the more, the more moments an optimizer remembers. (Measured with clang 19.) A sample
  /// of the validation counts as one that is learned from.
  static constexpr std::size_t epochs_per_checkpoint() {
    using layers = typename Network::pipeline_type;
    constexpr std::size_t parameters = parameter_count<layers>,
                          sample = 15 * parameters + 20 * memory_of<layers> + 75 * layers::size,
                          update = 20 * (1 + Optimizer::moments) * parameters + 500 * layers::size,
                          updates = (Data::size() + Batch - 1) / Batch,
                          samples = Data::size() + validation_size<Validation>;
    return 1 + 350'000 / (samples * sample + updates * update);
  }

private:
  template <class Ending>
  constexpr void go_on(Ending& ending, trainer<Network, Loss, Optimizer>& training,
                       std::size_t count) const {
    train_until(ending, training, data, epochs{count}, batches, validation, weights);
    check_constant(training);
  }
};

template <class Network, class Data, class Loss, class Optimizer, class... Options>
training_run(Network, Data, Loss, Optimizer, const Options&... options) -> training_run<
    Network, Data, Loss, Optimizer,
    std::remove_cvref_t<decltype(option<choice::batch_size>(batches_of<1>, options...))>::value,
    std::remove_cvref_t<decltype(option<choice::end>(no_early_end{}, options...))>,
    std::remove_cvref_t<decltype(option<choice::validation>(not_validated{}, options...))>,
    std::remove_cvref_t<decltype(option<choice::weights>(unweighted{}, options...))>>;

/// A state of a run so many epochs further.
template <class Run, class State>
constexpr State trained_further(const Run& run, const State& before, std::size_t count) {
  State state = before;
  run.advance(state, count);
  return state;
}

/// A run after so many checkpoints. (As a lambda each would cost clang more than the one before.)
template <const auto& Run, std::size_t Number>
inline constexpr auto checkpoint =
    trained_further(Run, checkpoint<Run, Number - 1>, Run.epochs_per_checkpoint());
template <const auto& Run>
inline constexpr auto checkpoint<Run, 0> = Run.start();

/// Whether the numbers of a run's optimizer make sense; else the build stops with a sentence.
template <const auto& Run>
constexpr bool can_start() {
  if constexpr (requires {
                  can_train_with<Run.optimizer>;
                  Run.network.parameters;
                })
    return can_train_with<Run.optimizer,
                          typename std::remove_cvref_t<decltype(Run.network)>::value_type>;
  else
    return true;
}

/// Makes the checkpoints after First up to Last, the first half before the second: so none waits for more than
/// a few others, where a plain recursion would go as deep as there are checkpoints.
template <const auto& Run, std::size_t First, std::size_t Last>
consteval bool make_checkpoints() {
  if constexpr (Last - First > 1) {
    constexpr std::size_t middle = First + (Last - First) / 2;
    return make_checkpoints<Run, First, middle>() && make_checkpoints<Run, middle, Last>();
  } else {
    return checkpoint<Run, Last>.epochs > 0;
  }
}

/// A run after so many epochs, if it can start.
template <const auto& Run, std::size_t Epochs, bool CanStart>
constexpr auto trained_for() {
  if constexpr (CanStart) {
    constexpr std::size_t per_checkpoint = Run.epochs_per_checkpoint(),
                          checkpoints = Epochs / per_checkpoint;
    if constexpr (checkpoints > 0) static_assert(make_checkpoints<Run, 0, checkpoints>());
    auto state = trained_further(Run, checkpoint<Run, checkpoints>, Epochs % per_checkpoint);
    if constexpr (requires { Run.finish(state); }) Run.finish(state);
    return state;
  } else {
    return training_of(Run.network);
  }
}

/// A run after so many epochs: a trainer, with .network and .history. Run is a constant training_run, or
/// whatever else has start(), advance(state, epochs), epochs_per_checkpoint() and, if it likes, finish(state),
/// where a state counts its .epochs. Two lengths of a run share their checkpoints. No number of epochs needs a
/// compiler flag, but one epoch must fit one constant: on clang about 80 000 parameters times samples by
/// gradient descent or in batches, and 15 000 by Adam sample by sample. Beyond that it takes -fconstexpr-steps.
template <const auto& Run, std::size_t Epochs>
inline constexpr auto after = trained_for<Run, Epochs, can_start<Run>()>();

} // namespace constgrad
