// A training as a value: what it begins with, and how it goes on by some epochs or by a part of one.
//
//     epochs of a constant = 1 + budget / steps of an epoch
//     steps of an epoch    = samples · steps of the layers + updates · steps of an update
#pragma once

#include "constgrad/training/epoch_in_parts.hpp"
#include "constgrad/training/train.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A trainer with the early stop that it is going to: what a constant must remember of it.
template <class Network, class Loss, class Optimizer>
struct early_stopped_trainer : trainer<Network, Loss, Optimizer> {
  early_end<Network, copy_in_place> end;
};

/// A trainer, or one with an early stop, in the middle of an epoch.
template <class Trainer, class Base>
struct divided_trainer : Base {
  epoch_in_parts<Trainer> so_far{};
};

/// The size of the data that a run is validated on; of none 0.
template <class Validation>
inline constexpr std::size_t validation_size = 0;
template <class Data, class Weights, class Held>
inline constexpr std::size_t validation_size<validated_on<Data, Weights, Held>> = Data::size();

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
        end{option<option_kind::end>(no_early_end{}, options...)},
        validation{option<option_kind::validation>(not_validated{}, options...)},
        weights{option<option_kind::weights>(unweighted{}, options...)} {
    constexpr bool begins_with_network = requires { typename Network::pipeline_type; };
    static_assert(begins_with_network, "a training_run is told a network, a data set of its "
                                       "numbers, a loss and an optimizer; then options");
    if constexpr (begins_with_network) {
      if constexpr (can_train<Network, Data, Loss, Optimizer>())
        static_assert(fixed_size<Data>, "a training_run needs a data set whose size is known when "
                                        "compiled: data_set<T, inputs, outputs, samples>");
    }
    constexpr bool has_batches = Batch != run_time_size;
    static_assert(has_batches,
                  "a training_run needs batches whose size is known when compiled: batches_of<N>");
    static_assert(((kind_of_option<Options> == option_kind::batch_size ||
                    kind_of_option<Options> == option_kind::end ||
                    kind_of_option<Options> == option_kind::validation ||
                    kind_of_option<Options> == option_kind::weights) &&
                   ...),
                  "an option of a training_run is batches_of<N>, early_stopping, validated_on or "
                  "sample_weights");
  }

  static constexpr bool ends_early = requires(End given) { given.patience; };

  /// The training before its first epoch.
  constexpr auto start() const {
    if constexpr (parts_per_epoch() > 1)
      return divided_start();
    else
      return undivided_start();
  }
  /// The same for a training that goes on by parts of epochs.
  constexpr auto divided_start() const {
    return divided_trainer<training_type, decltype(undivided_start())>{undivided_start(), {}};
  }

  /// Goes on with it for so many epochs.
  template <class State>
  constexpr void advance(State& training, std::size_t count) const {
    train_until(end_of(training), training, data, epochs{count}, batches, validation, weights);
    check_constant(training);
  }

  /// Goes on with it for one of so many parts of an epoch, counted from 0.
  template <class State>
  constexpr void advance_part(State& training, std::size_t part, std::size_t parts) const {
    auto& ending = end_of(training);
    if (ending.has_ended) return;
    const auto& samples = with_weights(data, weights);
    training.so_far.template show<Batch>(training, samples, end_of_part(part, parts));
    if (part + 1 < parts) return;
    end_epoch(ending, training, training.so_far.finish(training, samples), validation);
    check_constant(training);
  }

  /// Gives it the best weights, if that was asked for.
  template <class State>
  constexpr void finish(State& training) const {
    if constexpr (ends_early) training.end.finish(training.network);
  }

  /// So many epochs of doubles or floats take at most two fifths of the steps that clang allows for one constant.
  static constexpr std::size_t epochs_per_checkpoint() { return 1 + budget / steps_of_an_epoch(); }

  /// In how many parts an epoch is divided that takes more than that; at most each part shows one sample. Not where a
  /// layer sees the whole batch.
  static constexpr std::size_t parts_per_epoch() {
    if (steps_of_an_epoch() <= budget || Network::pipeline_type::sees_whole_batch) return 1;
    const std::size_t parts = (steps_of_an_epoch() + budget - 1) / budget;
    return parts < Data::size() ? parts : Data::size();
  }

private:
  using training_type = trainer<Network, Loss, Optimizer>;
  static constexpr std::size_t budget = 350'000;

  /// Where a part of an epoch ends: with a batch, if there are as many as parts, and else with a sample.
  static constexpr std::size_t end_of_part(std::size_t part, std::size_t parts) {
    constexpr std::size_t batches = (Data::size() + Batch - 1) / Batch;
    if (batches < parts) return Data::size() * (part + 1) / parts;
    const std::size_t end = batches * (part + 1) / parts * Batch;
    return end < Data::size() ? end : Data::size();
  }

  /// What clang counts, up to a factor of 3 too much: for a sample the steps that the layers state; for an update some for
  /// each parameter, the more, the more moments an optimizer remembers. (Measured with clang 19.) A sample of the
  /// validation counts as one that is learned from.
  static constexpr std::size_t steps_of_an_epoch() {
    using layers = typename Network::pipeline_type;
    constexpr std::size_t clipping = requires(Optimizer given) { given.clip; } ? 15 : 0,
                          parameters = parameter_count<layers>,
                          update = (5 + 35 * Optimizer::moments + clipping) * parameters + 100,
                          updates = (Data::size() + Batch - 1) / Batch,
                          samples = Data::size() + validation_size<Validation>;
    return samples * layers::steps + updates * update;
  }

  constexpr auto undivided_start() const {
    training_type training{network, loss, optimizer};
    if constexpr (ends_early)
      return early_stopped_trainer<Network, Loss, Optimizer>{training, {end, network}};
    else
      return training;
  }

  /// What says when the training ends.
  template <class State>
  static constexpr auto& end_of([[maybe_unused]] State& training) {
    if constexpr (ends_early)
      return training.end;
    else
      return never;
  }
  static constexpr no_early_end never{};
};

template <class Network, class Data, class Loss, class Optimizer, class... Options>
training_run(Network, Data, Loss, Optimizer, const Options&... options) -> training_run<
    Network, Data, Loss, Optimizer,
    std::remove_cvref_t<decltype(option<option_kind::batch_size>(batches_of<1>,
                                                                 options...))>::value,
    std::remove_cvref_t<decltype(option<option_kind::end>(no_early_end{}, options...))>,
    std::remove_cvref_t<decltype(option<option_kind::validation>(not_validated{}, options...))>,
    std::remove_cvref_t<decltype(option<option_kind::weights>(unweighted{}, options...))>>;

} // namespace constgrad
