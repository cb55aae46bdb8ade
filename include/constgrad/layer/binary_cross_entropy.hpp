// Binary cross-entropy: how surprised one is who expects yes with the probability p, of probabilities and of logits.
//
//     E = -Σ (t log p + (1 - t) log(1 - p)) / n           ∂E/∂p = ((1 - t) / (1 - p) - t / p) / n
//     E = Σ (t log(1 + e^-x) + (1 - t) log(1 + e^x)) / n  ∂E/∂x = ((1 - t) s(x) - t s(-x)) / n
//
// The second is the first for p = s(x), since -log s(x) = log(1 + e^-x) and 1 - s(x) = s(-x). It is
// softplus(x) - t x, and its slope s(x) - t, without the difference of two nearly equal numbers that these
// become for a large |x|. For 0 <= t <= 1 no term is negative, and so the value loses no digits at all.
#pragma once

#include "constgrad/function/log.hpp"
#include "constgrad/function/log1p.hpp"
#include "constgrad/function/sigmoid.hpp"
#include "constgrad/function/softplus.hpp"
#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"

namespace constgrad {

/// -(t log p + (1 - t) log(1 - p)). What the target excludes does not count, even where its logarithm is
/// infinite; a target of 0 or 1 takes one logarithm.
struct surprise_by_probability {
  template <class T, class U>
  static constexpr T value(const T& p, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= target * log(p);
    if (!(target == U(1))) sum -= (U(1) - target) * log1p(-p);
    return sum;
  }
  template <class T, class U>
  static constexpr T derivative(const T& p, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= target * log.derivative(p);
    if (!(target == U(1))) sum += (U(1) - target) * log1p.derivative(-p);
    return sum;
  }
};

/// The same for p = s(x).
struct surprise_by_logit {
  template <class T, class U>
  static constexpr T value(const T& x, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum += target * softplus(-x);
    if (!(target == U(1))) sum += (U(1) - target) * softplus(x);
    return sum;
  }
  template <class T, class U>
  static constexpr T derivative(const T& x, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= target * sigmoid(-x);
    if (!(target == U(1))) sum += (U(1) - target) * sigmoid(x);
    return sum;
  }
};

/// The rule of binary_cross_entropy.
struct binary_cross_entropy_rule : of_probabilities,
                                   elementwise_loss<surprise_by_probability, reduction::mean> {
  static constexpr fixed_string name = "binary cross-entropy";
};

/// The rule of binary_cross_entropy_with_logits.
struct binary_cross_entropy_with_logits_rule
    : of_logits,
      elementwise_loss<surprise_by_logit, reduction::mean> {
  static constexpr fixed_string name = "binary cross-entropy with logits";
};

/// -(t log p + (1 - t) log(1 - p)) of probabilities and targets between 0 and 1, mean over the outputs: PyTorch's
/// BCELoss, where no logarithm is cut off at -100. Infinite where p excludes what the target says.
inline constexpr loss<binary_cross_entropy_rule> binary_cross_entropy{};

/// The same of logits x with p = s(x), which it squeezes itself: PyTorch's BCEWithLogitsLoss. Finite for all
/// finite x. One output with the target 0 or 1 costs at most 0.51 ulp, and its slope is correctly rounded.
inline constexpr loss<binary_cross_entropy_with_logits_rule> binary_cross_entropy_with_logits{};

} // namespace constgrad
