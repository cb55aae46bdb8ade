// Momentum: each step adds a decaying sum of the earlier steps.
//
//     v ← μ v + g + λ w        w ← w - η v
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would round otherwise
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Gradient descent with the learning rate η and momentum μ: v ← μ v + g + λ w, w ← w - η v, where
/// g = dE/dw and λ is the weight decay (B. T. Polyak, "Some methods of speeding up the convergence of
/// iteration methods", 1964; torch.optim.SGD with momentum, without dampening). Where the gradient stays
/// the same, the steps grow to 1 / (1 - μ) times those without momentum. It remembers v, at first 0.
struct momentum {
  double learning_rate;
  double momentum = 0.9;
  double weight_decay = 0;

  static constexpr std::size_t moments = 1;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n weights; `first` is v.
  template <class T>
  constexpr void update(std::size_t /*step*/, double rate, std::size_t n, T* weights,
                        const T* gradient, std::type_identity_t<T>* first,
                        std::type_identity_t<T>* /*second*/) const {
    const T eta = static_cast<T>(rate), mu = static_cast<T>(momentum),
            decay = static_cast<T>(weight_decay);
    for (std::size_t i = 0; i < n; ++i) {
      first[i] = mu * first[i] + (gradient[i] + decay * weights[i]);
      weights[i] -= eta * first[i];
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "momentum expects a learning rate greater than 0">(learning_rate),
         below_1<T, "momentum expects a momentum of at least 0 and below 1">(momentum),
         at_least_0<T, "momentum expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
