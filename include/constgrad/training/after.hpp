// Training at compile time for as many epochs as one likes: in checkpoints, each a constant with a fresh budget.
//
//     checkpoint 0 = the start,     checkpoint n = checkpoint n - 1, some epochs further
#pragma once

#include "constgrad/training/train.hpp"
#include "constgrad/training/training_run.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A state of a run so many epochs further.
template <class Run, class State>
constexpr State trained_further(const Run& run, const State& before, std::size_t count) {
  State state = before;
  run.advance(state, count);
  return state;
}

/// A state of a run one part of an epoch further.
template <class Run, class State>
constexpr State trained_by_a_part(const Run& run, const State& before, std::size_t part) {
  State state = before;
  run.advance_part(state, part, run.parts_per_epoch());
  return state;
}

/// In how many parts an epoch of a run is divided.
template <const auto& Run>
inline constexpr std::size_t parts_of_an_epoch = [] {
  if constexpr (requires { Run.parts_per_epoch(); })
    return Run.parts_per_epoch();
  else
    return std::size_t{1};
}();

/// A run after so many checkpoints: of some epochs each, or of a part of an epoch. (As a lambda each would cost clang more
/// than the one before.)
template <const auto& Run, std::size_t Number>
inline constexpr auto checkpoint =
    trained_further(Run, checkpoint<Run, Number - 1>, Run.epochs_per_checkpoint());
template <const auto& Run, std::size_t Number>
  requires(Number > 0 && parts_of_an_epoch<Run> > 1)
inline constexpr auto checkpoint<Run, Number> =
    trained_by_a_part(Run, checkpoint<Run, Number - 1>, (Number - 1) % parts_of_an_epoch<Run>);
template <const auto& Run>
inline constexpr auto checkpoint<Run, 0> = Run.start();

/// Whether the numbers of a run's optimizer make sense; else the build stops with a message.
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
  if constexpr (CanStart && parts_of_an_epoch<Run> > 1) {
    constexpr std::size_t parts = Epochs * parts_of_an_epoch<Run>;
    if constexpr (parts > 0) static_assert(make_checkpoints<Run, 0, parts>());
    auto state = checkpoint<Run, parts>;
    if constexpr (requires { Run.finish(state); }) Run.finish(state);
    return state;
  } else if constexpr (CanStart) {
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
/// where a state counts its .epochs; and where an epoch is too long for one constant, parts_per_epoch() and
/// advance_part(state, part, parts). Two lengths of a run share their checkpoints. No number of epochs and no number of samples
/// needs a compiler flag, but one sample and one update must fit one constant: on clang, of a network of some 20 000
/// parameters.
template <const auto& Run, std::size_t Epochs>
inline constexpr auto after = trained_for<Run, Epochs, can_start<Run>()>();

} // namespace constgrad
