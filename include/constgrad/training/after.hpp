// Training at compile time for as many epochs as one likes: in checkpoints, each a constant with a fresh budget.
//
//     checkpoint 0 = the start,     checkpoint n = checkpoint n - 1, some epochs further
#pragma once

#include "constgrad/training/train.hpp"

#include <cstddef>

namespace constgrad {

/// The outputs of all layers together.
template <class... Layers>
constexpr std::size_t all_outputs(architecture<Layers...>) {
  return (Layers::outputs + ...);
}

/// All that a training needs but its length: a network, samples, a loss, an optimizer and a batch size.
///
///     constexpr training_run exclusive_or{net, data, mean_squared_error, gradient_descent{.learning_rate = 0.5}};
///     constexpr auto& trained = after<exclusive_or, 10'000>;
template <class Network, class Data, class Loss, class Optimizer, std::size_t Batch = 1>
struct training_run {
  Network network;
  Data data;
  Loss loss;
  Optimizer optimizer;
  batch_size<Batch> batches{};

  /// The training before its first epoch.
  constexpr trainer<Network, Loss, Optimizer> start() const { return {network, loss, optimizer}; }

  /// Goes on with it.
  constexpr void advance(trainer<Network, Loss, Optimizer>& training, std::size_t count) const {
    train(training, data, epochs{count}, batches);
  }

  /// So many epochs of doubles or floats take at most about a third of the steps that clang allows for one constant.
  /// A sample costs some for each parameter, output and layer; so does an update, but where gradient descent goes
  /// straight into the weights: the more, the more moments an optimizer remembers. (Measured with clang 19.)
  static constexpr std::size_t epochs_per_checkpoint() {
    using layers = typename Network::architecture_type;
    constexpr std::size_t parameters = decltype(Network::parameters)::count,
                          sample = 15 * parameters + 20 * all_outputs(layers{}) + 75 * layers::size,
                          update = 20 * (1 + Optimizer::moments) * parameters + 500 * layers::size,
                          updates = Batch == 1 && can_descend_directly<Optimizer>
                                        ? 0
                                        : (Data::size() + Batch - 1) / Batch;
    return 1 + 350'000 / (Data::size() * sample + updates * update);
  }
};

template <class Network, class Data, class Loss, class Optimizer>
training_run(Network, Data, Loss, Optimizer) -> training_run<Network, Data, Loss, Optimizer>;
template <class Network, class Data, class Loss, class Optimizer, std::size_t Batch>
training_run(Network, Data, Loss, Optimizer, batch_size<Batch>)
    -> training_run<Network, Data, Loss, Optimizer, Batch>;

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
inline constexpr auto checkpoint<Run, 0> = [] {
  if constexpr (requires { can_train_with<Run.optimizer>; })
    static_assert(can_train_with<Run.optimizer>);
  return Run.start();
}();

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

/// A run after so many epochs: a trainer, with .network and .history. Run is a constant training_run, or whatever
/// else has start(), advance(state, epochs) and epochs_per_checkpoint(), where a state counts its .epochs. Two
/// lengths of a run share their checkpoints. No number of epochs needs a compiler flag, but one epoch must fit one
/// constant: on clang about 80 000 parameters times samples by gradient descent or in batches, and 15 000 by Adam sample
/// by sample. Beyond that it takes -fconstexpr-steps.
template <const auto& Run, std::size_t Epochs>
inline constexpr auto after = [] {
  constexpr std::size_t per_checkpoint = Run.epochs_per_checkpoint(),
                        checkpoints = Epochs / per_checkpoint;
  if constexpr (checkpoints > 0) static_assert(make_checkpoints<Run, 0, checkpoints>());
  return trained_further(Run, checkpoint<Run, checkpoints>, Epochs % per_checkpoint);
}();

} // namespace constgrad
