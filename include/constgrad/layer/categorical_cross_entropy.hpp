// Categorical cross-entropy: how surprised one is who expects class i with the probability pᵢ.
//
//     E = -Σ tᵢ log pᵢ          ∂E/∂pᵢ = -tᵢ / pᵢ
#pragma once

#include "constgrad/function/log.hpp"
#include "constgrad/layer/elementwise_loss.hpp"
#include "constgrad/layer/loss.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/number/formula_number.hpp"

namespace constgrad {

/// -t log p. A class that the target excludes does not count, even where log p is infinite: of a one-hot target
/// there is one logarithm. Only a NaN counts: it is no probability, and the value and the slope are NaN too.
struct surprise_by_class {
  template <class T, class U>
  static constexpr T value(const T& p, const U& target) {
    return target == U(0) ? excluded(p) : T(-(target * log(p)));
  }
  template <class T, class U>
  static constexpr T derivative(const T& p, const U& target) {
    return target == U(0) ? excluded(p) : T(-(target * log.derivative(p)));
  }

private:
  /// 0 for every number, and NaN for NaN, with slopes that are NaN.
  template <class T>
  static constexpr T excluded(const T& p) {
    if constexpr (floating_point<T> || carries_derivatives<T>)
      if (p != p) return p * p;
    return T(0);
  }
};

/// The rule of categorical_cross_entropy.
struct categorical_cross_entropy_rule : of_a_distribution,
                                        elementwise_loss<surprise_by_class, reduction::sum> {
  static constexpr fixed_string name = "categorical cross-entropy";
};

/// -Σ t log p of a distribution p: with the target 1 for one class and 0 for the others, minus the logarithm of its
/// probability, and then correctly rounded. Infinite where p excludes what the target says.
inline constexpr loss<categorical_cross_entropy_rule> categorical_cross_entropy{};

} // namespace constgrad
