#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/training/adam.hpp>
#include <constgrad/training/after.hpp>
#include <constgrad/training/early_end.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/train.hpp>

#include "static_tests/state_image.hpp"
#include "static_tests/training/line.hpp"

#include <cstddef>
#include <initializer_list>
#include <limits>
#include <type_traits>

namespace cg = constgrad;

static constexpr double nan = std::numeric_limits<double>::quiet_NaN(),
                        infinity = std::numeric_limits<double>::infinity();

/// y = w x
static constexpr auto product_net(double w) {
  return cg::with_parameters(
      cg::sequential(cg::inputs<1>, cg::frozen<"bias">(cg::dense<1>)),
      cg::layer_parameters{cg::matrix<double, 1, 1>{{{w}}}, cg::vector{0.0}});
}
using product_network = decltype(product_net(1));
template <class Network>
static constexpr double weight_of(const Network& net) {
  return net.parameters.template layer<1>().weights(0, 0);
}

/// The weight that an early end leaves of 1, 2, 3, … after epochs with these losses: the number of the best epoch.
template <template <class> class Copy>
static constexpr double best_of(const cg::early_stopping& option,
                                std::initializer_list<double> losses) {
  auto net = product_net(given(0.0));
  cg::early_end<product_network, Copy> end{option, net};
  double epoch = 0;
  for (const double loss : losses) {
    net = product_net(++epoch);
    end.add(net, given(loss));
  }
  end.finish(net);
  return weight_of(net);
}

/// An early end that is told nothing yet.
static constexpr bool end_of(const cg::early_stopping& option) {
  return cg::early_end<product_network, cg::copy_in_place>{option, product_net(1)}.has_ended;
}

/// The claim that both kinds of copies leave this epoch.
static constexpr cg::verdict leaves(double epoch, const cg::early_stopping& option,
                                    std::initializer_list<double> losses) {
  return every(cg::claim::equal(best_of<cg::copy_on_heap>(option, losses), epoch),
               cg::claim::equal(best_of<cg::copy_in_place>(option, losses), epoch));
}

/// After how many epochs with these losses a training ends, or 0.
static constexpr int ends_after(const cg::early_stopping& option,
                                std::initializer_list<double> losses) {
  const auto net = product_net(given(0.0));
  cg::early_end<product_network, cg::copy_on_heap> end{option, net};
  int epoch = 0;
  for (const double loss : losses) {
    ++epoch;
    end.add(net, given(loss));
    if (end.has_ended) return epoch;
  }
  return 0;
}

/// A least gain, as a template argument.
struct gain {
  double least;
};
/// Whether a network of numbers T takes it.
template <class T, gain Gain>
static constexpr bool is_gain = is_constant<[] {
  const auto net = line(T(1), T(0));
  cg::early_end<std::remove_const_t<decltype(net)>, cg::copy_in_place>{
      cg::early_stopping{.patience = 1, .least_gain = Gain.least}, net};
}>;
static_assert(is_gain<float, gain{0}> && is_gain<float, gain{0.5}> && is_gain<float, gain{1e-45}> &&
              is_gain<float, gain{std::numeric_limits<float>::max()}> &&
              is_gain<double, gain{1e-300}>);
static_assert(!is_gain<float, gain{1e-46}> && !is_gain<float, gain{1e39}> &&
              !is_gain<double, gain{-0.5}>);

static_assert(!cg::no_early_end::has_ended);
static_assert(!std::is_copy_constructible_v<cg::copy_on_heap<product_network>> &&
              !std::is_copy_assignable_v<cg::copy_on_heap<product_network>>);

static constexpr cg::early_stopping best{.patience = 2, .restore_best_weights = true},
    last{.patience = 2};

/// An optimizer with a plan: the weight becomes 5, 3, 2, 4, 2, 1.5, 6, 6, 6, …, whatever the gradient.
struct planned_steps {
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return 1; }
  template <class T>
  constexpr void update(std::size_t step, double, std::size_t n, T* weights, const T*,
                        std::type_identity_t<T>*, std::type_identity_t<T>*) const {
    constexpr double plan[]{5, 3, 2, 4, 2, 1.5, 6};
    for (std::size_t i = 0; i < n; ++i) weights[i] = static_cast<T>(plan[step < 7 ? step - 1 : 6]);
  }
  constexpr cg::precondition validate() const { return {}; }
};

