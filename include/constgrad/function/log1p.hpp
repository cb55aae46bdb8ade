#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/math/log1p.hpp"

namespace constgrad {

/// The rule of log1p: log(1 + x)' = 1/(1 + x).
struct log1p_rule {
  static constexpr auto value(floating_point auto x) { return math::log1p(x); }
  static constexpr auto derivative(const auto& x) { return 1 / (1 + x); }
};

/// log(1 + x) without losing x's digits near 0; correctly rounded. Its derivative 1/(1 + x) has two roundings: where
/// 1 + x does not cancel, at most 1.5 ulp off.
inline constexpr differentiable<log1p_rule> log1p{};

} // namespace constgrad
