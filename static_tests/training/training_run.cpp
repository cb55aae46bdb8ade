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
#include <constgrad/training/training_run.hpp>

#include "static_tests/training/line.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;

static constexpr auto small_net = cg::with_parameters(
    cg::sequential(cg::inputs<1>, cg::dense<2>, cg::tanh, cg::dense<1>),
    cg::layer_parameters{cg::matrix<double, 2, 1>{{{0.5}, {-0.25}}}, cg::vector{0.125, 0.0}},
    cg::layer_parameters{cg::matrix<double, 1, 2>{{{1, -0.5}}}, cg::vector{0.25}});

static constexpr cg::gradient_descent tenth_steps{.learning_rate = 0.1};
static constexpr cg::training_run by_parts{small_net, points<double>, cg::squared_error,
                                           tenth_steps};
static constexpr cg::training_run stopped{small_net, points<double>, cg::squared_error, tenth_steps,
                                          cg::early_stopping{.patience = 1, .least_gain = 100}};

constexpr law training_run_laws[] = {
    {"by parts of an epoch it leads where train does",
     [] {
       auto training = by_parts.divided_start();
       for (std::size_t part = 0; part < 6; ++part)
         by_parts.advance_part(training, part % 3, given(std::size_t{3}));
       const auto trained =
           cg::train(small_net, points<double>, cg::squared_error, tenth_steps, cg::epochs{2});
       return holds_if(training.network == trained.network && training.epochs == 2 &&
                       training.history == trained.history);
     }},
    {"of an early stop the best weights are left",
     [] {
       auto training = stopped.start();
       stopped.advance(training, given(std::size_t{4}));
       stopped.finish(training);
       const auto trained = cg::train(small_net, points<double>, cg::squared_error, tenth_steps,
                                      cg::epochs{4}, stopped.end);
       return holds_if(training.network == trained.network && training.epochs == 2 &&
                       training.network != small_net);
     }},
};
static_assert(all_hold<training_run_laws>);

// ---- how many epochs fit a constant

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
static constexpr cg::training_run by_threes{small_net, points<double>, cg::squared_error,
                                            cg::adam{}, cg::batches_of<3>};
static_assert(by_adam.batches.value == 1 && by_threes.batches.value == 3);
template <class Network, class Data, class Loss, class Optimizer>
static constexpr std::size_t batch_of(const cg::training_run<Network, Data, Loss, Optimizer>&) {
  return decltype(cg::training_run<Network, Data, Loss, Optimizer>::batches)::value;
}
static_assert(batch_of(by_adam) == 1);
