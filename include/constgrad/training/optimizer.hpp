// What an optimizer is, and whether its numbers make sense.
//
//     update:  weights ← weights - rate · (a direction by the gradient and its moments)
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"
#include "constgrad/training/precondition.hpp"

#include <concepts>
#include <cstddef>

namespace constgrad {

/// The parts of an optimizer, one by one.
template <class Candidate>
concept remembers_moments = requires { requires Candidate::moments <= 2; };
template <class Candidate>
concept has_rate = requires(const Candidate& candidate, std::size_t step) {
  { candidate.rate(step) } -> std::same_as<double>;
};
template <class Candidate>
concept has_update = requires(const Candidate& candidate, std::size_t step, double rate,
                              std::size_t n, double* numbers, const double* gradient) {
  candidate.update(step, rate, n, numbers, gradient, numbers, numbers);
};

/// An optimizer has
///
/// - `moments`: how many arrays of the weights' shape it remembers from step to step, 0, 1 or 2. They
///   are all zero before the first step, and the optimizer's own afterwards;
/// - `rate(step)`: the learning rate of a step. Steps are updates of the weights, counted from 1;
/// - `update(step, rate, n, weights, gradient, first, second)`: one step on n weights in place. The arrays
///   do not overlap; those of moments that it does not remember are not looked at and may be null;
/// - if it likes `validate()`: which of its numbers makes no sense; or validate<T>(), which also says so of T = float, where
///   the number becomes 0, 1 or infinite.
///
/// Weights are updated independently: in one array or in several, they get the same bits.
template <class Candidate>
concept optimizer = remembers_moments<Candidate> && has_rate<Candidate> && has_update<Candidate>;

/// Whether a type is meant to be an optimizer, which may lack something.
template <class Candidate>
concept like_an_optimizer =
    remembers_moments<Candidate> || has_rate<Candidate> || has_update<Candidate>;

/// True for an optimizer. What is only like one stops the build with a message: "the optimizer has no function
/// rate(step), a double".
template <like_an_optimizer Candidate>
constexpr bool is_complete_optimizer() {
  static_assert(remembers_moments<Candidate>, "the optimizer has no constant moments, 0, 1 or 2");
  static_assert(has_rate<Candidate> || !remembers_moments<Candidate>,
                "the optimizer has no function rate(step), which gives a double");
  static_assert(has_update<Candidate> || !has_rate<Candidate> || !remembers_moments<Candidate>,
                "the optimizer has no function update(step, rate, n, weights, gradient, first, "
                "second), which is const");
  return optimizer<Candidate>;
}

/// Throws invalid_argument, for example "gradient descent expects a learning rate greater than 0",
/// where a number of the optimizer makes no sense, as the number of type T that it becomes. For the
/// beginning of a training, not for every step.
template <class T = double, optimizer Optimizer>
constexpr void check_optimizer(const Optimizer& to_check) {
  if (const precondition violated = validate_options<T>(to_check); !violated.is_met) {
    throw invalid_argument{violated.words}; // a learning rate, or other option, that makes no sense
  }
}

/// The learning rate of a step. Throws invalid_argument where it is below 0, infinite or NaN as a number of type T, or where
/// it is not 0 but becomes 0: a schedule may give 0, but no rate above 0 that a float rounds to 0.
template <class T>
constexpr double checked_rate(double rate) {
  if (const precondition violated = validate_rate<T>(rate); !violated.is_met)
    throw invalid_argument{violated.words};
  return rate;
}

/// True if the numbers of a constant optimizer make sense to a network of numbers T, else the build stops
/// with a message such as "gradient descent expects a learning rate greater than 0, but got -0.5".
template <optimizer auto Optimizer, class T = double>
inline constexpr bool can_train_with = [] {
  if constexpr (validate_options<T>(Optimizer).is_met) {
    return true;
  } else {
    return fail_build<PROOF_FAILED, [] {
      return message{} << validate_options<T>(Optimizer).words << ", but got "
                       << validate_options<T>(Optimizer).given;
    }>();
  }
}();

} // namespace constgrad
