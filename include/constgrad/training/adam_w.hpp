// AdamW: Adam, and beside it a weight decay that no slope divides.
//
//     w ← w - η λ w        then Adam's step, without weight decay
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/training/adam.hpp"
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Adam with decoupled weight decay λ: w ← (1 - η λ) w, then Adam's step by the gradient alone, so that
/// all weights decay alike (I. Loshchilov and F. Hutter, "Decoupled weight decay regularization", 2019,
/// arXiv:1711.05101, algorithm 2; torch.optim.AdamW). It remembers Adam's m and v.
struct adam_w {
  double learning_rate = 0.001;
  double beta_1 = 0.9;
  double beta_2 = 0.999;
  double epsilon = 1e-8;
  double weight_decay = 0.01;

  static constexpr std::size_t moments = adam::moments;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n doubles or floats; `first` is m, `second` is v.
  template <floating_point T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* weights, const T* gradient,
                        std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    const T kept = static_cast<T>(1 - rate * weight_decay);
    for (std::size_t i = 0; i < n; ++i) weights[i] *= kept;
    adam{learning_rate, beta_1, beta_2, epsilon}.update(step, rate, n, weights, gradient, first,
                                                        second);
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "AdamW expects a learning rate greater than 0">(learning_rate),
         below_1<T, "AdamW expects a beta_1 of at least 0 and below 1">(beta_1),
         below_1<T, "AdamW expects a beta_2 of at least 0 and below 1">(beta_2),
         above_0<T, "AdamW expects an epsilon greater than 0">(epsilon),
         at_least_0<T, "AdamW expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
