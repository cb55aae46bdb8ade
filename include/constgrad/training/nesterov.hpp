// Nesterov's momentum: the slope counts as if the next step's momentum had already been taken.
//
//     g' = g + λ w        v ← μ v + g'        w ← w - η (g' + μ v)
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would round otherwise
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Gradient descent with the learning rate η and Nesterov's momentum μ: v ← μ v + g',
/// w ← w - η (g' + μ v), where g' = dE/dw + λ w with the weight decay λ (Y. Nesterov, "A method of solving
/// a convex programming problem with convergence rate O(1/k²)", 1983, in the form of I. Sutskever and
/// others, "On the importance of initialization and momentum in deep learning", 2013; torch.optim.SGD
/// with nesterov). It remembers v, at first 0.
struct nesterov {
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
      const T slope = gradient[i] + decay * weights[i];
      first[i] = mu * first[i] + slope;
      weights[i] -= eta * (slope + mu * first[i]);
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "Nesterov's momentum expects a learning rate greater than 0">(learning_rate),
         below_1<T, "Nesterov's momentum expects a momentum of at least 0 and below 1">(momentum),
         at_least_0<T, "Nesterov's momentum expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
