// RMSProp: every slope is divided by the root of its mean square.
//
//     g' = g + λ w        v ← α v + (1 - α) g'²        w ← w - η g' / (√v + ε)
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/training/precondition.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// RMSProp with the learning rate η and the smoothing α: v ← α v + (1 - α) g'², w ← w - η g' / (√v + ε),
/// where g' = dE/dw + λ w with the weight decay λ, and ε keeps a slope of 0 from being divided by 0
/// (G. Hinton, "Neural Networks for Machine Learning", lecture 6e, 2012; torch.optim.RMSprop). It
/// remembers v, at first 0 and so too small: the first step is up to 1 / √(1 - α) times η.
struct rms_prop {
  double learning_rate = 0.01;
  double smoothing = 0.99;
  double epsilon = 1e-8;
  double weight_decay = 0;

  static constexpr std::size_t moments = 1;
  constexpr double rate(std::size_t /*step*/) const { return learning_rate; }

  /// One step on n doubles or floats; `first` is v.
  template <floating_point T>
  constexpr void update(std::size_t /*step*/, double rate, std::size_t n, T* weights,
                        const T* gradient, std::type_identity_t<T>* first,
                        std::type_identity_t<T>* /*second*/) const {
    const T eta = static_cast<T>(rate), kept = static_cast<T>(smoothing),
            added = static_cast<T>(1 - smoothing), least = static_cast<T>(epsilon),
            decay = static_cast<T>(weight_decay);
    for (std::size_t i = 0; i < n; ++i) {
      const T slope = gradient[i] + decay * weights[i];
      first[i] = kept * first[i] + added * (slope * slope);
      weights[i] -= eta * slope / (math::sqrt(first[i]) + least);
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>(
        {above_0<T, "RMSProp expects a learning rate greater than 0">(learning_rate),
         below_1<T, "RMSProp expects a smoothing of at least 0 and below 1">(smoothing),
         above_0<T, "RMSProp expects an epsilon greater than 0">(epsilon),
         at_least_0<T, "RMSProp expects a weight decay of at least 0">(weight_decay)});
  }
};

} // namespace constgrad
