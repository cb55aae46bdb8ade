#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/sin_cos.hpp"

namespace constgrad {

/// The rule of sin: sin' x = cos x.
struct sin_rule final {
  static constexpr auto name = elementary::sin;
  using math_function = math::sin_function;
  static constexpr auto value(floating_point auto x) { return math::sin(x); }
  static constexpr auto derivative(floating_point auto x) { return math::cos(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x);
};

/// The rule of cos: cos' x = -sin x.
struct cos_rule final {
  static constexpr auto name = elementary::cos;
  using math_function = math::cos_function;
  static constexpr auto value(floating_point auto x) { return math::cos(x); }
  static constexpr auto derivative(floating_point auto x) { return -math::sin(x); }
  template <formula_number Number>
  static constexpr Number derivative(const Number& x);
};

/// The sine of x in radians, correctly rounded, however large x is. Its derivative cos x is so, too.
inline constexpr differentiable<sin_rule> sin{};

/// The cosine of x in radians, correctly rounded, however large x is. Its derivative -sin x is so, too.
inline constexpr differentiable<cos_rule> cos{};

template <formula_number Number>
constexpr Number sin_rule::derivative(const Number& x) {
  return cos(x);
}
template <formula_number Number>
constexpr Number cos_rule::derivative(const Number& x) {
  return -sin(x);
}

} // namespace constgrad
