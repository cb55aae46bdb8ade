// The sine and the cosine of any double with about 121 bits.
//
//     sin(n π/2 + y) = sin y, cos y, -sin y, -cos y      for n = 0, 1, 2, 3
#pragma once

#include "constgrad/math/quadrant.hpp"
#include "constgrad/math/wide_sin_cos.hpp"

namespace constgrad::math {

/// sin(x + Turns π/2) of finite x: for small x as x + (sin x - x), and where the value is ±cos y as ±1 ± (cos y - 1).
template <unsigned Turns>
constexpr wide_pair precise_sine(double x) {
  const auto [quadrant, y] = quadrant_of(x);
  const unsigned turns = (quadrant + Turns) % 4;
  const bool is_cosine = turns % 2 != 0, is_negative = turns >= 2;
  const wide rest = is_cosine ? wide_cos_rest(y) : wide_sin_rest(y);
  if (is_cosine) return {is_negative ? -1.0 : 1.0, is_negative ? -rest : rest};
  if (turns == 0 && __builtin_fabs(x) < 0.78) return {x, rest};
  const wide sine = y + rest;
  return {0, is_negative ? -sine : sine};
}

} // namespace constgrad::math
