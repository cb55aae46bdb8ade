// Schedules: the learning rate of a step, as a function of the one that the optimizer was given.
//
//     scheduled(adam{.learning_rate = 0.01}, cosine_decay{.steps = 1000})
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/number/power.hpp"
#include "constgrad/number/quarter_cosine.hpp"
#include "constgrad/training/precondition.hpp"
#include "constgrad/training/whole_number.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// A schedule turns a learning rate into that of a step; steps are updates of the weights, not epochs,
/// counted from 1. If it likes, `validate()` says which of its numbers makes no sense.
template <class Candidate>
concept sets_rates = requires(const Candidate& candidate, double rate, std::size_t step) {
  { candidate(rate, step) } -> std::same_as<double>;
};

/// rate · factor. Throws invalid_argument where that vanishes though the rate is not 0: doubles end at 2^-1074.
constexpr double decayed_rate(double rate, double factor) {
  const double decayed = rate * factor;
  if (decayed == 0 && rate != 0)
    throw invalid_argument{"the learning rate of a schedule vanishes after so many steps"};
  return decayed;
}

/// The same rate in every step.
struct constant_rate {
  constexpr double operator()(double rate, std::size_t /*step*/) const { return rate; }
  template <class T = double>
  constexpr precondition validate() const {
    return {};
  }
};

/// The rate times `factor` after every so many steps: rate · factor^⌊(step - 1) / every⌋
/// (torch.optim.lr_scheduler.StepLR).
struct step_decay {
  whole_number every;
  double factor;

  constexpr double operator()(double rate, std::size_t step) const {
    return decayed_rate(rate, power(factor, static_cast<std::int64_t>((step - 1) / every)));
  }
  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {{every > 0, "step_decay expects at least 1 step of the same rate", double(every)},
         above_0<T, "step_decay expects a factor greater than 0">(factor)});
  }
};

/// The rate times `factor` after every step: rate · factor^(step - 1)
/// (torch.optim.lr_scheduler.ExponentialLR).
struct exponential_decay {
  double factor;

  constexpr double operator()(double rate, std::size_t step) const {
    return decayed_rate(rate, power(factor, static_cast<std::int64_t>(step - 1)));
  }
  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "exponential_decay expects a factor greater than 0">(factor)});
  }
};

/// From the rate in step 1 down to `last` in step 1 + steps and after it, along half a wave of the cosine:
/// last + (rate - last) · (1 + cos πx) / 2 with x = (step - 1) / steps, which is cos² (πx/2)
/// (I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts", 2017,
/// arXiv:1608.03983; torch.optim.lr_scheduler.CosineAnnealingLR, which then rises again).
struct cosine_decay {
  whole_number steps;
  double last = 0;

  constexpr double operator()(double rate, std::size_t step) const {
    if (step > steps) return last;
    const double cosine = quarter_cosine(double(step - 1) / double(steps));
    return last + (rate - last) * (cosine * cosine);
  }
  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {{steps > 0, "cosine_decay expects at least 1 step", double(steps)},
         at_least_0<T, "cosine_decay expects a last rate of at least 0">(last)});
  }
};

/// From rate / steps in step 1 up to the rate in step `steps` and after it, by the same amount each step,
/// for the steps in which an optimizer's moments are still built on few gradients (P. Goyal and others,
/// "Accurate, large minibatch SGD: training ImageNet in 1 hour", 2017, arXiv:1706.02677).
struct warm_up {
  whole_number steps;

  constexpr double operator()(double rate, std::size_t step) const {
    return step < steps ? decayed_rate(rate, double(step) / double(steps)) : rate;
  }
  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>({{steps > 0, "warm_up expects at least 1 step", double(steps)}});
  }
};

/// An optimizer whose rate follows a schedule, and else the same. Schedules can follow one another:
/// scheduled(scheduled(adam{}, cosine_decay{.steps = 1000}), warm_up{.steps = 10}). The rate of every step is judged as
/// the number that it becomes: where it vanishes or overflows, the training throws invalid_argument before that step.
template <class Optimizer, class Schedule>
struct scheduled : Optimizer {
  static_assert(
      sets_rates<Schedule>,
      "a schedule is called as schedule(rate, step), and gives a double, the step's rate");
  Schedule schedule;

  constexpr scheduled(const Optimizer& to_schedule, const Schedule& to_follow)
      : Optimizer{to_schedule},
        schedule{to_follow} {}

  constexpr double rate(std::size_t step) const { return schedule(Optimizer::rate(step), step); }
  template <class T = double>
  constexpr precondition validate() const {
    const precondition own = validate_options<T>(static_cast<const Optimizer&>(*this));
    if (!own.is_met) return own;
    const precondition of_schedule = validate_options<T>(schedule);
    return of_schedule.is_met ? validate_rate<T>(rate(1)) : of_schedule;
  }
};

} // namespace constgrad
