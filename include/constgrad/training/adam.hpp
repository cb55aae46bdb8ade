// Adam: the mean slope, divided by the root of the mean square.
//
//     g' = g + λ w        m ← β₁ m + (1 - β₁) g'        v ← β₂ v + (1 - β₂) g'²
//     w ← w - η m̂ / (√v̂ + ε)        m̂ = m / (1 - β₁ᵗ)        v̂ = v / (1 - β₂ᵗ)        in step t
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/number/power.hpp"
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// Adam with the learning rate η: the means m of the slopes and v of their squares begin with 0, which
/// the divisions by 1 - βᵗ make up for; ε keeps a slope of 0 from being divided by 0; g' = dE/dw + λ w
/// with the weight decay λ (D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", 2015,
/// arXiv:1412.6980, algorithm 1; torch.optim.Adam). The first step is as long as η, whatever the slope,
/// if ε is small beside it. It remembers m and v.
struct adam {
  double learning_rate = 0.001;
  double beta_1 = 0.9;
  double beta_2 = 0.999;
  double epsilon = 1e-8;
  double weight_decay = 0;

  static constexpr std::size_t moments = 2;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n doubles or floats; `first` is m, `second` is v. What only the step decides is
  /// computed once, in doubles.
  template <floating_point T>
  constexpr void update(std::size_t step, double rate, std::size_t n, T* weights, const T* gradient,
                        std::type_identity_t<T>* first, std::type_identity_t<T>* second) const {
    const auto t = static_cast<std::int64_t>(step);
    const T eta = static_cast<T>(rate / (1 - power(beta_1, t))),
            correction = static_cast<T>(1 / (1 - power(beta_2, t))),
            kept_1 = static_cast<T>(beta_1), added_1 = static_cast<T>(1 - beta_1),
            kept_2 = static_cast<T>(beta_2), added_2 = static_cast<T>(1 - beta_2),
            least = static_cast<T>(epsilon), decay = static_cast<T>(weight_decay);
    for (std::size_t i = 0; i < n; ++i) {
      const T slope = gradient[i] + decay * weights[i];
      first[i] = kept_1 * first[i] + added_1 * slope;
      second[i] = kept_2 * second[i] + added_2 * (slope * slope);
      weights[i] -= eta * first[i] / (math::sqrt(second[i] * correction) + least);
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "Adam expects a learning rate greater than 0">(learning_rate),
         below_1<T, "Adam expects a beta_1 of at least 0 and below 1">(beta_1),
         below_1<T, "Adam expects a beta_2 of at least 0 and below 1">(beta_2),
         above_0<T, "Adam expects an epsilon greater than 0">(epsilon),
         at_least_0<T, "Adam expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
