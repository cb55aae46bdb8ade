#include <constgrad/data/shuffled.hpp>
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/softmax.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/rms_prop.hpp>
#include <constgrad/training/train.hpp>

#include "static_tests/training/line.hpp"

#include <initializer_list>
#include <type_traits>

namespace cg = constgrad;

static constexpr cg::gradient_descent quarter_steps{.learning_rate = 0.25};
static constexpr cg::adam adam_steps{.learning_rate = 0.125};

/// y = x/2, trained by the squared error.
template <class Optimizer, class... Options>
static constexpr auto trained_line(const Optimizer& optimizer, std::size_t count,
                                   const Options&... options) {
  return cg::train(line(0.5, 0.0), points<double>, cg::squared_error, optimizer, cg::epochs{count},
                   options...);
}

/// The same after one epoch in the order of the data.
static constexpr auto trained_line_on(const cg::data_set<double, 1, 1, 4>& data) {
  return cg::train(line(0.5, 0.0), data, cg::squared_error,
                   cg::gradient_descent{.learning_rate = 0.25}, cg::epochs{1})
      .network;
}

/// The claim that an order is NumPy's, after so many shuffles from this seed.
static constexpr cg::verdict is_order(std::int64_t start, int shuffles,
                                      const cg::vector<int, 8>& expected) {
  cg::random_order<8> order{cg::seed{given(start)}};
  for (int i = 0; i < shuffles; ++i) order.shuffle();
  for (std::size_t i = 0; i < 8; ++i) {
    if (order(i) != std::size_t(expected[i]))
      return {false, cg::message{} << "place " << i << " is " << order(i)};
  }
  return {};
}

/// After how many epochs with these losses a training ends, or 0.
static constexpr int ends_after(const cg::early_stopping& allowed,
                                std::initializer_list<double> losses) {
  cg::early_stopping_state<double> so_far;
  int epoch = 0;
  for (const double loss : losses) {
    ++epoch;
    if (!so_far.goes_on(allowed, given(loss))) return epoch;
  }
  return 0;
}

/// An optimizer with a plan: the weight is 3 and becomes 2, 2, 2, 1, 1, …
struct planned_steps {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t step, double, std::size_t n, T* weights, const T*,
                        std::type_identity_t<T>*, std::type_identity_t<T>*) const {
    for (std::size_t i = 0; i < n; ++i) weights[i] = step < 4 ? T(2) : T(1);
  }
  constexpr cg::precondition validate() const { return {}; }
};

/// One sample, (1, t).
static constexpr cg::data_set<double, 1, 1, 1> at_1(double t) { return {{{{1}}}, {{{t}}}}; }

/// It goes as planned, y = w x, on (1, 0): the losses are 9, 4, 4, 4, 1, 1, …
template <class... Options>
static constexpr cg::history<double> planned(std::size_t count, const Options&... options) {
  const auto start = cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::frozen<"bias">(cg::dense<1>)),
      cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(3.0)}}}, cg::vector{0.0}});
  return cg::train(start, at_1(0), cg::squared_error, planned_steps{}, cg::epochs{count},
                   options...)
      .history;
}

/// The claim that a history has so many epochs, all kept, with these losses.
static constexpr cg::verdict tells(const cg::history<double>& told,
                                   std::initializer_list<double> losses) {
  if (told.size() != losses.size() || told.last.epoch != losses.size())
    return {false, cg::message{} << "there are " << told.size() << " epochs"};
  std::size_t i = 0;
  for (const double loss : losses) {
    if (told[i].epoch != i + 1 || told[i].loss != loss)
      return {false, cg::message{} << "epoch " << told[i].epoch << " has " << told[i].loss};
    ++i;
  }
  return holds_if(told.last == told[i - 1]);
}

/// The claim that a history has so many epochs, with these losses of the validation.
static constexpr cg::verdict validates(const cg::history<double>& told,
                                       std::initializer_list<double> losses) {
  if (told.size() != losses.size())
    return {false, cg::message{} << "there are " << told.size() << " epochs"};
  std::size_t i = 0;
  for (const double loss : losses) {
    if (told[i].validation_loss != loss)
      return {false, cg::message{} << "epoch " << i + 1 << " has " << told[i].validation_loss};
    ++i;
  }
  return {};
}

