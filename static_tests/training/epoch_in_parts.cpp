// An epoch that is divided into several constants ends in the bits of the undivided one, wherever it is cut.
#include <constgrad/function/sigmoid.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/network/sequential.hpp>
#include <constgrad/network/variance_scaling.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/clipping.hpp>
#include <constgrad/training/gradient_descent.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// The same run in so many parts an epoch.
template <std::size_t Parts, class Run>
struct divided : Run {
  constexpr auto start() const { return Run::divided_start(); }
  static constexpr std::size_t parts_per_epoch() { return Parts; }
};
template <std::size_t Parts, class Run>
static constexpr divided<Parts, Run> in_parts(const Run& run) {
  return {run};
}

/// 70 samples of two numbers, of which a third has the weight 0.
static constexpr std::size_t sample_count = 70;
static constexpr cg::data_set<double, 2, 1, sample_count> samples = [] {
  cg::data_set<double, 2, 1, sample_count> data{};
  for (std::size_t i = 0; i < sample_count; ++i) {
    data.inputs[i] = {double(i * 7 % 11) / 8 - 0.5, double(i * 5 % 13) / 8 - 0.75};
    data.targets[i] = {double(i * i % 2)};
  }
  return data;
}();
static constexpr cg::vector<double, sample_count> weights = [] {
  cg::vector<double, sample_count> of_samples{};
  for (std::size_t i = 0; i < sample_count; ++i) of_samples[i] = double(i % 3);
  return of_samples;
}();

static constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<2>, cg::dense<3>, cg::tanh, cg::dense<1>, cg::sigmoid),
    cg::glorot_uniform, cg::seed{1});
static constexpr cg::gradient_descent descent{.learning_rate = 0.25};

static constexpr auto one_by_one =
    in_parts<9>(cg::training_run{net, samples, cg::squared_error, descent});
// Ten batches in three parts, which end with a batch; in thirteen, which do not.
static constexpr cg::training_run by_adam{net, samples, cg::binary_cross_entropy, cg::adam{},
                                          cg::batches_of<7>};
static constexpr auto in_sevens = in_parts<3>(by_adam);
static constexpr auto in_fives = in_parts<13>(by_adam);
static_assert(cg::checkpoint<in_sevens, 1>.steps == 3 && cg::checkpoint<in_sevens, 2>.steps == 6);
static_assert(cg::checkpoint<in_fives, 1>.steps == 0 && cg::checkpoint<in_fives, 2>.steps == 1);
// Blocks of 32 and a rest of 8, cut within both; then a batch of 30.
static constexpr auto in_forties = in_parts<5>(
    cg::training_run{net, samples, cg::binary_cross_entropy,
                     cg::clipped(cg::adam{}, cg::clip_by_norm{0.125}), cg::batches_of<40>});
static constexpr auto by_sample = in_parts<sample_count>(
    cg::training_run{net, samples, cg::squared_error, descent, cg::batches_of<40>});
static constexpr auto weighted =
    in_parts<4>(cg::training_run{net, samples, cg::binary_cross_entropy, descent,
                                 cg::batches_of<33>, cg::sample_weights{weights}});
static constexpr auto validated = in_parts<2>(cg::training_run{
    net, samples, cg::binary_cross_entropy, descent, cg::validated_on{samples},
    cg::early_stopping{.patience = 1, .least_gain = 1, .restore_best_weights = true}});

/// The claim that after so many epochs a run is where train leads, bit for bit.
template <const auto& Run, std::size_t Epochs>
static constexpr cg::verdict leads_where_train_does() {
  const auto trained = cg::train(Run.network, Run.data, Run.loss, Run.optimizer,
                                 cg::epochs{given(Epochs)}, Run.batches, Run.weights);
  const auto& reached = cg::after<Run, Epochs>;
  return holds_if(reached.network == trained.network && reached.history == trained.history &&
                  reached.epochs == Epochs && reached.network != Run.network);
}