/// (1, 0), and (1, 1), against which the plan has the losses 16, 4, 1, 9, 1, 1/4, 25, 25, …
static constexpr cg::data_set<double, 1, 1, 1> samples{{{{1}}}, {{{0}}}},
    held_out{{{{1}}}, {{{1}}}};

template <class... Options>
static constexpr auto planned(std::size_t count, const Options&... options) {
  return cg::train(product_net(given(7.0)), samples, cg::squared_error, planned_steps{},
                   cg::epochs{count}, options...);
}

/// Trains y = w x + b, which learns another line than it is validated on, so that it first comes nearer and then goes
/// away.
template <class Optimizer, class... Options>
static constexpr auto passing_by(const Optimizer& optimizer, const Options&... options) {
  constexpr cg::data_set<double, 1, 1, 4> other{{{{0}, {1}, {2}, {3}}},
                                                {{{0.5}, {0.75}, {1}, {1.25}}}};
  return cg::train(line(given(2.0), 3.0), points<double>, cg::squared_error, optimizer,
                   cg::epochs{60}, cg::validated_on{other}, options...);
}
template <class Network>
static constexpr double loss_of_passing_by(const Network& net) {
  constexpr cg::data_set<double, 1, 1, 4> other{{{{0}, {1}, {2}, {3}}},
                                                {{{0.5}, {0.75}, {1}, {1.25}}}};
  return cg::mean_loss(net, cg::squared_error, other);
}

/// The claim that a training left the network of the least loss in its history, which is not its last.
template <class Trained>
static constexpr cg::verdict has_least_loss(const Trained& trained) {
  double least = infinity;
  for (const auto& done : trained.history) {
    if (done.validation_loss < least) least = done.validation_loss;
  }
  return every(cg::claim::equal(loss_of_passing_by(trained.network), least),
               holds_if(least < trained.history.last.validation_loss &&
                        least < trained.history[0].validation_loss &&
                        trained.history.size() == trained.history.last.epoch));
}

static constexpr cg::adam fast{.learning_rate = 0.25};

// ---- in checkpoints

template <class Run>
struct in_threes : Run {
  static constexpr std::size_t epochs_per_checkpoint() { return 3; }
};
template <class Run>
in_threes(Run) -> in_threes<Run>;

static constexpr in_threes plan_run{cg::training_run{
    product_net(7), samples, cg::squared_error, planned_steps{}, best, cg::validated_on{held_out}}};
static constexpr in_threes last_run{cg::training_run{product_net(7), samples, cg::squared_error,
                                                     planned_steps{}, cg::validated_on{held_out},
                                                     last, cg::batches_of<1>}};
static constexpr in_threes own_run{
    cg::training_run{line(2.0, 3.0), points<double>, cg::squared_error, fast, cg::batches_of<3>,
                     cg::early_stopping{.patience = 3, .restore_best_weights = true}}};

/// The claim that after so many epochs a run is where train leads.
template <const auto& Run, std::size_t Epochs, class... Options>
static constexpr cg::verdict leads_where_train_does(const Options&... options) {
  const auto trained = cg::train(Run.network, Run.data, Run.loss, Run.optimizer,
                                 cg::epochs{given(Epochs)}, Run.batches, options...);
  const auto& reached = cg::after<Run, Epochs>;
  return holds_if(reached.network == trained.network && reached.history == trained.history);
}
template <const auto& Run, std::size_t... Epochs, class... Options>
static constexpr cg::verdict always_leads_there(std::index_sequence<Epochs...>,
                                                const Options&... options) {
  return every(leads_where_train_does<Run, Epochs>(options...)...);
}

