#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/sample_weights.hpp>
#include <constgrad/training/train.hpp>

#include "static_tests/training/line.hpp"

#include <cstddef>
#include <limits>

namespace cg = constgrad;

static constexpr double nan = std::numeric_limits<double>::quiet_NaN(),
                        infinity = std::numeric_limits<double>::infinity();
static constexpr cg::gradient_descent eighth_steps{.learning_rate = 0.125};
static constexpr cg::vector ones{1.0, 1.0, 1.0, 1.0}, factors{2.0, 0.5, 0.0, 4.0},
    halves{0.5, 0.5, 0.5, 0.5};

template <class Optimizer, class... Options>
static constexpr auto trained_line(const Optimizer& optimizer, std::size_t count,
                                   const Options&... options) {
  return cg::train(line(0.5, 0.25), points<double>, cg::squared_error, optimizer, cg::epochs{count},
                   options...);
}

/// (1, 2), (2, 1), (-1, 1/2), (0, -1), where the third is missing: it has NaN for both.
static constexpr cg::data_set<double, 1, 1, 4> with_a_gap{{{{1}, {2}, {nan}, {0}}},
                                                          {{{2}, {1}, {nan}, {-1}}}};

/// The line after one step by the sum of weighted gradients over n samples, by value_and_gradient of each.
template <class Line, class Data, class Weights>
static constexpr Line stepped(Line net, const Data& data, const Weights& of, double rate, int n) {
  auto gradient = 0.0 * net.parameters;
  for (std::size_t i = 0; i < Data::size(); ++i) {
    gradient +=
        of[i] *
        cg::value_and_gradient(net, cg::squared_error, data.inputs[i], data.targets[i]).gradient;
  }
  net.parameters -= rate / n * gradient;
  return net;
}

/// 40 samples: more than go through the layers together.
static constexpr cg::data_set<double, 1, 1, 40> many = [] {
  cg::data_set<double, 1, 1, 40> data{};
  for (std::size_t i = 0; i < 40; ++i) {
    data.inputs[i][0] = static_cast<double>(i % 5) - 2;
    data.targets[i][0] = static_cast<double>(i % 3);
  }
  return data;
}();
static constexpr cg::vector<double, 40> many_weights = [] {
  cg::vector<double, 40> of{};
  for (std::size_t i = 0; i < 40; ++i) of[i] = static_cast<double>(i % 7) / 4;
  return of;
}();

/// The claim that two trainings left the same.
template <class Trained>
static constexpr cg::verdict are_same(const Trained& one, const Trained& other) {
  return holds_if(one.network == other.network && one.history == other.history);
}

/// y = 4 x - 1 and the classes of x > 1/4: logits.
static constexpr cg::data_set<double, 1, 1, 4> classes{{{{1}, {-1}, {0.3125}, {nan}}},
                                                       {{{1}, {1}, {1}, {nan}}}};

static constexpr cg::training_run in_checkpoints{
    line(0.5, 0.25),
    points<double>,
    cg::squared_error,
    cg::adam{.learning_rate = 0.125},
    cg::sample_weights{factors},
    cg::batches_of<3>,
    cg::validated_on{points<double>, cg::sample_weights{halves}}};
template <class Run>
struct in_threes : Run {
  static constexpr std::size_t epochs_per_checkpoint() { return 3; }
};
template <class Run>
in_threes(Run) -> in_threes<Run>;
static constexpr in_threes weighted_run{in_checkpoints};

