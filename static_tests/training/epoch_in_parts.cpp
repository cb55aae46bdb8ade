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
static constexpr auto in_sevens = in_parts<3>(
    cg::training_run{net, samples, cg::binary_cross_entropy, cg::adam{}, cg::batches_of<7>});
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
    {"batches cut in two", [] { return leads_where_train_does<in_sevens, 2>(); }},
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

// A run is divided where an epoch takes more steps than a constant has, into parts of a sample or more.
template <std::size_t Samples, std::size_t Units>
static constexpr std::size_t parts = cg::training_run<
    decltype(cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<Units>),
                                    cg::glorot_uniform, cg::seed{0})),
    cg::data_set<double, 2, Units, Samples>, std::remove_const_t<decltype(cg::squared_error)>,
    cg::gradient_descent, Samples>::parts_per_epoch();
static_assert(parts<10, 1> == 1 && parts<2'000, 10> == 2 && parts<10'000, 10> == 6);
static_assert(parts<3, 30'000> == 3);
