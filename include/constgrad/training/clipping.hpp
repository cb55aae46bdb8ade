// Clipping: a gradient that is too large is cut before the step, by value or by its length.
//
//     clipped(gradient_descent{.learning_rate = 0.1}, clip_by_norm{1.0})
//
// clip_gradient.hpp lets it cut the gradient of all parameters, part by part, in two rounds.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/sqrt.hpp"
#include "constgrad/training/precondition.hpp"

#include <cstddef>

namespace constgrad {

/// Every slope below -limit becomes -limit, every slope above limit becomes limit, each for itself, which
/// can turn the gradient (torch.nn.utils.clip_grad_value_).
struct clip_by_value {
  double limit;

  /// It needs no sum of squares.
  template <class T>
  constexpr double sum(double before, std::size_t /*n*/, const T* /*gradient*/) const {
    return before;
  }
  constexpr double factor(double /*sum*/) const { return 1; }

  /// Cuts n slopes in place.
  template <floating_point T>
  constexpr void apply(double /*factor*/, std::size_t n, T* gradient) const {
    const T most = static_cast<T>(limit);
    for (std::size_t i = 0; i < n; ++i) {
      const T above = gradient[i] < -most ? -most : gradient[i];
      gradient[i] = most < above ? most : above;
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>({above_0<T, "clip_by_value expects a limit greater than 0">(limit)});
  }
};

/// The gradient g of all parameters together becomes g · limit / (|g| + 10^-6) where that makes it shorter: no longer
/// than the limit, up to rounding, and in its own direction, however large the slopes are (R. Pascanu, T. Mikolov and
/// Y. Bengio, "On the difficulty of training recurrent neural networks", 2013; torch.nn.utils.clip_grad_norm_).
struct clip_by_norm {
  double limit;

  /// The sum before and the squares of n slopes, added from left to right in doubles.
  template <floating_point T>
  constexpr double sum(double before, std::size_t n, const T* gradient) const {
    for (std::size_t i = 0; i < n; ++i) {
      before += static_cast<double>(gradient[i]) * static_cast<double>(gradient[i]);
    }
    return before;
  }

  /// The same of slopes times a power of two, so that no square overflows.
  template <floating_point T>
  constexpr double sum(double before, std::size_t n, const T* gradient, double scale) const {
    for (std::size_t i = 0; i < n; ++i) {
      const double scaled = scale * static_cast<double>(gradient[i]);
      before += scaled * scaled;
    }
    return before;
  }

  /// What the gradient is to be multiplied by, at most 1, if its squares have this sum, or those of the gradient times
  /// a scale. Of NaN it is 1, which leaves every NaN where it is. Throws invalid_argument where it would be 0, and all
  /// that the gradient says lost.
  constexpr double factor(double sum, double scale = 1) const {
    const double quotient = limit * scale / (math::sqrt(sum) + 1e-6 * scale);
    if (quotient == 0 && math::is_finite(sum))
      throw invalid_argument{"clip_by_norm: the limit is 0 beside so long a gradient"};
    return quotient < 1 ? quotient : 1;
  }

  /// Multiplies n slopes in place; in doubles where the factor is too small for a float with all its digits.
  template <floating_point T>
  constexpr void apply(double factor, std::size_t n, T* gradient) const {
    if (factor >= static_cast<double>((std::numeric_limits<T>::min)())) {
      const T scale = static_cast<T>(factor);
      for (std::size_t i = 0; i < n; ++i) gradient[i] *= scale;
    } else {
      for (std::size_t i = 0; i < n; ++i)
        gradient[i] = static_cast<T>(static_cast<double>(gradient[i]) * factor);
    }
  }

  template <class T = double>
  constexpr precondition validate() const {
    return first_violated<T>({above_0<T, "clip_by_norm expects a limit greater than 0">(limit)});
  }
};

/// An optimizer whose gradient is cut before each step by `clip`.
template <class Optimizer, class Clip>
struct clipped : Optimizer {
  static_assert(
      !requires(const Optimizer& optimizer) { optimizer.clip; },
      "an optimizer is clipped once: the second clipping would replace the first");
  Clip clip;

  constexpr clipped(const Optimizer& to_clip, const Clip& to_cut_with)
      : Optimizer{to_clip},
        clip{to_cut_with} {}

  template <class T = double>
  constexpr precondition validate() const {
    const precondition own = validate_options<T>(static_cast<const Optimizer&>(*this));
    return own.is_met ? validate_options<T>(clip) : own;
  }
};

} // namespace constgrad