/// The accuracy of a network on these data, as the history of a training tells it whose own samples all have the
/// target of the last.
template <class Loss, class Network, class Data>
static constexpr double validated_accuracy(const Network& net, const Loss& judge,
                                           const Data& data) {
  auto own = data;
  for (auto& target : own.targets) target = data.targets[3];
  const auto trained = cg::train(net, own, judge, cg::gradient_descent{.learning_rate = 0x1p-30},
                                 cg::epochs{1}, cg::validated_on{data});
  return trained.history.last.validation_accuracy;
}

/// Of which y = 4 x - 1 gets three right; the last, 1/4, is no class 0 as a logit.
static constexpr cg::data_set<double, 1, 1, 4> four_classes{{{{1}, {-1}, {0}, {0.3125}}},
                                                            {{{1}, {0}, {0}, {0}}}};

constexpr law train_laws[] = {
    // The orders are NumPy's: np.random.seed, then np.random.shuffle of np.arange(8), again and again.
    {"a random order is NumPy's",
     [] {
       return every(is_order(0, 1, {6, 2, 1, 7, 3, 0, 5, 4}),
                    is_order(42, 1, {1, 5, 0, 7, 2, 4, 3, 6}));
     }},
    {"and continues from the previous order",
     [] {
       return every(is_order(0, 2, {2, 5, 7, 4, 6, 3, 1, 0}),
                    is_order(42, 3, {7, 5, 2, 6, 4, 0, 1, 3}));
     }},
    // 65578 is 42 + 2^16.
    {"every bit of the seed counts",
     [] {
       return every(is_order(65578, 1, {1, 3, 5, 4, 7, 2, 6, 0}),
                    is_order(4294967295, 2, {2, 3, 5, 4, 6, 0, 1, 7}));
     }},
    {"also where a training is told it",
     [] {
       const auto with = [](std::int64_t start) {
         return trained_line(quarter_steps, 1, cg::reshuffled{cg::seed{given(start)}});
       };
       const auto shuffled = [](std::int64_t start) {
         return trained_line_on(cg::shuffled(points<double>, cg::seed{given(start)}));
       };
       return every(holds_if(with(65539).network == shuffled(65539) &&
                             with(4294967295).network == shuffled(4294967295)),
                    holds_if(with(65539).network != with(3).network));
     }},
    // By np.random.seed(1), np.arange(300), np.random.shuffle. More than 2^16 samples are counted, too.
    {"of many samples every place is kept",
     [] {
       cg::random_order<300> order{cg::seed{given(1)}};
       order.shuffle();
       const cg::random_order<70'000> long_order{cg::seed{1}};
       return holds_if(order(0) == 189 && order(1) == 123 && order(297) == 72 &&
                       order(298) == 235 && order(299) == 37 && order(12) == 299 &&
                       long_order(255) == 255 && long_order(256) == 256 &&
                       long_order(69'999) == 69'999);
     }},
    {"before it is shuffled it is none", [] { return is_order(0, 0, {0, 1, 2, 3, 4, 5, 6, 7}); }},

    {"it continues while the loss decreases",
     [] { return holds_if(ends_after({.patience = 1}, {9, 8, 7, 6}) == 0); }},
    {"and ends after as many epochs without gain as are allowed",
     [] {
       return holds_if(ends_after({.patience = 1}, {9, 8, 8}) == 3 &&
                       ends_after({.patience = 2}, {9, 8, 8, 9, 7}) == 4 &&
                       ends_after({.patience = 3}, {9, 8, 9, 9, 7, 7, 7}) == 0);
     }},
    {"a gain is one over the least loss, and makes it wait anew",
     [] {
       return holds_if(ends_after({.patience = 2}, {5, 9, 8}) == 3 &&
                       ends_after({.patience = 2}, {5, 9, 4, 9, 3, 3, 3}) == 7);
     }},
    {"and more than the least gain",
     [] {
       return holds_if(ends_after({.patience = 1, .least_gain = 0.5}, {9, 8.5}) == 2 &&
                       ends_after({.patience = 1, .least_gain = 0.5}, {9, 8.25, 7.75}) == 3 &&
                       ends_after({.patience = 2, .least_gain = 0.5}, {9, 8.75, 8.25}) == 0);
     }},

    {"so many epochs, in order, sample by sample",
     [] {
       const auto trained = trained_line(quarter_steps, 2);
       return every(is_line(trained.network, -0.66796875, -0.583984375),
                    tells(trained.history, {1.9111328125, 4.518970489501953}));
     }},
    {"none leaves everything as it is",
     [] {
       const auto trained = trained_line(quarter_steps, 0);
       return every(is_line(trained.network, 0.5, 0.0), holds_if(trained.history.size() == 0));
     }},
    {"by batches of a size",
     [] {
       const auto trained = trained_line(quarter_steps, 2, cg::batches_of<4>);
       return every(is_line(trained.network, 0.53125, 0.265625),
                    tells(trained.history, {1.0625, 0.958984375}));
     }},
    {"a training continues from its state, including the moments",
     [] {
       cg::trainer parts{line(0.5, 0.0), cg::squared_error, adam_steps};
       cg::train(parts, points<double>, cg::epochs{2}, cg::batches_of<2>);
       cg::train(parts, points<double>, cg::epochs{3}, cg::batches_of<2>);
       const auto whole = trained_line(adam_steps, 5, cg::batches_of<2>);
       return holds_if(parts.network == whole.network && parts.history == whole.history &&
                       whole.history.size() == 5 && parts.steps == 10 && parts.epochs == 5);
     }},
    {"floats",
     [] {
       const auto trained = cg::train(line(0.5f, 0.0f), points<float>, cg::squared_error,
                                      quarter_steps, cg::epochs{2}, cg::batches_of<4>);
       return every(is_line(trained.network, 0.53125f, 0.265625f),
                    cg::claim::equal(trained.history.last.loss, 0.958984375f));
     }},

    // NumPy's orders of four from seed 3 are 3 1 0 2, then 1 0 3 2.
    {"reshuffled: every epoch in the next order",
     [] {
       const auto trained =
           trained_line(adam_steps, 2, cg::reshuffled{cg::seed{3}}, cg::batches_of<2>);
       cg::trainer by_hand{line(0.5, 0.0), cg::squared_error, adam_steps};
       for (const cg::vector<int, 4>& order : {cg::vector{3, 1, 0, 2}, cg::vector{1, 0, 3, 2}}) {
         auto data = points<double>;
         for (std::size_t i = 0; i < 4; ++i) {
           data.inputs[i] = points<double>.inputs[std::size_t(order[i])];
           data.targets[i] = points<double>.targets[std::size_t(order[i])];
         }
         by_hand.history.add(by_hand.train_epoch<2>(data));
       }
       return holds_if(trained.network == by_hand.network && trained.history == by_hand.history);
     }},
    {"and the first as shuffled() has it",
     [] {
       const auto once = trained_line(quarter_steps, 1, cg::reshuffled{cg::seed{3}});
       const auto before = cg::train(line(0.5, 0.0), cg::shuffled(points<double>, cg::seed{3}),
                                     cg::squared_error, quarter_steps, cg::epochs{1});
       return holds_if(once == before && once.network != trained_line(quarter_steps, 1).network);
     }},

    {"as planned", [] { return tells(planned(6), {9, 4, 4, 4, 1, 1}); }},
    {"early stopping: patience",
     [] {
       return every(tells(planned(9, cg::early_stopping{.patience = 2}), {9, 4, 4, 4}),
                    tells(planned(9, cg::early_stopping{.patience = 3}), {9, 4, 4, 4, 1, 1, 1, 1}));
     }},
    {"early stopping: least gain",
     [] { return tells(planned(9, cg::early_stopping{.patience = 1, .least_gain = 5}), {9, 4}); }},
    {"without it a training goes on, whatever its loss does",
     [] {
       std::size_t count = 0;
       planned(40, [&count](const auto&) { ++count; });
       return cg::claim::equal(count, 40);
     }},
    // Against the target 2 the losses after each epoch are 0, 0, 0, 1, 1; against 1 they are 1, 1, 1, 0, 0.
    {"validated on other data: their loss after each epoch",
     [] {
       const auto other = at_1(2);
       const auto told = planned(5, cg::validated_on{other});
       return every(validates(told, {0, 0, 0, 1, 1}), tells(told, {9, 4, 4, 4, 1}),
                    validates(planned(2), {0, 0}));
     }},
    {"decides when to stop",
     [] {
       const auto other = at_1(1);
       return validates(planned(9, cg::early_stopping{.patience = 3}, cg::validated_on{other}),
                        {1, 1, 1, 0, 0, 0, 0});
     }},
    {"validation teaches nothing",
     [] {
       const auto other = at_1(7);
       return holds_if(trained_line(adam_steps, 2, cg::validated_on{other}).network ==
                       trained_line(adam_steps, 2).network);
     }},
    {"of a loss that does not classify the accuracy is 0",
     [] {
       const auto other = at_1(1);
       const auto last = planned(1, cg::validated_on{other}).last;
       return holds_if(last.validation_accuracy == 0 && last.accuracy == 0 &&
                       planned(1).last.accuracy == 0);
     }},
    {"of one that does it is that of the other data: logits, from 0 on",
     [] {
       return cg::claim::equal(
           validated_accuracy(line(4.0, -1.0), cg::binary_cross_entropy_with_logits, four_classes),
           0.75);
     }},
    {"probabilities, from 1/2 on",
     [] {
       const auto net = cg::with_parameters(
           cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid),
           cg::layer_parameters{cg::matrix<double, 1, 1>{{{given(4.0)}}}, cg::vector{-1.0}});
       return cg::claim::equal(validated_accuracy(net, cg::binary_cross_entropy, four_classes),
                               0.75);
     }},
    {"distributions",
     [] {
       const cg::data_set<double, 1, 2, 4> data{{{{1}, {-1}, {2}, {-2}}},
                                                {{{1, 0}, {0, 1}, {0, 1}, {0, 1}}}};
       const auto net =
           cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<2>, cg::softmax),
                               cg::layer_parameters{given(cg::matrix<double, 2, 1>{{{1}, {-1}}}),
                                                    cg::vector{0.0, 0.0}});
       return cg::claim::equal(validated_accuracy(net, cg::categorical_cross_entropy, data), 0.75);
     }},

    {"a function sees every epoch",
     [] {
       cg::history<double> seen;
       const auto report = [&seen](const cg::epoch_record<double>& done) { seen.add(done); };
       const auto trained = trained_line(quarter_steps, 3, report);
       return holds_if(seen == trained.history && seen.size() == 3);
     }},
    {"and ends the training by false, after what was done",
     [] {
       const auto report = [](const cg::epoch_record<double>& done) { return done.epoch < 2; };
       return holds_if(trained_line(quarter_steps, 9, report) == trained_line(quarter_steps, 2));
     }},
    {"orders and early stopping begin anew with every call",
     [] {
       cg::trainer parts{line(0.5, 0.0), cg::squared_error, quarter_steps}, by_hand = parts;
       const cg::reshuffled order{cg::seed{3}};
       for (int part = 0; part < 2; ++part) {
         cg::train(parts, points<double>, cg::epochs{1}, order, cg::early_stopping{.patience = 1});
         by_hand.history.add(by_hand.train_epoch(cg::shuffled(points<double>, cg::seed{3})));
       }
       return holds_if(parts.network == by_hand.network && parts.history == by_hand.history &&
                       parts.epochs == 2);
     }},
    {"a patience of 0 is one of 1",
     [] {
       return holds_if(ends_after({.patience = 0}, {9, 8, 8}) == 3 &&
                       ends_after({.patience = 0}, {9, 8, 7}) == 0);
     }},
    {"the options together, in any order",
     [] {
       const auto other = at_1(1);
       int calls = 0;
       const auto count = [&calls](const auto&) { return ++calls < 100; };
       const cg::early_stopping end{.patience = 1};
       const cg::reshuffled order{cg::seed{3}};
       const auto one = trained_line(adam_steps, 4, cg::batches_of<3>, order, end,
                                     cg::validated_on{other}, count),
                  two = trained_line(adam_steps, 4, count, cg::validated_on{other}, end, order,
                                     cg::batches_of<3>);
       return holds_if(one == two && std::size_t(calls) == 2 * one.history.last.epoch);
     }},
    {"what a training leaves is equal where the networks and histories are",
     [] {
       const auto trained = trained_line(quarter_steps, 2);
       auto other_network = trained, other_history = trained;
       other_network.network.parameters.layer<1>().bias[0] = 0;
       other_history.history.last.loss = 0;
       return holds_if(trained == trained_line(quarter_steps, 2) && trained != other_network &&
                       trained != other_history);
     }},
};
static_assert(all_hold<train_laws>);

