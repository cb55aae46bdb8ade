#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// The rule of square: (x²)' = 2x.
struct square_rule final {
  static constexpr bool exact_of_integers = true;
  template <class Number>
  static constexpr Number value(const Number& x) {
    return squared(x);
  }
  static constexpr auto derivative(const auto& x) { return x + x; }
  /// By simpler functions.
  static constexpr auto definition(const auto& x) { return x * x; }
};

/// x², NumPy's np.square; correctly rounded, its derivative 2x exact.
inline constexpr differentiable<square_rule> square{};

} // namespace constgrad
