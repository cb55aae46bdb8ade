// Gradient descent: every weight takes a step against its slope.
//
//     w ← w - η (g + λ w)
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would round otherwise
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// x -= a y of so many numbers, in one expression.
template <class T, std::size_t... Index>
constexpr void subtract_multiple([[maybe_unused]] T a, [[maybe_unused]] const T* y,
                                 [[maybe_unused]] T* x, std::index_sequence<Index...>) {
  ((x[Index] -= a * y[Index]), ...);
}

/// Gradient descent with the learning rate η: w ← w - η (g + λ w), where g = dE/dw and the weight decay λ
/// makes it the descent of E + ½ λ |w|² (A.-L. Cauchy, "Méthode générale pour la résolution des systèmes
/// d'équations simultanées", 1847; torch.optim.SGD with momentum 0). It remembers nothing.
struct gradient_descent {
  double learning_rate;
  double weight_decay = 0;

  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n weights, with two roundings for each without weight decay, else four.
  template <class T>
  constexpr void update(std::size_t /*step*/, double rate, std::size_t n, T* weights,
                        const T* gradient, std::type_identity_t<T>* /*first*/,
                        std::type_identity_t<T>* /*second*/) const {
    const T eta = static_cast<T>(rate);
    if (weight_decay == 0) {
      for (std::size_t i = 0; i < n; ++i) weights[i] -= eta * gradient[i];
    } else {
      const T decay = static_cast<T>(weight_decay);
      for (std::size_t i = 0; i < n; ++i) weights[i] -= eta * (gradient[i] + decay * weights[i]);
    }
  }
  /// The same of a number that is known when compiled: in a constant, up to 128 weights stand in one expression, which an
  /// evaluator counts as one step.
  template <class T, std::size_t N>
  constexpr void update(std::size_t step, double rate, std::integral_constant<std::size_t, N>,
                        T* weights, const T* gradient, std::type_identity_t<T>* first,
                        std::type_identity_t<T>* second) const {
    if (N <= 128 && weight_decay == 0 && __builtin_is_constant_evaluated())
      subtract_multiple(static_cast<T>(rate), gradient, weights,
                        std::make_index_sequence<(N <= 128 ? N : 0)>{});
    else
      update(step, rate, N, weights, gradient, first, second);
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "gradient descent expects a learning rate greater than 0">(learning_rate),
         at_least_0<T, "gradient descent expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
