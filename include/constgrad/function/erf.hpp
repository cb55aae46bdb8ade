#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/sqrt.hpp"
#include "constgrad/math/erf.hpp"
#include "constgrad/number/pi.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// The rule of erf: erf' x = 2/√π e^(-x²).
struct erf_rule final {
  static constexpr auto name = elementary::erf;
  using math_function = math::erf_function;
  static constexpr auto value(floating_point auto x) { return math::erf(x); }
  static constexpr auto derivative(floating_point auto x) { return math::erf_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 2 / sqrt(pi<Number>) * exp(-squared(x));
  }
};

/// The error function 2/√π ∫₀ˣ e^(-t²) dt, in [-1, 1]; correctly rounded, its derivative 2/√π e^(-x²) at most 0.75 ulp off.
inline constexpr differentiable<erf_rule> erf{};

} // namespace constgrad
