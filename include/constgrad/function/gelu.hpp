#pragma once

#include "constgrad/function/by_way_of_double.hpp"
#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/erf.hpp"
#include "constgrad/function/sqrt.hpp"
#include "constgrad/math/normal_tail.hpp"

namespace constgrad {

/// The rule of gelu, with z = x/√2: (x Φ(x))' = Φ(x) + x φ(x) = (1 + erf z + z erf' z) / 2.
struct gelu_rule final : by_way_of_double<gelu_rule> {
  template <class Number>
  static constexpr Number value(const Number& x) {
    return x * (1 + erf(x / sqrt(Number(2)))) / 2;
  }
  template <class Number>
  static constexpr Number derivative(const Number& x) {
    const Number z = x / sqrt(Number(2));
    return (1 + erf(z) + z * erf.derivative(z)) / 2;
  }

  static constexpr double value(double x) {
    if (!(x > -40)) return x != x ? x : -0.0;
    if (x < -1) return math::times_gaussian(x * math::normal_tail_factor(-x), x);
    return x * (0.5 + 0.5 * math::erf(x * root_of_half));
  }
  static constexpr double derivative(double x) { return value_and_derivative(x).derivative; }
  static constexpr differentiated<double> value_and_derivative(double x) {
    if (x != x) return {x, x};
    if (!(x > -40)) return {-0.0, -0.0};
    if (x > 40) return {x, 1};
    if (x < -1) {
      const double factor = math::normal_tail_factor(-x);
      return {math::times_gaussian(x * factor, x),
              math::times_gaussian(factor + x * one_over_root_of_2_pi, x)};
    }
    const double z = x * root_of_half, share = 0.5 + 0.5 * math::erf(z);
    return {x * share, share + 0.5 * z * math::erf_derivative(z)};
  }

  // Of floats.
  using by_way_of_double<gelu_rule>::value;
  using by_way_of_double<gelu_rule>::derivative;
  using by_way_of_double<gelu_rule>::value_and_derivative;

private:
  /// 1/√2 and 1/√2π
  static constexpr double root_of_half = math::sqrt(0.5),
                          one_over_root_of_2_pi = 0x1.9884533d43651p-2;
};

/// x Φ(x), the Gaussian error linear unit, Φ(x) = (1 + erf(x/√2)) / 2 the part of a normal distribution
/// that lies below x: from -0 at -infinity down to -0.170 at x = -0.752, and up again, to x. NaN stays
/// NaN. From -1 on it is at most 1.2 · 2^-52 off, relatively where gelu x > 1, and so is its slope. Left of -1, where 1 + erf
/// would cancel, both are at most 6 ulp off. (D. Hendrycks, K. Gimpel, "Gaussian error linear units (GELUs)", 2016.)
inline constexpr differentiable<gelu_rule> gelu{};

} // namespace constgrad
