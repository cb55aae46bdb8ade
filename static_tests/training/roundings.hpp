// How an optimizer rounds: in the type of the weights, operation by operation, as its formula is written.
#pragma once

#include "static_tests/training/quadratic.hpp"

#include <cstddef>

/// A weight, its slope and what is remembered of it, before and after step 3. The figures are those of Python's
/// floats, of floats rounded to 24 bits after every operation; any other order of the operations gives others.
template <class T>
struct rounded_step {
  T weight, gradient, first, second, new_weight, new_first, new_second;
};

/// The claim that an optimizer takes exactly these steps.
template <class Optimizer, class T, std::size_t Size>
constexpr constgrad::verdict rounds_as(const Optimizer& optimizer,
                                       const rounded_step<T> (&steps)[Size]) {
  for (const rounded_step<T>& step : steps) {
    remembered<T, 1> state{{given(step.weight)}, {step.first}, {step.second}};
    take_step(optimizer, 3, state, constgrad::vector<T, 1>{step.gradient});
    const constgrad::vector got{state.weights[0], state.first[0], state.second[0]},
        expected{step.new_weight, step.new_first, step.new_second};
    if (const constgrad::verdict judged = constgrad::claim::equal(got, expected); !judged)
      return judged;
  }
  return {};
}
