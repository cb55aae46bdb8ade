// The gradient of all trained parameters, cut by a clipping in two rounds.
//
//     sum = Σ squares of every slope        every slope times factor(sum), or cut by value
#pragma once

#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/network/trained_ranges.hpp"
#include "constgrad/training/clipping.hpp"

#include <cstddef>

namespace constgrad {

/// What the gradient is to be multiplied by, if the squares of its slopes overflow: they are added once more, with all
/// slopes 2^-600 of what they are.
template <class Pipeline, class Clip, class T>
constexpr double factor_of_large_slopes(const Clip& clip, const T* gradient) {
  constexpr double scale = 0x1p-600;
  double sum = 0;
  for (const index_range& range : trained_ranges<Pipeline>)
    sum = clip.sum(sum, range.end - range.begin, gradient + range.begin, scale);
  return clip.factor(sum, scale);
}

/// Cuts the gradient in place.
template <class Pipeline, class Clip, class T>
constexpr void clip_gradient(const Clip& clip, T* gradient) {
  double sum = 0;
  for (const index_range& range : trained_ranges<Pipeline>)
    sum = clip.sum(sum, range.end - range.begin, gradient + range.begin);
  double factor = clip.factor(sum);
  if constexpr (requires { clip.factor(sum, 1.0); }) {
    if (sum == std::numeric_limits<double>::infinity())
      factor = factor_of_large_slopes<Pipeline>(clip, gradient);
  }
  for (const index_range& range : trained_ranges<Pipeline>)
    clip.apply(factor, range.end - range.begin, gradient + range.begin);
}

} // namespace constgrad
