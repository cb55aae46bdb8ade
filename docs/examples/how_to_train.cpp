// How to train: what every option does, and a step of momentum and of Adam by hand, for docs/derivations/how_to_train.md.
// [includes]
#include <constgrad/data.hpp>
#include <constgrad/function.hpp>
#include <constgrad/linear_algebra.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

#include <cstddef>
#include <cstdio>
#include <iostream>
#include <vector>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [train]
constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
constexpr auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});

constexpr auto result = cg::train(net, exclusive_or, cg::mean_squared_error,
                                  cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{100});
static_assert(result.history[0].epoch == 1 && result.history.last.epoch == 100);
static_assert(result.history.last.loss < result.history[0].loss);
// [train]

namespace long_run {
// [after]
constexpr cg::training_run run{net, exclusive_or, cg::mean_squared_error,
                               cg::gradient_descent{.learning_rate = 0.5}};
static_assert(cg::after<run, 100>.network == result.network); // every bit of it
static_assert(cg::correct(cg::after<run, 400>.network, exclusive_or) == 4);
// [after]
} // namespace long_run

namespace order {
// [batches]
constexpr auto steps_with = [](auto... options) {
  cg::trainer training{net, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 0.5}};
  cg::train(training, exclusive_or, cg::epochs{1}, options...);
  return training.steps;
};
static_assert(steps_with() == 4); // a step for each sample: batches_of<1>
static_assert(steps_with(cg::batches_of<4>) == 1);
static_assert(steps_with(cg::batches_of<3>) == 2); // three samples, then the one that is left
static_assert(steps_with(cg::batches_of<5>) == 1); // all four: no batch has more
// [batches]

// [goes_on]
constexpr auto in_two_parts = [] {
  cg::trainer training{net, cg::mean_squared_error, cg::adam{.learning_rate = 0.1}};
  cg::train(training, exclusive_or, cg::epochs{10});
  cg::train(training, exclusive_or, cg::epochs{10}); // goes on where it was
  return training.network;
}();
constexpr auto at_once = cg::train(net, exclusive_or, cg::mean_squared_error,
                                   cg::adam{.learning_rate = 0.1}, cg::epochs{20});
static_assert(in_two_parts == at_once.network);
// [goes_on]
} // namespace order

namespace ended {
// [options]
constexpr auto parts = cg::split<6>(
    cg::shuffled(cg::data_set<double, 1, 1, 8>{{{{-4}, {-3}, {-2}, {-1}, {1}, {2}, {3}, {4}}},
                                               {{{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}}}},
                 cg::seed{1}));
constexpr auto neuron = cg::initialize<double>(
    cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid), cg::zeros, cg::seed{0});

constexpr auto result = cg::train(
    neuron, parts.first, cg::binary_cross_entropy, cg::adam{.learning_rate = 0.1}, cg::epochs{50},
    cg::batches_of<4>, cg::reshuffled{cg::seed{1}}, cg::validated_on{parts.second},
    cg::early_stopping{.patience = 5}, [](const auto& done) { return done.validation_loss > 0.1; });
static_assert(result.history.last.epoch < 50); // the function has ended it
static_assert(result.history.last.validation_accuracy == 1.0);
static_assert(result.history.last.validation_loss ==
              cg::mean_loss(result.network, cg::binary_cross_entropy, parts.second));
// [options]

// [patience]
constexpr cg::data_set<double, 1, 1, 1> nothing_to_learn{{{{0}}}, {{{0}}}};
constexpr auto linear =
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0});
constexpr auto idle = cg::train(linear, nothing_to_learn, cg::squared_error,
                                cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{50},
                                cg::early_stopping{.patience = 3});
static_assert(idle.history.last.epoch == 4); // the first, and three that were no better
// [patience]

// [best]
// Learns y = 2 x, and is validated on (3, 5): the output for 3 goes from 0 to 6, and is nearest to 5 on the way.
constexpr cg::data_set<double, 1, 1, 2> doubled{{{{1}, {2}}}, {{{2}, {4}}}};
constexpr cg::data_set<double, 1, 1, 1> held_out{{{{3}}}, {{{5}}}};
constexpr auto passing_by = [](bool restores) {
  return cg::train(linear, doubled, cg::squared_error, cg::gradient_descent{.learning_rate = 0.01},
                   cg::epochs{50}, cg::validated_on{held_out},
                   cg::early_stopping{.patience = 5, .restore_best_weights = restores});
};
constexpr auto last = passing_by(false), best = passing_by(true);
static_assert(best.history == last.history); // the same training
static_assert(cg::mean_loss(best.network, cg::squared_error, held_out) <
              cg::mean_loss(last.network, cg::squared_error, held_out));
// [best]

// [weights]
constexpr cg::data_set<double, 1, 1, 3> readings{{{{1}, {2}, {3}}}, {{{2}, {4}, {100}}}};
constexpr cg::vector trust{1.0, 3.0, 0.0}; // the last was a slip
constexpr auto careful =
    cg::train(linear, readings, cg::squared_error, cg::gradient_descent{.learning_rate = 0.125},
              cg::epochs{200}, cg::batches_of<3>, cg::sample_weights{trust});
constexpr double at_3 = careful.network(cg::vector{3.0})[0];
static_assert(5.9 < at_3 && at_3 < 6.1);
// [weights]
} // namespace ended

namespace by_hand {
// [start]
/// One weight w = 1, no bias to speak of, and one sample: E = ½ (w x - t)² = ½ w² for x = 1 and t = 0, so that
/// the slope is w itself.
constexpr auto start =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::frozen<"bias">(cg::dense<1>)),
                        cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
constexpr cg::data_set<double, 1, 1, 1> sample{{{{1}}}, {{{0}}}};

