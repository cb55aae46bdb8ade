// Random weights of the size at which a deep network's values neither fade nor explode.
//
//     Var w = scale / n      n: a layer's inputs, its outputs, or their mean
//
// y = Σ w x over the inputs has Var y = inputs · Var w · Var x, where all are independent and of mean 0; backwards
// dE/dx = Σ w dE/dy has the outputs for the inputs. Var w = 1 / inputs keeps the one, 1 / outputs the other, and
// Glorot's mean both as far as it can be. relu halves the square of what it passes on, hence He's 2.
#pragma once

#include "constgrad/math/sqrt.hpp"
#include "constgrad/network/initializer.hpp"

#include <cstddef>

namespace constgrad {

/// What n counts: the inputs, the outputs, or the mean of both.
enum class fan { in, out, average };

/// Weights of variance scale / n, distributed as `uniform` or `normal`:
///
///     limit = √(3 scale / n)      standard deviation = √(scale / n)
///
/// in these operations, each correctly rounded. `variance_scaling<normal>{.scale = 2, .mode = fan::out}` keeps
/// the gradients' variance through relu. Throws invalid_argument if the scale is below 0 or not
/// finite: then the root is no limit or deviation.
template <class Distribution>
struct variance_scaling {
  double scale;
  fan mode;

  template <class T, std::size_t Outputs, std::size_t Inputs>
  constexpr void operator()(numpy_random& random, matrix_view<T, Outputs, Inputs> weights) const {
    const double n = mode == fan::in    ? Inputs
                     : mode == fan::out ? Outputs
                                        : (Inputs + Outputs) / 2.0;
    Distribution{math::sqrt(Distribution::width_squared * scale / n)}(random, weights);
  }
};

/// limit = √(6 / (inputs + outputs)), for tanh and sigmoid: X. Glorot and Y. Bengio, "Understanding the difficulty
/// of training deep feedforward neural networks" (2010), equation 16.
inline constexpr variance_scaling<uniform> glorot_uniform{.scale = 1, .mode = fan::average};
/// Standard deviation √(2 / (inputs + outputs)): Glorot and Bengio (2010), equation 12.
inline constexpr variance_scaling<normal> glorot_normal{.scale = 1, .mode = fan::average};

/// limit = √(6 / inputs), for relu: the variance of he_normal.
inline constexpr variance_scaling<uniform> he_uniform{.scale = 2, .mode = fan::in};
/// Standard deviation √(2 / inputs), for relu: K. He, X. Zhang, S. Ren and J. Sun, "Delving deep into rectifiers"
/// (2015), equation 10.
inline constexpr variance_scaling<normal> he_normal{.scale = 2, .mode = fan::in};

/// limit = √(3 / inputs): the variance of lecun_normal.
inline constexpr variance_scaling<uniform> lecun_uniform{.scale = 1, .mode = fan::in};
/// Standard deviation √(1 / inputs): Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, "Efficient BackProp" (1998),
/// section 4.6.
inline constexpr variance_scaling<normal> lecun_normal{.scale = 1, .mode = fan::in};

} // namespace constgrad
