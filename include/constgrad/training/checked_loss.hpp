// What a training does with the outputs of a network: their loss, its gradient, and how many of them are right.
//
//     E = Σ loss(y, t)        dy = scale · ∂E/∂y        right += how often y and t have the same class
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/loss_sum.hpp"
#include "constgrad/training/one_hot.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>

namespace constgrad {

/// Adds a loss to what an epoch adds up. Throws training_stopped if it is infinite or NaN.
template <class T>
constexpr void add_finite(T loss, std::size_t epoch, std::size_t sample, tally<T>& so_far) {
  if (!(loss - loss == T(0))) throw training_stopped{loss, epoch, sample};
  so_far.losses.add(loss);
}

/// The loss of so many samples in a training, and its gradient. Counts the outputs of the right class, and throws
/// training_stopped where a loss is infinite or NaN, before anything is learned from it. Where only their sum would be
/// infinite, they are added to the tally one by one, and it returns 0.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct checked_loss {
  judged_by<Loss, Outputs, Samples, T> judge;
  std::size_t epoch, first_sample;
  tally<T>& so_far;

  constexpr T operator()(const T* y, T* dy) const {
    if constexpr (Loss::classifies) {
      for (std::size_t i = 0; i < Outputs * Samples; i += Outputs) {
        if (class_by<Loss, Outputs>(y + i) == class_of<Outputs>(judge.targets + i)) ++so_far.right;
      }
    }
    const T error = judge(y, dy);
    if (error - error == T(0)) return error;
    return each_for_itself(y);
  }

  /// Where the sum is not finite, but every loss may be.
  constexpr T each_for_itself(const T* y) const {
    T slopes[Outputs];
    for (std::size_t i = 0; i < Outputs * Samples; i += Outputs)
      add_finite(Loss::value_and_gradient(y + i, judge.targets + i, slopes, Outputs), epoch,
                 first_sample, so_far);
    return T(0);
  }
};

/// The same where every sample has a weight: Σ w loss(y, t), and gradients times scale · w. A sample of weight 0 adds
/// no loss and no gradient, and is not counted.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct checked_weighted_loss {
  const T *targets, *weights;
  T scale;
  std::size_t epoch, first_sample;
  tally<T>& so_far;

  constexpr T operator()(const T* y, T* dy) const {
    T error = T(0);
    for (std::size_t k = 0; k < Samples; ++k) {
      const std::size_t at = k * Outputs;
      const T weight = weights[k], factor = scale * weight;
      if (weight == T(0)) {
        for (std::size_t i = 0; i < Outputs; ++i) dy[at + i] = T(0);
        continue;
      }
      if constexpr (Loss::classifies) {
        if (class_by<Loss, Outputs>(y + at) == class_of<Outputs>(targets + at)) ++so_far.right;
      }
      error += weight * Loss::value_and_gradient(y + at, targets + at, dy + at, Outputs);
      if (factor != T(1))
        for (std::size_t i = 0; i < Outputs; ++i) dy[at + i] *= factor;
    }
    if (error - error == T(0)) return error;
    return each_for_itself(y);
  }

  constexpr T each_for_itself(const T* y) const {
    T slopes[Outputs];
    for (std::size_t k = 0; k < Samples; ++k) {
      const std::size_t at = k * Outputs;
      if (weights[k] != T(0))
        add_finite(weights[k] * Loss::value_and_gradient(y + at, targets + at, slopes, Outputs),
                   epoch, first_sample, so_far);
    }
    return T(0);
  }
};

} // namespace constgrad
