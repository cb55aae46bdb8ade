#include <constgrad/function/tanh.hpp>
#include <constgrad/network/squared_error.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/schedule.hpp>

#include "static_tests/training/line.hpp"

#include <type_traits>

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

static_assert(&cg::after<in_sevens, 8> != &cg::after<in_sevens, 9> &&
              cg::checkpoint<in_sevens, 1>.epochs == 7 && cg::checkpoint<in_sevens, 0>.calls == 0);

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
    cg::dense_parameters{cg::matrix<double, 2, 1>{{{0.5}, {-0.25}}}, cg::vector{0.125, 0.0}},
    cg::dense_parameters{cg::matrix<double, 1, 2>{{{1, -0.5}}}, cg::vector{0.25}});

static constexpr auto slower_adam =
    cg::scheduled(cg::adam{.learning_rate = 0.1}, cg::exponential_decay{0.9});
static constexpr cg::gradient_descent tenth_steps{.learning_rate = 0.1};

static constexpr in_threes descent_run{
    cg::training_run{small_net, points<double>, cg::squared_error, tenth_steps}};
static constexpr in_threes adam_run{
    cg::training_run{small_net, points<double>, cg::squared_error, slower_adam, cg::batches_of<3>}};

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
    {"Adam's moments and the schedule's steps go on, none",
     [] { return leads_where_train_does<adam_run, 0>(); }},
    {"up to a checkpoint", [] { return leads_where_train_does<adam_run, 3>(); }},
    {"beyond it", [] { return leads_where_train_does<adam_run, 4>(); }},
    {"beyond several", [] { return leads_where_train_does<adam_run, 10>(); }},
};
static_assert(all_hold<after_laws>);

static_assert(cg::after<adam_run, 10>.steps == 20); // of 3 samples, then 1
static_assert(cg::after<descent_run, 10>.steps == 40);

// ---- how many epochs make a checkpoint

/// A run of so many inputs, and one more parameter than that, on so many samples.
template <std::size_t Inputs, std::size_t Samples>
static constexpr std::size_t per_checkpoint = cg::training_run<
    decltype(cg::initialize<double>(cg::sequential(cg::inputs<Inputs>, cg::dense<1>),
                                    cg::glorot_uniform, cg::seed{0})),
    cg::data_set<double, Inputs, 1, Samples>, std::remove_const_t<decltype(cg::squared_error)>,
    cg::gradient_descent>::epochs_per_checkpoint();

static_assert(per_checkpoint<4, 1> == 1 + 1000); // 30 · 5 + 200 is 350
static_assert(per_checkpoint<4, 10> == 1 + 100);
static_assert(per_checkpoint<9, 7> == 1 + 100); // 30 · 10 + 200 is 500
static_assert(per_checkpoint<999, 1000> == 1);  // a single epoch, if need be

static_assert(decltype(cg::training_run{small_net, points<double>, cg::squared_error,
                                        tenth_steps})::epochs_per_checkpoint() ==
              1 + 350'000 / (4 * (30 * 7 + 200)));

// A run takes batches of one sample unless it is told otherwise.
static_assert(descent_run.batches.value == 1 && adam_run.batches.value == 3);
