// The gradient of all parameters, cut by a clipping in two rounds.
//
//     sum = Σ squares of every part        every part times factor(sum), or cut by value
#pragma once

#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/network/parameters.hpp"
#include "constgrad/training/clipping.hpp"

namespace constgrad {

/// What the gradient is to be multiplied by, if the squares of its slopes overflow: they are added once more, with all
/// slopes 2^-600 of what they are.
template <class Clip, class Parameters>
constexpr double factor_of_large_slopes(const Clip& clip, const Parameters& gradient) {
  constexpr double scale = 0x1p-600;
  double sum = 0;
  for_each_parameter(
      [&](auto, const auto& part) {
        sum = clip.sum(sum, element_count(part.elements), part.elements, scale);
      },
      gradient);
  return clip.factor(sum, scale);
}

/// Cuts the gradient in place.
template <class Clip, class Parameters>
constexpr void clip_gradient(const Clip& clip, Parameters& gradient) {
  double sum = 0;
  for_each_parameter(
      [&](auto, const auto& part) {
        sum = clip.sum(sum, element_count(part.elements), part.elements);
      },
      gradient);
  double factor = clip.factor(sum);
  if constexpr (requires { clip.factor(sum, 1.0); }) {
    if (sum == std::numeric_limits<double>::infinity())
      factor = factor_of_large_slopes(clip, gradient);
  }
  for_each_parameter(
      [&](auto, auto& part) { clip.apply(factor, element_count(part.elements), part.elements); },
      gradient);
}

} // namespace constgrad
