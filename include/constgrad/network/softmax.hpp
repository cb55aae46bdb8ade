// Softmax as a layer: outputs that are positive and add up to 1, a distribution over classes.
//
//     forward    yᵢ = e^xᵢ / Σⱼ e^xⱼ
//     backward   dE/dxᵢ = yᵢ (dE/dyᵢ - Σⱼ dE/dyⱼ yⱼ)
//
// The second follows from ∂yⱼ/∂xᵢ = yⱼ ([i = j] - yᵢ).
#pragma once

#include "constgrad/function/exp.hpp"
#include "constgrad/network/layer.hpp"
#include "constgrad/network/output_range.hpp"

#include <cstddef>

namespace constgrad {

/// The outputs x of so many samples become softmax(x), in place. The largest of a sample is taken from all of it
/// first, which changes no quotient, so that no power overflows.
template <std::size_t Size, std::size_t Samples, class T>
constexpr void softmax_in_place(T* const x) {
  constexpr std::size_t count = Size * Samples;
  if constexpr (requires { softmax_of_box(x, x, Size); }) { // intervals
    for (T* y = x; y != x + count; y += Size) {
      T box[Size];
      for (std::size_t i = 0; i < Size; ++i) box[i] = y[i];
      softmax_of_box(box, y, Size);
    }
    return;
  }
  for (T* y = x; y != x + count; y += Size) {
    T largest = y[0];
    for (std::size_t i = 1; i < Size; ++i) {
      if (largest < y[i]) largest = y[i];
    }
    for (std::size_t i = 0; i < Size; ++i) y[i] -= largest;
  }
  exp.template each<count>(x, x);
  for (T* y = x; y != x + count; y += Size) {
    T sum = y[0];
    for (std::size_t i = 1; i < Size; ++i) sum += y[i];
    for (std::size_t i = 0; i < Size; ++i) y[i] /= sum;
  }
}

/// The softmax layer between Size inputs and as many outputs. It has no parameters.
template <std::size_t Size>
struct softmax_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  static constexpr output_range range = output_range::distribution;
  static constexpr std::size_t parameter_count = 0;
  template <class T>
  using parameters = no_parameters;

  template <class Rest>
  struct before {
    template <std::size_t Samples, class T, class Last, class... More>
    static constexpr void forward(T* x, const Last& last, const no_parameters&,
                                  const More&... more) {
      softmax_in_place<Size, Samples>(x);
      Rest::template forward<Samples>(x, last, more...);
    }

    template <std::size_t Samples, class T, class Last, class Slot, class... Slots>
    static constexpr T propagate(T* x, T* dx, const Last& last, const Slot&, const Slots&... more) {
      softmax_in_place<Size, Samples>(x);
      const T error = Rest::template propagate<Samples>(x, dx, last, more...);
      for (std::size_t k = 0; k < Samples; ++k, x += Size, dx += Size) {
        T mean = dx[0] * x[0];
        for (std::size_t i = 1; i < Size; ++i) mean += dx[i] * x[i];
        for (std::size_t i = 0; i < Size; ++i) dx[i] = x[i] * (dx[i] - mean);
      }
      return error;
    }
  };
};

/// What a user writes in sequential(…).
struct softmax_description {};
inline constexpr softmax_description softmax{};

} // namespace constgrad
