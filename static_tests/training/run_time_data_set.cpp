// A training on a data set of any size has the bits of one whose size is part of its type.
#include <constgrad/data.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include "static_tests/law.hpp"

#include <array>
#include <type_traits>

namespace cg = constgrad;

static constexpr auto run_time_start =
    cg::initialize<double>(cg::sequential(cg::inputs<4>, cg::dense<2>, cg::tanh, cg::dense<3>),
                           cg::glorot_uniform, cg::seed{1});

/// 37 irises of all classes, so that batches leave a rest.
static constexpr auto few_irises = cg::split<37>(cg::shuffled(cg::iris, cg::seed{4})).first;

/// Both trainings, judged by all that they leave.
template <std::size_t Batch, class... Options>
static constexpr cg::verdict same_training(const Options&... options) {
  const cg::data_set<double, 4, 3> any{given(few_irises)};
  const auto with = [&](const auto& data, const auto& batches) {
    return cg::train(run_time_start, data, cg::categorical_cross_entropy_with_logits,
                     cg::momentum{.learning_rate = 0.1, .momentum = 0.5}, cg::epochs{2}, batches,
                     options...);
  };
  const auto got = with(any, cg::batches_of<Batch>),
             expected = with(few_irises, cg::batches_of<Batch>);
  return holds_if(got == expected && got == with(any, cg::batches_of_size{given(Batch)}) &&
                  got == with(few_irises, cg::batches_of_size{Batch}) &&
                  got.network != run_time_start && got.history.last.loss > 0 &&
                  got.history.last.accuracy > 0);
}

static constexpr std::array few_numbers{1.0};

/// How many of two samples count by these weights.
static constexpr std::size_t of_weights(const auto& weights) {
  const cg::data_set<double, 1, 1> two{2};
  const cg::sample_weights each{weights};
  return cg::with_weights(two, each).count();
}

constexpr law run_time_data_set_laws[] = {
    {"of single samples", [] { return same_training<1>(); }},
    {"of batches that leave one sample", [] { return same_training<4>(); }},
    {"of batches of a block, and a rest", [] { return same_training<32>(); }},
    {"of batches of more than a block, whose rest is one by one",
     [] { return same_training<35>(); }},
    {"of a batch of all, in blocks", [] { return same_training<37>(); }},
    {"of a batch that is never full, of a block and a rest", [] { return same_training<64>(); }},
    {"in another order every epoch, judged on others",
     [] { return same_training<5>(cg::reshuffled{cg::seed{9}}, cg::validated_on{few_irises}); }},
    {"with weights, of its samples and of those that it is judged on",
     [] {
       const cg::data_set<double, 4, 3> any{given(few_irises)};
       const auto of_classes = given(cg::vector{1.0, 0.0, 2.5});
       const auto weights = cg::weights_of_classes(few_irises, of_classes);
       const auto any_weights = cg::weights_of_classes(any, of_classes);
       std::array<double, 37> numbers{};
       for (std::size_t i = 0; i < 37; ++i) numbers[i] = weights[i];
       const auto with = [&](const auto& data, const auto& of) {
         const cg::sample_weights each{of};
         return cg::train(run_time_start, data, cg::categorical_cross_entropy_with_logits,
                          cg::gradient_descent{0.1}, cg::epochs{2}, cg::batches_of<8>, each,
                          cg::validated_on{data, each});
       };
       const auto expected = with(few_irises, weights);
       const cg::sample_weights each{any_weights};
       return holds_if(
           with(any, any_weights) == expected && with(any, numbers) == expected &&
           expected.history.last.loss !=
               cg::train(run_time_start, few_irises, cg::categorical_cross_entropy_with_logits,
                         cg::gradient_descent{0.1}, cg::epochs{2}, cg::batches_of<8>)
                   .history.last.loss &&
           cg::with_weights(any, each).count() ==
               cg::with_weights(few_irises, cg::sample_weights{weights}).count() &&
           cg::mean_loss(run_time_start, cg::categorical_cross_entropy_with_logits, any, each) ==
               cg::mean_loss(run_time_start, cg::categorical_cross_entropy_with_logits, few_irises,
                             cg::sample_weights{weights}));
     }},
    {"weights of any number and data of a fixed size, and the other way round",
     [] {
       cg::vector<double, 37> weights{};
       std::array<double, 37> numbers{};
       weights[3] = numbers[3] = given(1.0);
       const cg::data_set<double, 4, 3> any{few_irises};
       const auto loss_of = [&](const auto& data, const auto& of) {
         return cg::mean_loss(run_time_start, cg::categorical_cross_entropy_with_logits, data,
                              cg::sample_weights{of});
       };
       return holds_if(loss_of(few_irises, numbers) == loss_of(few_irises, weights) &&
                       loss_of(any, weights) == loss_of(few_irises, weights) &&
                       loss_of(any, weights) > 0);
     }},
    {"weights that are too few are refused, and those below 0",
     [] {
       return holds_if(is_constant<[] { return of_weights(std::array{1.0, 0.0}); }> &&
                       !is_constant<[] { return of_weights(std::array{1.0}); }> &&
                       !is_constant<[] { return of_weights(std::array{1.0, 1.0, 1.0}); }> &&
                       !is_constant<[] { return of_weights(std::array{1.0, -1.0}); }>);
     }},
    {"judged on others of any size",
     [] {
       const cg::data_set<double, 4, 3> any{few_irises};
       const auto with = [&](const auto& others) {
         return cg::train(run_time_start, few_irises, cg::categorical_cross_entropy_with_logits,
                          cg::gradient_descent{given(0.1)}, cg::epochs{2}, cg::batches_of<8>,
                          cg::validated_on{others});
       };
       return holds_if(with(any) == with(few_irises));
     }},
    {"so are the loss, the right ones and the confusion of classes",
     [] {
       const cg::data_set<double, 4, 3> any{given(few_irises)};
       const auto& loss = cg::categorical_cross_entropy_with_logits;
       return holds_if(
           cg::mean_loss(run_time_start, loss, any) ==
               cg::mean_loss(run_time_start, loss, few_irises) &&
           cg::correct(run_time_start, any) == cg::correct(run_time_start, few_irises) &&
           cg::accuracy(run_time_start, any) == cg::accuracy(run_time_start, few_irises) &&
           cg::confusion_matrix(run_time_start, any) ==
               cg::confusion_matrix(run_time_start, few_irises));
     }},
    {"of a batch that is never full, of two blocks and a rest, each sample another",
     [] {
       const auto line = cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>),
                                                cg::glorot_uniform, cg::seed{0});
       cg::data_set<double, 1, 1, 67> numbers{};
       for (std::size_t i = 0; i < 67; ++i) numbers.inputs[i][0] = given(double(i * i % 67)) / 64;
       const auto with = [&](const auto& data) {
         return cg::train(line, data, cg::squared_error, cg::gradient_descent{0.125}, cg::epochs{1},
                          cg::batches_of<100>);
       };
       return holds_if(with(cg::data_set<double, 1, 1>{numbers}) == with(numbers));
     }},
};
static_assert(all_hold<run_time_data_set_laws>);

static_assert(
    std::is_same_v<decltype(cg::sample_weights{std::array{1.0f}}),
                   cg::sample_weights<float, cg::run_time_size, std::array<float, 1>>> &&
        std::is_same_v<decltype(cg::sample_weights{few_numbers}),
                       cg::sample_weights<double, cg::run_time_size, const std::array<double, 1>&>>,
    "temporary weights are held, others are referred to");