/// w after so many steps.
constexpr auto w_after = [](std::size_t steps, const auto& optimizer) {
  const auto trained =
      cg::train(start, sample, cg::half_squared_error, optimizer, cg::epochs{steps});
  return trained.network.parameters.template layer<1>().weights(0, 0);
};
static_assert(proof::equal<w_after(1, cg::gradient_descent{.learning_rate = 0.25}), 0.75>);
static_assert(proof::equal<w_after(2, cg::gradient_descent{.learning_rate = 0.25}), 0.5625>);
// [start]

// [momentum]
constexpr cg::momentum rolling{.learning_rate = 0.25, .momentum = 0.5};
static_assert(proof::equal<w_after(1, rolling), 0.75>);   // v = 1,     w = 1 - ¼ v
static_assert(proof::equal<w_after(2, rolling), 0.4375>); // v = ½ + ¾, w = ¾ - ¼ v
// [momentum]

// [nesterov]
constexpr cg::nesterov ahead{.learning_rate = 0.25, .momentum = 0.5};
static_assert(proof::equal<w_after(1, ahead), 0.625>); // v = 1, w = 1 - ¼ (1 + ½ v)
// [nesterov]

// [adam]
constexpr cg::adam way{.learning_rate = 0.125};
/// Step 1 and step 2 as the formulas say.
constexpr double g_1 = 1, m_1 = 0.1 * g_1, v_1 = 0.001 * g_1 * g_1;
constexpr double w_1 = 1 - 0.125 * (m_1 / 0.1) / (cg::sqrt(v_1 / 0.001) + 1e-8);
constexpr double g_2 = w_1, m_2 = 0.9 * m_1 + 0.1 * g_2, v_2 = 0.999 * v_1 + 0.001 * g_2 * g_2;
constexpr double w_2 =
    w_1 - 0.125 * (m_2 / (1 - 0.9 * 0.9)) / (cg::sqrt(v_2 / (1 - 0.999 * 0.999)) + 1e-8);
static_assert(proof::prints_as<w_1, "0.87500000"> && proof::prints_as<w_2, "0.75071036">);
static_assert(proof::prints_as<w_after(1, way), "0.87500000">);
static_assert(proof::prints_as<w_after(2, way), "0.75071036">);
// [adam]

// [scale]
constexpr cg::data_set<double, 1, 1, 1> steep{{{{1000}}}, {{{0}}}}; // the slope is 10^6
constexpr auto of_steep = cg::train(start, steep, cg::half_squared_error, way, cg::epochs{1});
static_assert(proof::prints_as<of_steep.network.parameters.layer<1>().weights(0, 0), "0.87500000">);
// [scale]

// [clipping]
constexpr cg::gradient_descent descent{.learning_rate = 0.25};
static_assert(proof::equal<w_after(1, cg::clipped(descent, cg::clip_by_value{0.5})), 0.875>);
static_assert(
    proof::prints_as<w_after(1, cg::clipped(descent, cg::clip_by_norm{0.5})), "0.875000">);
constexpr cg::scheduled slow{descent, cg::warm_up{.steps = 2}}; // ⅛ in the first step
static_assert(proof::equal<w_after(1, cg::clipped(slow, cg::clip_by_value{0.5})), 0.9375>);
// [clipping]
} // namespace by_hand

// [schedules]
constexpr cg::scheduled halved{cg::gradient_descent{.learning_rate = 1},
                               cg::step_decay{.every = 10, .factor = 0.5}};
static_assert(halved.rate(10) == 1 && halved.rate(11) == 0.5 && halved.rate(21) == 0.25);

constexpr cg::scheduled waving{cg::adam{.learning_rate = 1}, cg::cosine_decay{.steps = 100}};
static_assert(waving.rate(1) == 1 && waving.rate(101) == 0);
static_assert(proof::prints_as<waving.rate(51), "0.50000">);

constexpr cg::scheduled warmed{waving, cg::warm_up{.steps = 4}}; // schedules can follow one another
static_assert(warmed.rate(1) == 0.25 && warmed.rate(101) == 0);
// [schedules]

// [initializers]
constexpr auto from = [](const auto& initializer) {
  return cg::initialize<double>(architecture, initializer, cg::seed{0}).parameters;
};
constexpr auto glorot = from(cg::glorot_uniform);
constexpr auto limit_1 = from(cg::uniform{.limit = 1});
static_assert(glorot.layer<1>() == limit_1.layer<1>()); // √(6 / (2 + 4)) = 1
constexpr auto own = from(cg::variance_scaling<cg::normal>{.scale = 2, .mode = cg::fan::in});
static_assert(own == from(cg::he_normal));
// [initializers]

// [any_size]
/// The same training, on arrays whose length is known only at run time.
static auto trained_on(const std::vector<double>& inputs, const std::vector<double>& targets) {
  const cg::data_set<double, 2, 1> data{inputs, targets}; // one sample after another
  return cg::train(net, data, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 0.5},
                   cg::epochs{100});
}
// [any_size]

// [run_time]
int main() {
  cg::trainer training{net, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 0.5}};
  const auto report = [](const auto& done) {
    if (done.epoch % 50 == 0) std::printf("epoch %zu: loss %.6f\n", done.epoch, done.loss);
  };
  cg::train(training, exclusive_or, cg::epochs{100}, report);
  const bool same = training.network == result.network &&
                    trained_on({0, 0, 0, 1, 1, 0, 1, 1}, {0, 1, 1, 0}) == result;
  cg::train(training, exclusive_or, cg::epochs{100}, report); // goes on where it was

  print_parameters(std::cout, training.network.parameters);
  std::printf("after 100 epochs the same bits as by the compiler: %s\n", same ? "yes" : "no");
  return same ? 0 : 1;
}
// [run_time]
