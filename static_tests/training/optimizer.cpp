#include <constgrad/training/adam.hpp>
#include <constgrad/training/adam_w.hpp>
#include <constgrad/training/clipping.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/nesterov.hpp>
#include <constgrad/training/optimizer.hpp>
#include <constgrad/training/rms_prop.hpp>
#include <constgrad/training/schedule.hpp>

#include "static_tests/training/quadratic.hpp"

namespace cg = constgrad;

static_assert(cg::optimizer<cg::gradient_descent> && cg::optimizer<cg::momentum> &&
              cg::optimizer<cg::nesterov> && cg::optimizer<cg::rms_prop> &&
              cg::optimizer<cg::adam> && cg::optimizer<cg::adam_w>);
static_assert(cg::can_train_with<cg::gradient_descent{.learning_rate = 0.5}> &&
              cg::can_train_with<cg::momentum{.learning_rate = 0.5, .momentum = 0}> &&
              cg::can_train_with<cg::nesterov{.learning_rate = 0.5}> &&
              cg::can_train_with<cg::rms_prop{}> && cg::can_train_with<cg::adam{}> &&
              cg::can_train_with<cg::adam_w{.weight_decay = 0}>);

struct remembers_too_much : cg::adam {
  static constexpr std::size_t moments = 3;
};
struct without_a_rate {
  static constexpr std::size_t moments = 0;
};
static_assert(!cg::optimizer<remembers_too_much> && !cg::optimizer<without_a_rate>);

/// An optimizer that judges none of its numbers, and what is only like one.
struct without_opinion {
  double learning_rate;
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return learning_rate; }
  constexpr void update(std::size_t, double, std::size_t, auto*, auto*, auto*, auto*) const {}
};
static_assert(cg::optimizer<without_opinion> &&
              cg::can_train_with<without_opinion{.learning_rate = -1}>);
struct with_a_rate_alone {
  constexpr double rate(std::size_t) const { return 1; }
};
static_assert(cg::like_an_optimizer<without_a_rate> && cg::like_an_optimizer<with_a_rate_alone> &&
              !cg::like_an_optimizer<double>);

// The rate of a step may be 0, but not below, nor become 0.
static_assert(cg::checked_rate<double>(0.5) == 0.5 && cg::checked_rate<float>(0) == 0);
static_assert(!is_constant<[] { cg::checked_rate<double>(-0.5); }> &&
              !is_constant<[] { cg::checked_rate<float>(1e-50); }>);

/// A schedule that judges none of its numbers.
struct half_of_it {
  constexpr double operator()(double rate, std::size_t) const { return rate / 2; }
};
static_assert(cg::sets_rates<half_of_it> && !cg::sets_rates<without_opinion>);
static_assert(cg::can_train_with<cg::scheduled{cg::adam{}, half_of_it{}}> &&
              cg::scheduled{cg::adam{.learning_rate = 4}, half_of_it{}}.rate(1) == 2);

/// The claim that weights in one array go the same way as in two.
template <cg::optimizer Optimizer>
static constexpr cg::verdict goes_its_own_way(const Optimizer& optimizer) {
  remembered<double, 3> whole{given(cg::vector{0.1, -0.7, 1.3})};
  remembered<double, 1> head{given(cg::vector{0.1})};
  remembered<double, 2> tail{given(cg::vector{-0.7, 1.3})};
  for (std::size_t step = 1; step <= 3; ++step) {
    take_step(optimizer, step, whole, {0.3, -1.1, 0.9});
    take_step(optimizer, step, head, {0.3});
    take_step(optimizer, step, tail, {-1.1, 0.9});
  }
  return cg::claim::equal(whole.weights,
                          cg::vector{head.weights[0], tail.weights[0], tail.weights[1]});
}

/// Whether an optimizer can train doubles, but not floats.
template <auto Optimizer>
static constexpr bool only_as_double() {
  return is_constant<[] { cg::check_optimizer<double>(Optimizer); }> &&
         !is_constant<[] { cg::check_optimizer<float>(Optimizer); }>;
}

struct of_someone_else {
  double learning_rate;
  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return learning_rate; }
  template <class T>
  constexpr void update(std::size_t, double, std::size_t, T*, const T*, T*, T*) const {}
  constexpr cg::precondition validate() const {
    return {learning_rate > 0, "a rate", learning_rate};
  }
};

