// Binary cross-entropy where a yes counts more, or less, than a no: of probabilities and of logits.
//
//     E = -Σ (w t log p + (1 - t) log(1 - p)) / n             ∂E/∂p = ((1 - t) / (1 - p) - w t / p) / n
//     E = Σ (w t log(1 + e^-x) + (1 - t) log(1 + e^x)) / n    ∂E/∂x = ((1 - t) s(x) - w t s(-x)) / n
//
// w is PyTorch's pos_weight. Where there are three samples of class 0 for each one of class 1, both classes count alike
// with w = 3.
#pragma once

#include "constgrad/layer/binary_cross_entropy.hpp"
#include "constgrad/number/fraction.hpp"

#include <ratio>

namespace constgrad {

/// w, rounded once.
template <class Weight, class T>
inline constexpr T positive_weight = fraction<T, Weight::num, Weight::den>;

/// -(w t log p + (1 - t) log(1 - p)). What the target excludes does not count, even where its logarithm is infinite.
template <class Weight>
struct weighted_surprise_by_probability {
  template <class T, class U>
  static constexpr T value(const T& p, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= positive_weight<Weight, T> * (target * log(p));
    if (!(target == U(1))) sum -= (U(1) - target) * log1p(-p);
    return sum;
  }
  template <class T, class U>
  static constexpr T derivative(const T& p, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= positive_weight<Weight, T> * (target * log.derivative(p));
    if (!(target == U(1))) sum += (U(1) - target) * log1p.derivative(-p);
    return sum;
  }
};

/// The same for p = s(x).
template <class Weight>
struct weighted_surprise_by_logit {
  template <class T, class U>
  static constexpr T value(const T& x, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum += positive_weight<Weight, T> * (target * softplus(-x));
    if (!(target == U(1))) sum += (U(1) - target) * softplus(x);
    return sum;
  }
  template <class T, class U>
  static constexpr T derivative(const T& x, const U& target) {
    T sum = T(0);
    if (!(target == U(0))) sum -= positive_weight<Weight, T> * (target * sigmoid(-x));
    if (!(target == U(1))) sum += (U(1) - target) * sigmoid(x);
    return sum;
  }
};

/// The rule of binary_cross_entropy_with_pos_weight.
template <class Weight>
struct binary_cross_entropy_with_pos_weight_rule
    : of_probabilities,
      elementwise_loss<weighted_surprise_by_probability<Weight>, reduction::mean> {
  static constexpr fixed_string name = "binary cross-entropy with pos_weight";
};

/// The rule of binary_cross_entropy_with_logits_and_pos_weight.
template <class Weight>
struct binary_cross_entropy_with_logits_and_pos_weight_rule
    : of_logits,
      elementwise_loss<weighted_surprise_by_logit<Weight>, reduction::mean> {
  static constexpr fixed_string name = "binary cross-entropy with logits and pos_weight";
};

/// A loss of this rule, if the weight makes sense.
template <class Weight, class Rule>
constexpr loss<Rule> loss_with_pos_weight() {
  static_assert(Weight::num > 0,
                "pos_weight is a positive fraction: std::ratio<3>, std::ratio<1, 4>");
  return {};
}

/// binary_cross_entropy with the term of a yes multiplied by w, as a fraction:
/// binary_cross_entropy_with_pos_weight<std::ratio<3>>. It takes one rounding more than without w; for w = 1 it is
/// the same.
template <class Weight>
inline constexpr auto binary_cross_entropy_with_pos_weight =
    loss_with_pos_weight<Weight, binary_cross_entropy_with_pos_weight_rule<Weight>>();

/// The same of logits, PyTorch's BCEWithLogitsLoss(pos_weight=w).
template <class Weight>
inline constexpr auto binary_cross_entropy_with_logits_and_pos_weight =
    loss_with_pos_weight<Weight, binary_cross_entropy_with_logits_and_pos_weight_rule<Weight>>();

} // namespace constgrad
