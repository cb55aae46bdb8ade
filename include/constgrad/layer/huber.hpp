// The Huber loss: a squared error near the target, an absolute one further off.
//
//     E = Σ c (d - c/2) / n     ∂E/∂o = c / n      with d = o - t, and c = d kept between -δ and δ
//
// Where |d| <= δ this is d²/2, elsewhere δ (|d| - δ/2): the two meet at δ with one value and one slope.
#pragma once

#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/number/fraction.hpp"

#include <ratio>

namespace constgrad {

/// c (d - c/2), whose slope is c.
template <class Delta>
struct huber_term {
  template <class T, class U>
  static constexpr T value(const T& output, const U& target) {
    const T slope = derivative(output, target);
    return slope * (output - target - slope / T(2));
  }
  template <class T, class U>
  static constexpr T derivative(const T& output, const U& target) {
    const T difference = output - target, delta = fraction<T, Delta::num, Delta::den>;
    return difference < -delta ? -delta : delta < difference ? delta : difference;
  }
};

/// The rule of huber_of.
template <class Delta>
struct huber_rule : of_any_outputs, elementwise_loss<huber_term<Delta>, reduction::mean> {
  static constexpr fixed_string name = "Huber loss";
};

/// The Huber loss with the slope δ far from the target: huber_of<std::ratio<1, 2>> has δ = ½. Mean over the
/// outputs, PyTorch's HuberLoss (Huber 1964).
template <class Delta>
inline constexpr auto huber_of = [] {
  static_assert(Delta::num > 0, "the delta of a Huber loss is positive");
  return loss<huber_rule<Delta>>{};
}();

/// The Huber loss with δ = 1.
inline constexpr loss<huber_rule<std::ratio<1>>> huber{};

} // namespace constgrad