constexpr law epoch_in_parts_laws[] = {
    {"sample by sample", [] { return leads_where_train_does<one_by_one, 2>(); }},
    {"parts that end with a batch", [] { return leads_where_train_does<in_sevens, 2>(); }},
    {"batches cut in two", [] { return leads_where_train_does<in_fives, 2>(); }},
    {"a part ends a batch, shows whole ones and begins another",
     [] {
       const auto trained = cg::train(net, samples, cg::binary_cross_entropy, cg::adam{},
                                      cg::epochs{given(1)}, by_adam.batches);
       auto training = by_adam.divided_start();
       for (const std::size_t end : {3u, 30u, 31u, 65u, 70u})
         training.so_far.template show<7>(training, samples, end);
       const auto done = training.so_far.finish(training, samples);
       return holds_if(training.network == trained.network && done == trained.history.last &&
                       training.steps == 10);
     }},
    {"blocks of a batch cut in two", [] { return leads_where_train_does<in_forties, 2>(); }},
    {"each sample a constant", [] { return leads_where_train_does<by_sample, 1>(); }},
    {"samples with weights", [] { return leads_where_train_does<weighted, 2>(); }},
    {"an early stop ends it, with the best weights and the validation of each epoch",
     [] {
       const auto trained = cg::train(net, samples, cg::binary_cross_entropy, descent,
                                      cg::epochs{given(5)}, validated.validation, validated.end);
       const auto& reached = cg::after<validated, 5>;
       return holds_if(reached.network == trained.network && reached.history == trained.history &&
                       reached.epochs == 2 && reached.history.last.validation_loss > 0);
     }},
};
static_assert(all_hold<epoch_in_parts_laws>);

/// y = a x, with a added up from so many equal parts: one parameter, and many steps, which it states.
template <std::size_t Terms>
struct slow_layer {
  static constexpr std::size_t inputs = 1, outputs = 1, steps = 6 * Terms + 100;
  template <class T>
  struct parameters {
    cg::weight_vector<T, 1> scale;
  };
  static constexpr const char* names[]{"scale"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    y[0] = repeated(p.scale[0]) * x[0];
  }
  template <class T, class Slopes>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 Slopes dx, const parameters<T>& dp) {
    if constexpr (cg::is_needed<Slopes>) dx[0] = repeated(p.scale[0]) * dy[0];
    dp.scale[0] += x[0] * dy[0];
  }

private:
  template <class T>
  static constexpr T repeated(const T& a) {
    T sum = 0;
    for (std::size_t i = 0; i < Terms; ++i) sum += a / Terms;
    return sum;
  }
};

// By its parameter alone all twelve samples would be put into one constant, which has no room for them.
static constexpr auto slow_net = cg::initialize<double>(
    cg::sequential(cg::inputs<1>, slow_layer<0x18000>{}), cg::glorot_uniform, cg::seed{0});
static constexpr cg::data_set<double, 1, 1, 12> ones = [] {
  cg::data_set<double, 1, 1, 12> data{};
  for (std::size_t i = 0; i < 12; ++i) data.inputs[i][0] = 1, data.targets[i][0] = 0.5;
  return data;
}();
static constexpr cg::training_run slow{slow_net, ones, cg::squared_error,
                                       cg::gradient_descent{.learning_rate = 0.25}};
static_assert(slow.parts_per_epoch() == 12);
static_assert(cg::after<slow, 1>.network.parameters.numbers.elements[0] - 0.5 < 0x1p-20);

// A run is divided where an epoch takes more steps than a constant has, into parts of a sample or more.
template <std::size_t Samples, std::size_t Units>
static constexpr std::size_t parts = cg::training_run<
    decltype(cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<Units>),
                                    cg::glorot_uniform, cg::seed{0})),
    cg::data_set<double, 2, Units, Samples>, std::remove_const_t<decltype(cg::squared_error)>,
    cg::gradient_descent, Samples>::parts_per_epoch();
static_assert(parts<10, 1> == 1 && parts<2'000, 10> == 2 && parts<10'000, 10> == 6);
static_assert(parts<3, 30'000> == 3);
