// Softmax as a layer: outputs that are positive and add up to 1, a distribution over classes.
//
//     forward    yᵢ = e^xᵢ / Σⱼ e^xⱼ
//     backward   dE/dxᵢ = yᵢ (dE/dyᵢ - Σⱼ dE/dyⱼ yⱼ)
//
// The second follows from ∂yⱼ/∂xᵢ = yⱼ ([i = j] - yᵢ).
#pragma once

#include "constgrad/function/exp.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// The softmax layer between Size inputs and as many outputs. It has no parameters.
template <std::size_t Size>
struct softmax_layer {
  static constexpr std::size_t inputs = Size, outputs = Size, steps = 50 * Size + 50;
  static constexpr output_kind range = output_kind::distribution;
  template <class>
  using parameters = no_parameters;

  template <class T>
  static constexpr void forward(no_parameters, const T* x, T* y) {
    forward_samples<1>({}, x, y);
  }

  /// The sample's maximum is subtracted first so that exp can't overflow; the quotients stay the same.
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(no_parameters, const T* x, T* y) {
    constexpr std::size_t count = Size * Samples;
    if constexpr (requires { softmax_of_box(x, y, Size); }) { // intervals
      for (std::size_t at = 0; at < count; at += Size) softmax_of_box(x + at, y + at, Size);
    } else {
      for (std::size_t at = 0; at < count; at += Size) {
        T largest = x[at];
        for (std::size_t i = 1; i < Size; ++i) {
          if (largest < x[at + i]) largest = x[at + i];
        }
        for (std::size_t i = 0; i < Size; ++i) y[at + i] = x[at + i] - largest;
      }
      exp.template each<count>(y, y);
      for (std::size_t at = 0; at < count; at += Size) {
        T sum = y[at];
        for (std::size_t i = 1; i < Size; ++i) sum += y[at + i];
        for (std::size_t i = 0; i < Size; ++i) y[at + i] /= sum;
      }
    }
  }

  template <class T>
  static constexpr void backward(no_parameters, const T*, const T* y, const T* dy, T* dx,
                                 no_parameters) {
    T mean = dy[0] * y[0];
    for (std::size_t i = 1; i < Size; ++i) mean += dy[i] * y[i];
    for (std::size_t i = 0; i < Size; ++i) dx[i] = y[i] * (dy[i] - mean);
  }
};

/// What a user writes in sequential(…).
struct softmax_description {
  template <std::size_t Inputs>
  using layer_after = softmax_layer<Inputs>;
};
inline constexpr softmax_description softmax{};

} // namespace constgrad
