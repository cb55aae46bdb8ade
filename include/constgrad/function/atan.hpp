#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/atan.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// The rule of atan: atan' x = 1 / (1 + x²).
struct atan_rule final {
  static constexpr auto name = elementary::atan;
  using math_function = math::atan_function;
  static constexpr auto value(floating_point auto x) { return math::atan(x); }
  static constexpr auto derivative(floating_point auto x) { return math::atan_derivative(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x) {
    return 1 / (1 + squared(x));
  }
};

/// The arctangent, the angle between -π/2 and π/2 whose tangent is x; correctly rounded. Its derivative 1 / (1 + x²) is at most
/// 0.51 ulp off.
inline constexpr differentiable<atan_rule> atan{};

} // namespace constgrad
