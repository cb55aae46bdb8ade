#include <constgrad/training/adam.hpp>
#include <constgrad/training/adam_w.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/momentum.hpp>
#include <constgrad/training/nesterov.hpp>
#include <constgrad/training/optimizer.hpp>
#include <constgrad/training/rms_prop.hpp>

#include "static_tests/training/bowl.hpp"

namespace cg = constgrad;

static_assert(cg::updates_weights<cg::gradient_descent> && cg::updates_weights<cg::momentum> &&
              cg::updates_weights<cg::nesterov> && cg::updates_weights<cg::rms_prop> &&
              cg::updates_weights<cg::adam> && cg::updates_weights<cg::adam_w>);
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
static_assert(!cg::updates_weights<remembers_too_much> && !cg::updates_weights<without_a_rate>);

/// The claim that weights in one array go the same way as in two.
template <cg::updates_weights Optimizer>
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

constexpr law optimizer_laws[] = {
    {"weights in one array or in two end in the same bits",
     [] {
       return all_of({goes_its_own_way(cg::gradient_descent{.learning_rate = 0.1}),
                      goes_its_own_way(cg::momentum{.learning_rate = 0.1}),
                      goes_its_own_way(cg::nesterov{.learning_rate = 0.1}),
                      goes_its_own_way(cg::rms_prop{}), goes_its_own_way(cg::adam{}),
                      goes_its_own_way(cg::adam_w{})});
     }},
    {"check throws for a rate of -1, and for nothing that makes sense",
     [] {
       return holds_if(is_constant<[] { cg::check_optimizer(cg::adam{}); }> &&
                       !is_constant<[] { cg::check_optimizer(cg::adam{.learning_rate = -1}); }>);
     }},
};
static_assert(all_hold<optimizer_laws>);
