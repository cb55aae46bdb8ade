// What holds for every loss: the gradient is the derivative, and the ways to ask for it agree.
#pragma once

#include <constgrad/function/gradient.hpp>
#include <constgrad/proof/identity.hpp>
#include <constgrad/proof/trial_function.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

/// Whether a text has these words.
template <std::size_t Size>
constexpr bool reads(const constgrad::fixed_string<Size>& text, const char* words) {
  return (constgrad::message{} << text.characters) == words;
}

/// The claim that the gradient is the one of dual numbers that go through the value, at most so many ulps apart.
template <class Loss, class T, std::size_t N>
constexpr constgrad::verdict
gradient_is_derived(const Loss& loss, const constgrad::vector<T, N>& output,
                    const constgrad::vector<T, N>& target, std::int64_t ulps) {
  const auto derived =
      constgrad::gradient([&](const auto& o) { return loss(o, target); }, given(output));
  const auto carried = loss.gradient(given(output), target);
  if constexpr (constgrad::floating_point<T>)
    return constgrad::claim::within(ulps, carried, derived);
  else
    return constgrad::claim::equal(carried, derived);
}

/// The claim that values and gradients are the same, bit by bit, one by one and together, in another array and in
/// place of the output.
template <class Loss, class T, std::size_t N>
constexpr constgrad::verdict ways_agree(const Loss& loss, const constgrad::vector<T, N>& output,
                                        const constgrad::vector<T, N>& target) {
  const T value = loss(given(output), target);
  const constgrad::vector<T, N> gradient = loss.gradient(given(output), target);
  constgrad::vector<T, N> other = target, in_place = given(output), alone = target;
  const T beside = Loss::value_and_gradient(output.elements, target.elements, other.elements, N),
          inside =
              Loss::value_and_gradient(in_place.elements, target.elements, in_place.elements, N);
  Loss::gradient(output.elements, target.elements, alone.elements, N);
  return holds_if(Loss::value(output.elements, target.elements, N) == value && beside == value &&
                  inside == value && other == gradient && in_place == gradient &&
                  alone == gradient);
}

/// The claim that a term's derivative is the one of its value for all real outputs and targets, which are not 0 or
/// 1: both written down as formulas.
template <class Term>
constexpr constgrad::verdict term_is_derived() {
  constexpr constgrad::expression o = constgrad::symbol("o"), t = constgrad::symbol("t");
  return holds_if(constgrad::claim::same_for_all_reals(
      constgrad::differentiate(Term::value(o, t), o), Term::derivative(o, t)));
}

/// The claim that for three outputs the gradient is the derivative of the value exactly, at a random point of a
/// field in which nothing is rounded, where agreement by chance is as good as excluded.
template <class Loss>
constexpr constgrad::verdict gradient_is_derived_exactly(const Loss& loss) {
  using number = constgrad::proof::trial_number<>;
  constgrad::vector<number, 3> output{}, target{};
  for (std::size_t i = 0; i < 3; ++i) {
    output[i] = number{constgrad::proof::pseudo_random(given(i)),
                       constgrad::proof::pseudo_random(i, 2), 0.5 + static_cast<double>(i)};
    target[i] =
        number{constgrad::proof::pseudo_random(i, 1), constgrad::proof::pseudo_random(i, 3), 2.25};
  }
  const auto slopes = loss.gradient(output, target);
  for (std::size_t i = 0; i < 3; ++i) {
    auto moving = output;
    moving[i].slope = 1, moving[i].second_slope = 1;
    if (!is_identical(loss(moving, target).derivative(), slopes[i])) return holds_if(false);
  }
  return {};
}
