// What a training does with the outputs of a network: their loss, its gradient, and how many of them are right.
//
//     E = Σ loss(y, t)        dy = scale · ∂E/∂y        right += how often y and t have the same class
#pragma once

#include "constgrad/network/backpropagation.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/one_hot.hpp"
#include "constgrad/training/training_stopped.hpp"

#include <cstddef>

namespace constgrad {

/// The loss of so many samples in a training, and its gradient. Counts the outputs of the right class, and throws
/// training_stopped where the loss is infinite or NaN, before anything is learned from it.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct checked_loss {
  judged_by<Loss, Outputs, Samples, T> judge;
  std::size_t epoch, first_sample;
  std::size_t& right;

  constexpr T operator()(const T* y, T* dy) const {
    if constexpr (Loss::classifies) {
      for (std::size_t i = 0; i < Outputs * Samples; i += Outputs) {
        if (class_by<Loss, Outputs>(y + i) == class_of<Outputs>(judge.targets + i)) ++right;
      }
    }
    const T error = judge(y, dy);
    if (!(error - error == T(0))) throw training_stopped{error, epoch, first_sample};
    return error;
  }
};

/// The same where every sample has a weight: Σ w loss(y, t), and gradients times scale · w. A sample of weight 0 adds
/// no loss and no gradient, and is not counted.
template <class Loss, std::size_t Outputs, std::size_t Samples, class T>
struct checked_weighted_loss {
  const T *targets, *weights;
  T scale;
  std::size_t epoch, first_sample;
  std::size_t& right;

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
        if (class_by<Loss, Outputs>(y + at) == class_of<Outputs>(targets + at)) ++right;
      }
      error += weight * Loss::value_and_gradient(y + at, targets + at, dy + at, Outputs);
      if (factor != T(1))
        for (std::size_t i = 0; i < Outputs; ++i) dy[at + i] *= factor;
    }
    if (!(error - error == T(0))) throw training_stopped{error, epoch, first_sample};
    return error;
  }
};

} // namespace constgrad
