#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/schedule.hpp>

#include "static_tests/training/line.hpp"

#include <cstddef>

namespace cg = constgrad;

// ---- a run that is no training, to see what is asked of it

/// It counts the epochs, and remembers how often it was told to go on and the most epochs at once.
struct counted {
  std::size_t epochs = 0, calls = 0, most = 0;
};

template <std::size_t Each>
struct counting_run {
  constexpr counted start() const { return {}; }
  constexpr void advance(counted& state, std::size_t count) const {
    state.epochs += count;
    ++state.calls;
    if (state.most < count) state.most = count;
  }
  static constexpr std::size_t epochs_per_checkpoint() { return Each; }
};

static constexpr counting_run<1> singly;
static constexpr counting_run<7> in_sevens;

/// That after so many epochs a run was told to go on so many times, never by more than a checkpoint.
template <const auto& Run, std::size_t Epochs, std::size_t Calls>
static constexpr bool counts = [] {
  constexpr const counted& state = cg::after<Run, Epochs>;
  return state.epochs == Epochs && state.calls == Calls &&
         state.most <= Run.epochs_per_checkpoint();
}();

// Once for each checkpoint, and for what is left, be it nothing.
static_assert(counts<in_sevens, 0, 1> && counts<in_sevens, 6, 1> && counts<in_sevens, 7, 2>);
static_assert(counts<in_sevens, 8, 2> && counts<in_sevens, 13, 2> && counts<in_sevens, 14, 3>);

// Checkpoints that are far apart are reached without going through all of them in one recursion, for which no
// compiler has the patience.
static_assert(counts<singly, 300, 301> && counts<singly, 1100, 1101>);

static_assert(cg::checkpoint<in_sevens, 1>.epochs == 7 && cg::checkpoint<in_sevens, 0>.calls == 0);

// ---- the same by parts of epochs

/// It remembers in which order it was told the parts, as decimal digits from 1 on.
template <std::size_t Parts>
struct run_in_parts {
  constexpr counted start() const { return {}; }
  constexpr void advance(counted& state, std::size_t count) const { state.epochs += 1000 * count; }
  constexpr void advance_part(counted& state, std::size_t part, std::size_t parts) const {
    state.calls = 10 * state.calls + part + 1;
    state.most = parts;
    if (part == 0) ++state.epochs;
  }
  static constexpr std::size_t epochs_per_checkpoint() { return 1; }
  static constexpr std::size_t parts_per_epoch() { return Parts; }
};
static constexpr run_in_parts<2> in_halves;
static constexpr run_in_parts<3> in_thirds;
static_assert(cg::after<in_halves, 0>.calls == 0 && cg::after<in_halves, 0>.epochs == 0);
static_assert(cg::after<in_halves, 1>.calls == 12 && cg::after<in_halves, 1>.epochs == 1);
static_assert(cg::after<in_halves, 3>.calls == 121212 && cg::after<in_halves, 3>.epochs == 3 &&
              cg::after<in_halves, 3>.most == 2);
static_assert(cg::checkpoint<in_halves, 3>.calls == 121);
static_assert(cg::after<in_thirds, 2>.calls == 123123 && cg::after<in_thirds, 2>.most == 3);

// ---- trainings

/// The same run with checkpoints after every third epoch.
template <class Run>
struct in_threes : Run {
  static constexpr std::size_t epochs_per_checkpoint() { return 3; }
};
template <class Run>
in_threes(Run) -> in_threes<Run>;

static constexpr auto small_net = cg::with_parameters(
    cg::sequential(cg::inputs<1>, cg::dense<2>, cg::tanh, cg::dense<1>),
    cg::layer_parameters{cg::matrix<double, 2, 1>{{{0.5}, {-0.25}}}, cg::vector{0.125, 0.0}},
    cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, -0.5}}}, cg::vector{0.25}});

static constexpr auto slower_adam =
    cg::scheduled(cg::adam{.learning_rate = 0.1}, cg::exponential_decay{0.9});
static constexpr cg::gradient_descent tenth_steps{.learning_rate = 0.1};

static constexpr in_threes descent_run{
    cg::training_run{small_net, points<double>, cg::squared_error, tenth_steps}};
static constexpr in_threes adam_run{
    cg::training_run{small_net, points<double>, cg::squared_error, slower_adam, cg::batches_of<3>}};

/// The same run with every epoch in three parts.
template <class Run>
struct by_thirds : Run {
  constexpr auto start() const { return Run::divided_start(); }
  static constexpr std::size_t parts_per_epoch() { return 3; }
};
template <class Run>
by_thirds(Run) -> by_thirds<Run>;
static constexpr by_thirds divided_run{
    cg::training_run{small_net, points<double>, cg::squared_error, tenth_steps}};
static constexpr by_thirds stopped_run{
    cg::training_run{small_net, points<double>, cg::squared_error, tenth_steps,
                     cg::early_stopping{.patience = 1, .least_gain = 100}}};

/// The claim that after so many epochs a run is where train leads, bit for bit.
template <const auto& Run, std::size_t Epochs>
static constexpr cg::verdict leads_where_train_does() {
  const auto trained = cg::train(Run.network, Run.data, Run.loss, Run.optimizer,
                                 cg::epochs{given(Epochs)}, Run.batches);
  const auto& reached = cg::after<Run, Epochs>;
  return holds_if(reached.network == trained.network && reached.history == trained.history &&
                  reached.epochs == Epochs && reached.history.last.epoch == Epochs);
}

constexpr law after_laws[] = {
    {"no epochs", [] { return leads_where_train_does<descent_run, 0>(); }},
    {"fewer than a checkpoint has", [] { return leads_where_train_does<descent_run, 2>(); }},
    {"as many", [] { return leads_where_train_does<descent_run, 3>(); }},
    {"one more", [] { return leads_where_train_does<descent_run, 4>(); }},
    {"several checkpoints", [] { return leads_where_train_does<descent_run, 9>(); }},
    {"and a rest", [] { return leads_where_train_does<descent_run, 11>(); }},
    {"also by parts of epochs", [] { return leads_where_train_does<divided_run, 2>(); }},
    {"an early stop ends it there, after the second epoch without a gain of 100",
     [] { return holds_if(cg::after<stopped_run, 4>.epochs == 2); }},
    {"Adam's moments and the schedule's steps go on, none",
     [] { return leads_where_train_does<adam_run, 0>(); }},
    {"up to a checkpoint", [] { return leads_where_train_does<adam_run, 3>(); }},
    {"beyond it", [] { return leads_where_train_does<adam_run, 4>(); }},
    {"beyond several", [] { return leads_where_train_does<adam_run, 10>(); }},
};
static_assert(all_hold<after_laws>);

static_assert(cg::after<adam_run, 10>.steps == 20); // of 3 samples, then 1
static_assert(cg::after<descent_run, 10>.steps == 40);