constexpr law optimizer_laws[] = {
    {"weights in one array or in two end in the same bits",
     [] {
       return all_of({goes_its_own_way(cg::gradient_descent{.learning_rate = 0.1}),
                      goes_its_own_way(cg::momentum{.learning_rate = 0.1}),
                      goes_its_own_way(cg::nesterov{.learning_rate = 0.1}),
                      goes_its_own_way(cg::rms_prop{}), goes_its_own_way(cg::adam{}),
                      goes_its_own_way(cg::adam_w{})});
     }},
    // 1e-50 is no float but 0, 1e50 infinite, and 1 - 1e-9 is 1.
    {"of a network of floats every option is judged as the float that it becomes",
     [] {
       return holds_if(
           only_as_double<cg::gradient_descent{.learning_rate = 1e-50}>() &&
           only_as_double<cg::gradient_descent{.learning_rate = 1e50}>() &&
           only_as_double<cg::gradient_descent{.learning_rate = 1, .weight_decay = 1e-50}>() &&
           only_as_double<cg::momentum{.learning_rate = 1e-50}>() &&
           only_as_double<cg::momentum{.learning_rate = 1, .momentum = 1 - 1e-9}>() &&
           only_as_double<cg::momentum{.learning_rate = 1, .momentum = 1e-50}>() &&
           only_as_double<cg::momentum{.learning_rate = 1, .weight_decay = 1e50}>() &&
           only_as_double<cg::nesterov{.learning_rate = 1e50}>() &&
           only_as_double<cg::nesterov{.learning_rate = 1, .momentum = 1 - 1e-9}>() &&
           only_as_double<cg::nesterov{.learning_rate = 1, .weight_decay = 1e-50}>() &&
           only_as_double<cg::rms_prop{.learning_rate = 1e-50}>() &&
           only_as_double<cg::rms_prop{.smoothing = 1 - 1e-9}>() &&
           only_as_double<cg::rms_prop{.epsilon = 1e-50}>() &&
           only_as_double<cg::rms_prop{.weight_decay = 1e-50}>());
     }},
    {"of Adam too, and of what is added to an optimizer",
     [] {
       constexpr cg::adam plain{};
       return holds_if(
           only_as_double<cg::adam{.learning_rate = 1e-50}>() &&
           only_as_double<cg::adam{.beta_1 = 1 - 1e-9}>() &&
           only_as_double<cg::adam{.beta_2 = 1 - 1e-9}>() &&
           only_as_double<cg::adam{.epsilon = 1e-46}>() &&
           only_as_double<cg::adam{.weight_decay = 1e50}>() &&
           only_as_double<cg::adam_w{.learning_rate = 1e50}>() &&
           only_as_double<cg::adam_w{.beta_1 = 1 - 1e-9}>() &&
           only_as_double<cg::adam_w{.beta_2 = 1 - 1e-9}>() &&
           only_as_double<cg::adam_w{.epsilon = 1e-50}>() &&
           only_as_double<cg::adam_w{.weight_decay = 1e-50}>() &&
           only_as_double<cg::clipped(plain, cg::clip_by_value{1e-50})>() &&
           only_as_double<cg::clipped(plain, cg::clip_by_value{1e50})>() &&
           only_as_double<cg::clipped(plain, cg::clip_by_norm{1e-50})>() &&
           only_as_double<cg::clipped(cg::adam{.epsilon = 1e-50}, cg::clip_by_norm{1})>() &&
           only_as_double<cg::scheduled(plain, cg::step_decay{1, 1e-50})>() &&
           only_as_double<cg::scheduled(plain, cg::exponential_decay{1e50})>() &&
           only_as_double<cg::scheduled(plain, cg::cosine_decay{10, 1e-50})>() &&
           only_as_double<cg::scheduled(cg::adam{.epsilon = 1e-50}, cg::warm_up{10})>());
     }},
    {"a user-defined optimizer is checked by its own validate",
     [] {
       return holds_if(cg::can_train_with<of_someone_else{0.5}, float> &&
                       !is_constant<[] { cg::check_optimizer<float>(of_someone_else{-1}); }>);
     }},
    {"check throws for a rate of -1, and for nothing that makes sense",
     [] {
       return holds_if(is_constant<[] { cg::check_optimizer(cg::adam{}); }> &&
                       !is_constant<[] { cg::check_optimizer(cg::adam{.learning_rate = -1}); }>);
     }},
};
static_assert(all_hold<optimizer_laws>);
