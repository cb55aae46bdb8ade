#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/erf.hpp"
#include "constgrad/math/erfc.hpp"

namespace constgrad {

/// The rule of erfc: erfc x = 1 - erf x.
struct erfc_rule final {
  static constexpr auto name = elementary::erfc;
  using math_function = math::erfc_function;
  static constexpr auto value(floating_point auto x) { return math::erfc(x); }
  static constexpr auto derivative(floating_point auto x) { return math::erfc_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return -erf_rule::derivative(x);
  }
  /// By simpler functions.
  template <formula_number Number>
  static constexpr Number definition(const Number& x) {
    return 1 - erf(x);
  }
};

/// The complement 2/√π ∫ₓ^∞ e^(-t²) dt of the error function, from 2 down to 0; correctly rounded, also where it is tiny. Its derivative
/// -2/√π e^(-x²) is at most 0.75 ulp off.
inline constexpr differentiable<erfc_rule> erfc{};

} // namespace constgrad