constexpr law early_end_laws[] = {
    {"the best weights are those of the least loss",
     [] {
       return every(leaves(3, best, {9, 8, 7, 8, 9}), leaves(1, best, {1, 2, 3}),
                    leaves(3, best, {9, 8, 7}));
     }},
    {"of equal losses the first", [] { return leaves(2, best, {9, 7, 7, 8, 7}); }},
    {"whatever the least gain",
     [] {
       return leaves(3, {.patience = 9, .least_gain = 5, .restore_best_weights = true},
                     {9, 8, 7, 8});
     }},
    {"another that is given what one remembers ends as it, also of the state of none",
     [] {
       const auto net = product_net(given(0.0)), good = product_net(given(3.0));
       using end_type = cg::early_end<product_network, cg::copy_on_heap>;
       const cg::early_stopping option{.patience = 2, .restore_best_weights = true};
       end_type fresh{option, net}, one{option, net}, other{option, net};
       one.add(good, given(5.0)), one.add(net, given(7.0));
       const state_image none{fresh}, state{one};
       state.give(other);
       one.add(net, 6.0), other.add(net, 6.0);
       auto found = net;
       other.finish(found);
       end_type third{option, net}, lower{option, net};
       state.give(third);
       third.add(net, 4.0);
       state_image{other}.give(lower);
       none.give(fresh);
       auto unchanged = product_net(given(4.0));
       fresh.finish(unchanged);
       return holds_if(one.has_ended && other.has_ended && found == good && !third.has_ended &&
                       lower.has_ended && weight_of(unchanged) == 4 && none.size == 6 &&
                       state.size == 8 && state.limits[0] == 1 && state.limits[2] == 1 &&
                       state.limits[5] == 1);
     }},
    {"without a request the last", [] { return leaves(5, last, {9, 8, 7, 8, 9}); }},
    {"NaN and infinity are never best",
     [] {
       return every(leaves(2, best, {nan, 8, nan, 9}), leaves(2, best, {infinity, 8, infinity}),
                    leaves(1, best, {8, nan, nan}));
     }},
    {"where there is nothing else the last weights stay",
     [] {
       return every(leaves(3, best, {nan, nan, nan}), leaves(2, best, {infinity, infinity}),
                    leaves(0, best, {}));
     }},
    {"negative losses and the greatest number are losses",
     [] {
       return every(leaves(3, best, {1, -1, -2, 0}),
                    leaves(1, best, {std::numeric_limits<double>::max(), infinity}));
     }},

    {"NaN is no gain, and does not hide one",
     [] {
       return holds_if(ends_after({.patience = 2}, {9, nan, nan, 8}) == 3 &&
                       ends_after({.patience = 2}, {9, nan, 8, nan, 7, nan, 6}) == 0 &&
                       ends_after({.patience = 2}, {nan, nan, 8, 7, 6}) == 0 &&
                       ends_after({.patience = 2}, {nan, nan, nan, 8}) == 3 &&
                       ends_after({.patience = 1}, {nan, 8, nan}) == 3 &&
                       ends_after({.patience = 1}, {infinity, infinity}) == 2);
     }},
    {"a loss that is not smaller by the least gain is none",
     [] {
       constexpr cg::early_stopping by_1{.patience = 1, .least_gain = 1};
       return holds_if(ends_after(by_1, {4, 3.5, 1}) == 2 && ends_after(by_1, {4, 3, 1}) == 2 &&
                       ends_after(by_1, {4, 2.5, 1, 0.5}) == 4);
     }},
    {"a least gain below 0 or without a value is refused",
     [] {
       return holds_if(
           is_constant<[] { planned(1, cg::early_stopping{.patience = 1, .least_gain = 0}); }> &&
           !is_constant<[] { planned(1, cg::early_stopping{.patience = 1, .least_gain = -1}); }> &&
           !is_constant<[] { planned(1, cg::early_stopping{.patience = 1, .least_gain = nan}); }> &&
           !is_constant<[] { // before anything is told to it
             return end_of(cg::early_stopping{.patience = 1, .least_gain = infinity});
           }> &&
           is_constant<[] {
             return end_of(cg::early_stopping{.patience = 1, .least_gain = 1e300});
           }> &&
           !is_constant<[] {
             planned(1, cg::early_stopping{.patience = 1, .least_gain = infinity});
           }>);
     }},

    {"train leaves the best weights by the validation: at an early end",
     [] {
       const auto trained = planned(40, cg::validated_on{held_out}, best);
       return holds_if(trained.history.last.epoch == 5 && weight_of(trained.network) == 2 &&
                       trained.history.last.validation_loss == 1);
     }},
    {"at the end of its epochs",
     [] {
       const auto trained = planned(4, cg::validated_on{held_out}, best);
       return holds_if(trained.history.last.epoch == 4 && weight_of(trained.network) == 2);
     }},
    {"at an end by a function, of whose epoch the weights are judged before",
     [] {
       const auto until = [](std::size_t count) {
         return planned(40, cg::validated_on{held_out}, best,
                        [count](const auto& done) { return done.epoch < count; });
       };
       return holds_if(weight_of(until(3).network) == 2 && until(3).history.last.epoch == 3 &&
                       weight_of(until(4).network) == 2 && weight_of(until(1).network) == 5);
     }},
    {"with more patience it finds the better ones",
     [] {
       const auto trained =
           planned(40, cg::validated_on{held_out},
                   cg::early_stopping{.patience = 3, .restore_best_weights = true});
       return holds_if(weight_of(trained.network) == 1.5 && trained.history.last.epoch == 9);
     }},
    {"without the request it leaves the last, with the same history",
     [] {
       const auto trained = planned(40, cg::validated_on{held_out}, last);
       return holds_if(weight_of(trained.network) == 2 && trained.history.last.epoch == 5 &&
                       weight_of(planned(4, cg::validated_on{held_out}, last).network) == 4 &&
                       trained.history == planned(40, cg::validated_on{held_out}, best).history);
     }},
    // The losses of the epochs are 49, 25, 9, 4, 16, 4, 2.25, 36: each of the weight before its step.
    {"without validation by its own loss, after the epoch that had it",
     [] { return cg::claim::equal(weight_of(planned(5, best).network), 4.0); }},
    {"the network has the least validation loss of the history: gradient descent",
     [] {
       return has_least_loss(
           passing_by(cg::gradient_descent{.learning_rate = 0.03125},
                      cg::early_stopping{.patience = 5, .restore_best_weights = true}));
     }},
    {"Adam by batches",
     [] {
       return has_least_loss(
           passing_by(fast, cg::batches_of<4>,
                      cg::early_stopping{.patience = 8, .restore_best_weights = true}));
     }},
    {"a trainer continues from the best weights, its count and history from the last",
     [] {
       cg::trainer training{product_net(given(7.0)), cg::squared_error, planned_steps{}};
       cg::train(training, samples, cg::epochs{40}, cg::validated_on{held_out}, best);
       return holds_if(weight_of(training.network) == 2 && training.epochs == 5 &&
                       training.steps == 5 && training.history.last.epoch == 5);
     }},

    {"after: in checkpoints as in one training, of every length",
     [] {
       return always_leads_there<plan_run>(std::make_index_sequence<12>{}, best,
                                           cg::validated_on{held_out});
     }},
    {"without the best weights",
     [] {
       return always_leads_there<last_run>(std::make_index_sequence<8>{}, last,
                                           cg::validated_on{held_out});
     }},
    {"by batches and its own loss",
     [] {
       return always_leads_there<own_run>(
           std::make_index_sequence<10>{},
           cg::early_stopping{.patience = 3, .restore_best_weights = true});
     }},
    {"what comes after the end is the same constant",
     [] {
       return holds_if(cg::after<plan_run, 5>.network == cg::after<plan_run, 200>.network &&
                       cg::after<plan_run, 200>.epochs == 5 &&
                       weight_of(cg::after<plan_run, 200>.network) == 2);
     }},
    {"a checkpoint itself has its last weights",
     [] { return cg::claim::equal(weight_of(cg::checkpoint<plan_run, 2>.network), given(2.0)); }},
};
static_assert(all_hold<early_end_laws>);