// The result is a constant, and its network can be a template argument.
template <auto Network>
static constexpr double weight_of = Network.parameters.template layer<1>().weights(0, 0);

constexpr auto two_epochs = trained_line(quarter_steps, 2, cg::batches_of<4>);
static_assert(weight_of<two_epochs.network> == 0.53125 && two_epochs.history.size() == 2 &&
              two_epochs.history[0].loss == 1.0625 && two_epochs.history[1].loss == 0.958984375 &&
              two_epochs.history.last.epoch == 2);

// A step that makes a weight infinite stops the build, also where it is the last, and clang
// computes with infinities. The slope 10^25 · 2 · 10^15 is no float, the loss 10^30 is.
template <class Optimizer>
static constexpr bool trains_with(float input, const Optimizer& optimizer) {
  const cg::data_set<float, 1, 1, 1> data{{{{input}}}, {{{1e15f}}}};
  const auto net =
      cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                          cg::layer_parameters{cg::matrix<float, 1, 1>{{{0}}}, cg::vector{0.0f}});
  return cg::train(net, data, cg::mean_squared_error, optimizer, cg::epochs{1}).history.last.loss >
         1e29f;
}
static_assert(
    is_constant<[] { return trains_with(1e10f, cg::gradient_descent{.learning_rate = 0.1}); }> &&
    !is_constant<[] { return trains_with(1e25f, cg::gradient_descent{.learning_rate = 0.1}); }> &&
    is_constant<[] { return trains_with(1.0f, cg::momentum{.learning_rate = 0.1}); }> &&
    !is_constant<[] { return trains_with(1e25f, cg::momentum{.learning_rate = 0.1}); }>);
