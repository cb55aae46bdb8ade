// A quadratic error of three weights, E = ½ Σ aᵢ (wᵢ - cᵢ)² with dE/dwᵢ = aᵢ (wᵢ - cᵢ), which an optimizer descends.
//
// The figures of the tests are those of the formulas on torch.optim's pages, computed with 60 decimal digits by
// mpmath from the same doubles. PyTorch 1.13 itself prints them, up to its own roundings in the last digits.
#pragma once

#include <constgrad/linear_algebra/vector.hpp>
#include <constgrad/training/optimizer.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <initializer_list>
#include <limits>

/// Weights, and what their optimizer remembers of them.
template <class T, std::size_t N>
struct remembered {
  constgrad::vector<T, N> weights, first{}, second{};
};

/// One step by a gradient; the optimizer gets no array that it says it does not need.
template <class Optimizer, class T, std::size_t N>
constexpr void take_step(const Optimizer& optimizer, std::size_t step, remembered<T, N>& state,
                         const constgrad::vector<T, N>& gradient) {
  optimizer.update(step, optimizer.rate(step), N, state.weights.elements, gradient.elements,
                   Optimizer::moments > 0 ? state.first.elements : nullptr,
                   Optimizer::moments > 1 ? state.second.elements : nullptr);
}

/// The weights after so many steps from (0.5, 0.25, -1).
template <class T, class Optimizer>
constexpr constgrad::vector<T, 3> descended(const Optimizer& optimizer, std::size_t steps) {
  const constgrad::vector<T, 3> a{T(1), T(4), T(0.25)}, c{T(1), T(-0.5), T(2)};
  remembered<T, 3> state{given(constgrad::vector<T, 3>{T(0.5), T(0.25), T(-1)})};
  constgrad::vector<T, 3> gradient{};
  for (std::size_t step = 1; step <= steps; ++step) {
    for (std::size_t i = 0; i < 3; ++i) gradient[i] = a[i] * (state.weights[i] - c[i]);
    take_step(optimizer, step, state, gradient);
  }
  return state.weights;
}

/// The claim that weights are where they are expected, up to 4 units in the last place of the number 1, whichever
/// size they end with: on their way they are about as large as 1, and that is how they are rounded there.
template <class T>
constexpr constgrad::verdict arrives(const constgrad::vector<T, 3>& got,
                                     const constgrad::vector<T, 3>& expected) {
  for (std::size_t i = 0; i < 3; ++i) {
    const T off = got[i] < expected[i] ? expected[i] - got[i] : got[i] - expected[i];
    if (!(off <= 4 * std::numeric_limits<T>::epsilon())) {
      return {false, constgrad::message{} << "got " << got[i] << ", expected " << expected[i]};
    }
  }
  return {};
}

/// The claim that a number is refused with these words.
template <class Settings>
constexpr constgrad::verdict refuses(const Settings& settings, const char* words) {
  const constgrad::precondition violated = settings.validate();
  return {!violated.is_met && (constgrad::message{} << violated.words) == words,
          constgrad::message{} << (violated.is_met ? "it is accepted" : violated.words)};
}

/// The first of several claims that does not hold.
constexpr constgrad::verdict all_of(std::initializer_list<constgrad::verdict> verdicts) {
  for (const constgrad::verdict& each : verdicts) {
    if (!each) return each;
  }
  return {};
}
