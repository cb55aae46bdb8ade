#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/softplus.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/clipping.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/rms_prop.hpp>
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

// ---- how many epochs make a checkpoint

/// A run of so many inputs, and one more parameter than that, on so many samples.
template <std::size_t Inputs, std::size_t Samples, class Optimizer = cg::gradient_descent,
          std::size_t Batch = 1>
static constexpr std::size_t per_checkpoint = cg::training_run<
    decltype(cg::initialize<double>(cg::sequential(cg::inputs<Inputs>, cg::dense<1>),
                                    cg::glorot_uniform, cg::seed{0})),
    cg::data_set<double, Inputs, 1, Samples>, std::remove_const_t<decltype(cg::squared_error)>,
    Optimizer, Batch>::epochs_per_checkpoint();

// A sample: what the layers state, a dense one 3 for each parameter, 25 for each input and 50. An update: 5 for each parameter
// and 100.
static_assert(per_checkpoint<6, 1> == 1 + 350'000 / (3 * 7 + 25 * 6 + 50 + 5 * 7 + 100));
static_assert(per_checkpoint<6, 10> == 1 + 350'000 / (10 * 221 + 10 * 135));
static_assert(per_checkpoint<14, 7> == 1 + 350'000 / (7 * (3 * 15 + 25 * 14 + 50 + 5 * 15 + 100)));
static_assert(per_checkpoint<999, 1000> == 1); // a single epoch, if need be

// 35 more for each moment of each parameter.
static_assert(per_checkpoint<6, 1, cg::adam> == 1 + 350'000 / (221 + 75 * 7 + 100));
static_assert(per_checkpoint<6, 10, cg::adam> == 1 + 350'000 / (10 * 221 + 10 * 625));
static_assert(per_checkpoint<6, 10, cg::adam, 5> == 1 + 350'000 / (10 * 221 + 2 * 625));
static_assert(per_checkpoint<6, 10, cg::adam, 4> == 1 + 350'000 / (10 * 221 + 3 * 625));
static_assert(per_checkpoint<6, 10, cg::rms_prop> ==
              1 + 350'000 / (10 * 221 + 10 * (40 * 7 + 100)));
static_assert(per_checkpoint<6, 10, cg::gradient_descent, 10> == 1 + 350'000 / (10 * 221 + 135));

// 15 where the gradient is clipped.
static_assert(per_checkpoint<6, 10, cg::clipped<cg::gradient_descent, cg::clip_by_norm>> ==
              1 + 350'000 / (10 * 221 + 10 * (20 * 7 + 100)));
static_assert(per_checkpoint<6, 10, cg::clipped<cg::adam, cg::clip_by_norm>> ==
              1 + 350'000 / (10 * 221 + 10 * (90 * 7 + 100)));

// 7 parameters, dense layers of 1 and 2 inputs, 2 activations.
static constexpr std::size_t small_sample = 3 * 7 + 25 * 3 + 50 * 2 + 50 * 3;
static_assert(decltype(cg::training_run{small_net, points<double>, cg::squared_error,
                                        tenth_steps})::epochs_per_checkpoint() ==
              1 + 350'000 / (4 * small_sample + 4 * (5 * 7 + 100)));
static_assert(decltype(cg::training_run{small_net, points<double>, cg::squared_error,
                                        cg::adam{}})::epochs_per_checkpoint() ==
              1 + 350'000 / (4 * small_sample + 4 * (75 * 7 + 100)));

// An epoch of more than 350 000 steps is divided, into as many parts as have no more each, but at most into its samples;
// unless a layer sees the whole batch.
/// y = x for an input, by so many steps, as it states.
template <std::size_t Steps, bool SeesWholeBatch>
struct stating_layer {
  static constexpr std::size_t inputs = 1, outputs = 1, steps = Steps;
  static constexpr bool sees_whole_batch = SeesWholeBatch;
  template <class T>
  struct parameters {
    cg::bias_vector<T, 1> none;
  };
  static constexpr const char* names[]{"none"};

  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const parameters<const T>&, const T* x, T* y) {
    for (std::size_t i = 0; i < Samples; ++i) y[i] = x[i];
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const parameters<const T>&, const T*, const T*,
                                         const T* dy, T* dx, const parameters<T>&) {
    for (std::size_t i = 0; i < Samples; ++i) dx[i] = dy[i];
  }
};
/// The run of a batch of so many samples, with steps beside those of the layer for the update of its one parameter.
template <std::size_t Samples, std::size_t Steps, bool SeesWholeBatch = false>
using stated_run =
    cg::training_run<cg::network<double, cg::pipeline<stating_layer<Steps, SeesWholeBatch>>>,
                     cg::data_set<double, 1, 1, Samples>,
                     std::remove_const_t<decltype(cg::squared_error)>, cg::gradient_descent,
                     Samples>;
static constexpr std::size_t of_update = 5 + 100;
static_assert(stated_run<5, (350'000 - of_update) / 5>::parts_per_epoch() == 1);
static_assert(stated_run<4, (350'001 - of_update) / 4>::parts_per_epoch() == 2);
static_assert(stated_run<5, (700'000 - of_update) / 5>::parts_per_epoch() == 2);
static_assert(stated_run<4, (700'001 - of_update) / 4>::parts_per_epoch() == 3);
static_assert(stated_run<2, 9'000'000>::parts_per_epoch() == 2);
static_assert(stated_run<4, 9'000'000, true>::parts_per_epoch() == 1);
template <class Run>
concept starts_divided = requires(const Run& run) { run.start().so_far; };
static_assert(!starts_divided<stated_run<5, 1>> && starts_divided<stated_run<2, 9'000'000>>);

// The samples of the validation count too.
static constexpr cg::data_set<double, 1, 1, 3> three_more{};
static_assert(decltype(cg::training_run{small_net, points<double>, cg::squared_error, tenth_steps,
                                        cg::validated_on{three_more}})::epochs_per_checkpoint() ==
              1 + 350'000 / (7 * small_sample + 4 * (5 * 7 + 100)));

// Checkpoints fit their constants, also of optimizers whose updates cost more than the samples, and of layers whose
// functions cost most.
static constexpr cg::data_set<double, 2, 1, 4> corners{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                       {{{0}, {1}, {1}, {0}}}};
static constexpr auto corner_net = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::glorot_uniform, cg::seed{1});
static constexpr cg::training_run by_adam{corner_net, corners, cg::binary_cross_entropy,
                                          cg::adam{}};
static constexpr cg::training_run by_rms_prop{corner_net, corners, cg::binary_cross_entropy,
                                              cg::rms_prop{}};
static constexpr cg::training_run by_all{
    corner_net, corners, cg::binary_cross_entropy,
    cg::scheduled(cg::clipped(cg::adam{}, cg::clip_by_norm{1}), cg::cosine_decay{.steps = 1000})};
static constexpr cg::training_run by_decay{
    corner_net, corners, cg::binary_cross_entropy,
    cg::gradient_descent{.learning_rate = 0.5, .weight_decay = 0.01}};
static constexpr auto one_of_32 = [] {
  cg::data_set<double, 1, 32, 1> data{};
  data.inputs[0][0] = 0.5;
  data.targets[0][1] = 1;
  return data;
}();
static constexpr cg::training_run of_softmax{
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<32>, cg::softmax),
                           cg::glorot_uniform, cg::seed{1}),
    one_of_32, cg::categorical_cross_entropy, cg::gradient_descent{.learning_rate = 0.5}};
static constexpr cg::training_run of_softplus{
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<32>, cg::softplus, cg::dense<1>),
                           cg::glorot_uniform, cg::seed{1}),
    points<double>, cg::squared_error, cg::gradient_descent{.learning_rate = 0.01}};
template <const auto& Run>
static constexpr bool a_checkpoint_fits =
    cg::after<Run, Run.epochs_per_checkpoint()>.epochs == Run.epochs_per_checkpoint();
static_assert(a_checkpoint_fits<by_adam> && a_checkpoint_fits<by_rms_prop> &&
              a_checkpoint_fits<by_all> && a_checkpoint_fits<by_decay>);
static_assert(a_checkpoint_fits<of_softmax> && a_checkpoint_fits<of_softplus>);

// A run takes batches of one sample unless it is told otherwise.
static_assert(descent_run.batches.value == 1 && adam_run.batches.value == 3);
template <class Network, class Data, class Loss, class Optimizer>
static constexpr std::size_t batch_of(const cg::training_run<Network, Data, Loss, Optimizer>&) {
  return decltype(cg::training_run<Network, Data, Loss, Optimizer>::batches)::value;
}
static_assert(batch_of(by_adam) == 1);
