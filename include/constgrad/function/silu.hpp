#pragma once

#include "constgrad/function/by_way_of_double.hpp"
#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/sigmoid.hpp"

namespace constgrad {

/// The rule of silu: (x s(x))' = s(x) (1 + x s(-x)), s the logistic function.
struct silu_rule final : by_way_of_double<silu_rule> {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x * sigmoid(x);
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    return sigmoid(x) * (1 + x * sigmoid(-x));
  }

  static constexpr double value(double x) {
    if (!(x > -700)) return of_far_left(x).value;
    return x * math::sigmoid(x);
  }
  static constexpr double derivative(double x) { return value_and_derivative(x).derivative; }
  static constexpr differentiated<double> value_and_derivative(double x) {
    if (!(x > -700)) return of_far_left(x);
    if (x > 100) return {x, 1};
    const auto [s, slope] = math::sigmoid_and_derivative(x);
    return {x * s, s + x * slope};
  }

  // Of floats.
  using by_way_of_double<silu_rule>::value;
  using by_way_of_double<silu_rule>::derivative;
  using by_way_of_double<silu_rule>::value_and_derivative;

private:
  /// Where s(x) = e^x becomes subnormal, and x e^x not yet: with 123 digits. NaN stays NaN.
  static constexpr differentiated<double> of_far_left(double x) {
    if (x != x) return {x, x};
    if (x < -800) return {-0.0, -0.0};
    const math::wide power = math::wide_exp(math::wide{x});
    return {(power * math::wide{x}).rounded<double>(),
            (power * math::wide{1 + x}).rounded<double>()};
  }
};

/// x s(x), the sigmoid linear unit, also called swish, PyTorch's nn.SiLU: from -0 at -infinity down to
/// -0.278 at x = -1.278, and up again, to x; at most 1.5 ulp off. The slope is there 0; its error is
/// below one ulp of 1. NaN stays NaN. (S. Elfwing, E. Uchibe, K. Doya, "Sigmoid-weighted linear units
/// for neural network function approximation in reinforcement learning", 2018.)
inline constexpr differentiable<silu_rule> silu{};

} // namespace constgrad
