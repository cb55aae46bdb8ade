// The cosine from its top to its zero, which is how a learning rate is let down softly.
#pragma once

#include "constgrad/math/half_pi.hpp"
#include "constgrad/math/sin_cos.hpp"

namespace constgrad {

/// cos(x · π/2) for 0 <= x <= 1, from 1 at 0 to 0 at 1, both exactly; at most 2 ulp off. Right of 1/2 it is sin((1 - x) π/2), where 1 - x is
/// exact: a multiple of the rounded π/2 would lose the digits of what is next to 0.
constexpr double quarter_cosine(double x) {
  return x <= 0.5 ? math::cos(math::half_pi * x) : math::sin(math::half_pi * (1 - x));
}

} // namespace constgrad
