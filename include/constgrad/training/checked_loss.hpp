// What a training does with the outputs of a network: their loss, its gradient, and how many of them are right.
//
//     E = Σ w loss(y, t)        dy = scale · w ∂loss/∂y        right += how often y and t have the same class
//
// where every weight w is 1, unless the samples have weights.
#pragma once

#include "constgrad/data/one_hot.hpp"
#include "constgrad/training/accuracy.hpp"
#include "constgrad/training/loss_sum.hpp"
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
/// infinite, they are added to the tally one by one, and it returns 0. A sample of weight 0 adds no loss and no gradient, and
/// is not counted.
template <class Loss, std::size_t Outputs, std::size_t Samples, bool AreWeighted, class T>
struct checked_loss {
  const T *targets, *weights; ///< weights of samples that have them, or else null
  T scale;
  std::size_t epoch, first_sample;
  tally<T>& so_far;

  constexpr T operator()(const T* y, T* dy) const {
    T error = of_sample(0, y, dy);
    if constexpr (Samples > 1)
      for (std::size_t k = 1; k < Samples; ++k)
        error += of_sample(k, y + k * Outputs, dy + k * Outputs);
    return error - error == T(0) ? error : each_for_itself(y);
  }

private:
  constexpr T of_sample(std::size_t k, const T* y, T* dy) const {
    if constexpr (AreWeighted) {
      if (weights[k] == T(0)) {
        for (std::size_t i = 0; i < Outputs; ++i) dy[i] = T(0);
        return T(0);
      }
    }
    if constexpr (Loss::classifies) {
      if (class_by<Loss, Outputs>(y) == class_of<Outputs>(targets + k * Outputs)) ++so_far.right;
    }
    const T error = Loss::value_and_gradient(y, targets + k * Outputs, dy, Outputs),
            factor = AreWeighted ? scale * weights[k] : scale;
    if (factor != T(1))
      for (std::size_t i = 0; i < Outputs; ++i) dy[i] *= factor;
    return AreWeighted ? weights[k] * error : error;
  }

  /// Where the sum is not finite, but every loss may be.
  constexpr T each_for_itself(const T* y) const {
    T slopes[Outputs];
    for (std::size_t k = 0; k < Samples; ++k) {
      const T weight = AreWeighted ? weights[k] : T(1);
      if (weight != T(0))
        add_finite(weight * Loss::value_and_gradient(y + k * Outputs, targets + k * Outputs, slopes,
                                                     Outputs),
                   epoch, first_sample, so_far);
    }
    return T(0);
  }
};

} // namespace constgrad