static_assert(is_constant<[] { return trains_with(1e3f, cg::rms_prop{}); }> &&
              !is_constant<[] { return trains_with(1e10f, cg::rms_prop{}); }>);

// What keeps a training is told after each epoch whether another one follows: not after the last, whatever makes it so.
struct kept_epochs {
  static constexpr cg::option_kind kind = cg::option_kind::checkpoint;
  int& told; // the digits 1 and 2: the last epoch is 2

  template <class Batches, class End, class Trainer, class Data, class Order, class... Options>
  constexpr auto begin(const Batches& batches, End&, Trainer& training, const Data& data,
                       Order& order, cg::epochs, const Options&...) const {
    struct run : cg::whole_epochs<Batches, Trainer, Data, Order> {
      int& digits;
      constexpr void end_epoch(bool goes_on) const { digits = 10 * digits + (goes_on ? 1 : 2); }
    };
    return run{{batches, training, data, order}, told};
  }
};
struct stopped_after {
  static constexpr cg::option_kind kind = cg::option_kind::stop;
  const int& told;
  int digits;
  constexpr bool is_asked() const { return told >= digits; }
};
template <class... Options>
static constexpr int told_of(std::size_t epochs, const Options&... options) {
  int told = 0;
  const auto trained = trained_line(quarter_steps, epochs, kept_epochs{told}, options...);
  return trained.history.last.epoch > 9 ? 0 : told;
}
static_assert(told_of(0) == 0 && told_of(1) == 2 && told_of(3) == 112);
static_assert(told_of(9, [](const auto& done) { return done.epoch < 3; }) == 112);
static_assert(told_of(9, [](const auto&) {}) == 111111112);
static_assert(told_of(9, cg::early_stopping{.patience = 2, .least_gain = 100}) == 112);
// Whether to stop is asked before the first epoch, and once after each: what keeps the training is told the same answer.
static_assert([] {
  int told = 0;
  const stopped_after first{told, 1}, at_once{told, 0};
  const auto one = trained_line(quarter_steps, 9, kept_epochs{told}, first);
  const auto none = trained_line(quarter_steps, 9, kept_epochs{told}, at_once);
  return told == 12 && one.history.last.epoch == 2 && none.history.last.epoch == 0;
}());
static_assert([] {
  int told = 0, seen = 0;
  const stopped_after second{seen, 2};
  const auto two =
      trained_line(quarter_steps, 9, kept_epochs{told}, second, [&seen](const auto&) { ++seen; });
  return told == 12 && two.history.last.epoch == 2;
}());
