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

/// x becomes softmax(x), in place. The largest of x is taken from all first, which changes no quotient, so that
/// no power overflows.
template <std::size_t Size, class T>
constexpr void softmax_in_place(T* x) {
  T largest = x[0];
  for (std::size_t i = 1; i < Size; ++i) {
    if (largest < x[i]) largest = x[i];
  }
  for (std::size_t i = 0; i < Size; ++i) x[i] -= largest;
  exp.each(x, x, Size);
  T sum = x[0];
  for (std::size_t i = 1; i < Size; ++i) sum += x[i];
  for (std::size_t i = 0; i < Size; ++i) x[i] /= sum;
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
      for (std::size_t k = 0; k < Samples; ++k) softmax_in_place<Size>(x + k * Size);
      Rest::template forward<Samples>(x, last, more...);
    }

    template <std::size_t Samples, class T, class Last, class Slot, class... Slots>
    static constexpr T propagate(T* x, T* dx, const Last& last, const Slot&, const Slots&... more) {
      for (std::size_t k = 0; k < Samples; ++k) softmax_in_place<Size>(x + k * Size);
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
