#pragma once

#include "constgrad/function/differentiable.hpp"

namespace constgrad {

/// The rule of square: (x²)' = 2x.
struct square_rule {
  static constexpr auto value(floating_point auto x) { return x * x; }
  static constexpr auto derivative(const auto& x) { return x + x; }
};

/// x², NumPy's np.square; correctly rounded, its derivative 2x exact.
inline constexpr differentiable<square_rule> square{};

} // namespace constgrad