constexpr law sample_weights_laws[] = {
    {"weights of 1 are the same bits as none: sample by sample, by batches, by Adam, and validated",
     [] {
       const cg::adam adam{.learning_rate = 0.1};
       const cg::sample_weights same{ones};
       return every(
           are_same(trained_line(eighth_steps, 3, same), trained_line(eighth_steps, 3)),
           are_same(
               trained_line(cg::gradient_descent{.learning_rate = 0.1}, 3, cg::batches_of<3>, same),
               trained_line(cg::gradient_descent{.learning_rate = 0.1}, 3, cg::batches_of<3>)),
           are_same(trained_line(adam, 3, same, cg::reshuffled{cg::seed{3}},
                                 cg::validated_on{points<double>, same}),
                    trained_line(adam, 3, cg::reshuffled{cg::seed{3}},
                                 cg::validated_on{points<double>})));
     }},
    {"the gradient is the mean of weight times gradient: of a batch of all",
     [] {
       const auto trained =
           trained_line(eighth_steps, 1, cg::batches_of<4>, cg::sample_weights{factors});
       return holds_if(trained.network ==
                       stepped(line(0.5, 0.25), points<double>, factors, 0.125, 4));
     }},
    {"sample by sample",
     [] {
       auto net = line(0.5, 0.25);
       for (std::size_t i = 0; i < 4; ++i) {
         cg::vector<double, 4> only{};
         only[i] = factors[i];
         net = stepped(net, points<double>, only, 0.125, 1);
       }
       return holds_if(trained_line(eighth_steps, 1, cg::sample_weights{factors}).network == net);
     }},
    {"of more samples than go through the layers together",
     [] {
       const auto trained =
           cg::train(line(0.5, 0.25), many, cg::squared_error, eighth_steps, cg::epochs{1},
                     cg::batches_of<40>, cg::sample_weights{many_weights});
       const auto expected = stepped(line(0.5, 0.25), many, many_weights, 0.125, 40);
       const auto got = trained.network.parameters.layer<1>(),
                  wanted = expected.parameters.layer<1>();
       return every(cg::claim::within(8, got.weights, wanted.weights),
                    cg::claim::within(8, got.bias, wanted.bias));
     }},
    {"a weight of all is a factor of the learning rate",
     [] {
       const auto halved =
                      trained_line(eighth_steps, 2, cg::batches_of<2>, cg::sample_weights{halves}),
                  slower = trained_line(cg::gradient_descent{.learning_rate = 0.0625}, 2,
                                        cg::batches_of<2>);
       return every(holds_if(halved.network == slower.network),
                    cg::claim::equal(2 * halved.history.last.loss, slower.history.last.loss));
     }},
    {"temporary weights and data are held by the option, which may be named before the training",
     [] {
       const cg::sample_weights held{cg::vector<double, 4>{factors}};
       const cg::validated_on also_held{cg::data_set{points<double>}, held};
       return are_same(trained_line(eighth_steps, 2, held, also_held),
                       trained_line(eighth_steps, 2, cg::sample_weights{factors},
                                    cg::validated_on{points<double>, held}));
     }},
    // (1/2 + 1/4 - 2)² = 25/16, (1 + 1/4 - 1)² = 1/16, (-1/2 + 1/4 - 1/2)² = 9/16, (1/4 + 1)² = 25/16.
    {"the loss of an epoch is Σ w E / n, so is that of a batch of all and of a validation",
     [] {
       constexpr double mean = (2 * 25 + 0.5 * 1 + 0 * 9 + 4 * 25) / 16 / 4;
       const auto of_batch = trained_line(cg::gradient_descent{.learning_rate = 0x1p-40}, 1,
                                          cg::batches_of<4>, cg::sample_weights{factors});
       const cg::sample_weights of{factors};
       const auto checked = trained_line(cg::adam{.learning_rate = 0x1p-1000}, 1,
                                         cg::validated_on{points<double>, of});
       return every(
           cg::claim::equal(of_batch.history.last.loss, mean),
           cg::claim::equal(checked.history.last.validation_loss, mean),
           cg::claim::equal(cg::mean_loss(line(0.5, 0.25), cg::squared_error, points<double>, of),
                            mean));
     }},
    {"a weight of 0 adds nothing, and is not looked at: NaN in a sample does no harm",
     [] {
       const cg::sample_weights of{factors};
       const auto with_gap = [&](const auto& optimizer, auto... options) {
         return cg::train(line(0.5, 0.25), with_a_gap, cg::squared_error, optimizer, cg::epochs{3},
                          of, options...);
       };
       const cg::adam adam{.learning_rate = 0.125};
       const cg::momentum momentum{.learning_rate = 0.125};
       return every(
           are_same(with_gap(eighth_steps), trained_line(eighth_steps, 3, of)),
           are_same(with_gap(eighth_steps, cg::batches_of<4>),
                    trained_line(eighth_steps, 3, of, cg::batches_of<4>)),
           are_same(with_gap(adam, cg::batches_of<2>),
                    trained_line(adam, 3, of, cg::batches_of<2>)),
           are_same(with_gap(momentum), trained_line(momentum, 3, of)),
           cg::claim::equal(cg::mean_loss(line(0.5, 0.25), cg::squared_error, with_a_gap, of),
                            cg::mean_loss(line(0.5, 0.25), cg::squared_error, points<double>, of)));
     }},
    {"a step by samples of weight 0 alone is a step, by a gradient of 0",
     [] {
       const cg::vector<double, 4> zeros{};
       cg::trainer training{line(0.5, 0.25), cg::squared_error, eighth_steps}, decaying = training;
       decaying.optimizer.weight_decay = 1;
       cg::train(training, with_a_gap, cg::epochs{2}, cg::sample_weights{zeros});
       cg::train(decaying, with_a_gap, cg::epochs{1}, cg::sample_weights{zeros}, cg::batches_of<4>);
       return every(is_line(training.network, 0.5, 0.25),
                    is_line(decaying.network, 0.4375, 0.21875),
                    holds_if(training.steps == 8 && training.history.last.loss == 0 &&
                             training.history.last.accuracy == 0));
     }},
    // Of (1, 1), (-1, 1), (0.3125, 1) the logits 3, -5, 0.25 get two right.
    {"the accuracy is that of the samples that count",
     [] {
       const cg::vector counted{1.0, 0.5, 2.0, 0.0};
       const auto trained =
           cg::train(line(4.0, -1.0), classes, cg::binary_cross_entropy_with_logits,
                     cg::gradient_descent{.learning_rate = 0x1p-40}, cg::epochs{1},
                     cg::sample_weights{counted});
       return cg::claim::equal(trained.history.last.accuracy, 2.0 / 3);
     }},
    {"reshuffled samples keep their weights",
     [] {
       const auto order = [] {
         cg::random_order<4> first{cg::seed{3}};
         first.shuffle();
         return first;
       }();
       auto data = points<double>;
       auto of = factors;
       for (std::size_t i = 0; i < 4; ++i) {
         data.inputs[i] = points<double>.inputs[order(i)];
         data.targets[i] = points<double>.targets[order(i)];
         of[i] = factors[order(i)];
       }
       const cg::sample_weights in_order{factors}, moved{of};
       const cg::reshuffled order_3{cg::seed{3}};
       const auto by_hand = [&](auto... options) {
         return cg::train(line(0.5, 0.25), data, cg::squared_error, eighth_steps, cg::epochs{1},
                          moved, options...);
       };
       return every(are_same(trained_line(eighth_steps, 1, cg::batches_of<3>, in_order, order_3),
                             by_hand(cg::batches_of<3>)),
                    are_same(trained_line(eighth_steps, 1, in_order, order_3), by_hand()));
     }},
    {"floats",
     [] {
       const cg::vector of{2.0f, 0.5f, 0.0f, 4.0f};
       const auto trained = cg::train(line(0.5f, 0.25f), points<float>, cg::squared_error,
                                      eighth_steps, cg::epochs{1}, cg::sample_weights{of});
       return holds_if(
           trained.network ==
           cg::as<float>(trained_line(eighth_steps, 1, cg::sample_weights{factors}).network));
     }},
    {"in checkpoints as in one training",
     [] {
       const auto whole = trained_line(
           cg::adam{.learning_rate = 0.125}, 7, cg::batches_of<3>, cg::sample_weights{factors},
           cg::validated_on{points<double>, cg::sample_weights{halves}});
       const auto& reached = cg::after<weighted_run, 7>;
       return holds_if(reached.network == whole.network && reached.history == whole.history);
     }},
    {"a weight below 0, infinite or NaN is refused, the greatest number is not",
     [] {
       return holds_if(is_constant<[] { cg::sample_weights{cg::vector{0.0, -0.0, 1e308}}; }> &&
                       is_constant<[] {
                         cg::sample_weights{cg::vector{std::numeric_limits<double>::max()}};
                       }> &&
                       !is_constant<[] { cg::sample_weights{cg::vector{1.0, -0x1p-1074}}; }> &&
                       !is_constant<[] { cg::sample_weights{cg::vector{infinity, 1.0}}; }> &&
                       !is_constant<[] { cg::sample_weights{cg::vector{1.0, infinity}}; }> &&
                       !is_constant<[] { cg::sample_weights{cg::vector{1.0, nan}}; }>);
     }},
};
static_assert(all_hold<sample_weights_laws>);

static_assert(cg::with_weights(points<double>, cg::sample_weights{factors}).count() == 3);
static_assert(cg::kind_of_option<cg::sample_weights<double, 4>> == cg::option_kind::weights);
