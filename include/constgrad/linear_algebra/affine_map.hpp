// A dense layer's arithmetic for so many samples, by loops or unrolled:
//
//     forward     y = W x + b
//     backward    dx = Wᵀ dy
//     gradient    dW += dy xᵀ      db += dy
//
// During constant evaluation, one sample and a few weights are computed without loops, in one expression in which every
// index is a constant. A compiler's evaluator counts it as one step, whereas loops cost a step and a computed index for
// every term. The operations and their order are those of the loops, and so are the bits.
#pragma once

#include "constgrad/linear_algebra/affine.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// As many columns of a gradient as fit into 8 KB, and so into the nearest cache; at least one.
template <std::size_t Rows, class T>
inline constexpr std::size_t columns_at_once = 8192 / sizeof(T) > Rows ? 8192 / sizeof(T) / Rows
                                                                       : 1;

/// By loops, for any size.
template <std::size_t Rows, std::size_t Columns, std::size_t Samples>
struct affine_by_loops {
  template <class T>
  static constexpr void forward(const T* weights, const T* bias, const T* x, T* y) {
    affine<Rows, Columns>(weights, bias, x, y, Samples);
  }

  template <class T>
  static constexpr void backward(const T* weights, const T* dy, T* dx) {
    times_transposed<Rows, Columns>(weights, dy, dx, Samples);
  }

  /// Some columns at a time, which stay in the nearest cache while the samples go by.
  template <class T>
  static constexpr void gradient(const T* dy, const T* x, T* d_weights, T* d_bias) {
    constexpr std::size_t most = columns_at_once<Rows, T>;
    for (std::size_t i = 0; i < Columns; i += most)
      add_outer<Rows, Columns>(dy, x + i, d_weights + i * Rows, Samples,
                               most < Columns - i ? most : Columns - i);
    for (std::size_t k = 0; k < Samples; ++k) {
      for (std::size_t row = 0; row < Rows; ++row) d_bias[row] += dy[k * Rows + row];
    }
  }
};

/// Unrolled during constant evaluation: element Index of the weights is in row Index % Rows and column Index / Rows.
/// At run time by loops. (The built-in function, since std::is_constant_evaluated is itself a call to be evaluated.)
template <std::size_t Rows, std::size_t Columns,
          class Elements = std::make_index_sequence<Rows * Columns>>
struct affine_unrolled;

template <std::size_t Rows, std::size_t Columns, std::size_t... Index>
struct affine_unrolled<Rows, Columns, std::index_sequence<Index...>> {
  using loops = affine_by_loops<Rows, Columns, 1>;

  template <class T>
  static constexpr void forward(const T* weights, const T* bias, const T* x, T* y) {
    __builtin_is_constant_evaluated()
        ? ((y[Index % Rows] = (Index < Rows ? bias[Index % Rows] : y[Index % Rows]) +
                              weights[Index] * x[Index / Rows]),
           ..., void())
        : loops::forward(weights, bias, x, y);
  }

  template <class T>
  static constexpr void backward(const T* weights, const T* dy, T* dx) {
    __builtin_is_constant_evaluated()
        ? ((dx[Index / Rows] = Index % Rows == 0
                                   ? weights[Index] * dy[0]
                                   : dx[Index / Rows] + weights[Index] * dy[Index % Rows]),
           ..., void())
        : loops::backward(weights, dy, dx);
  }

  template <class T>
  static constexpr void gradient(const T* dy, const T* x, T* d_weights, T* d_bias) {
    __builtin_is_constant_evaluated()
        ? (((d_weights[Index] += dy[Index % Rows] * x[Index / Rows]), ...),
           ((Index < Rows ? void(d_bias[Index % Rows] += dy[Index % Rows]) : void()), ...))
        : loops::gradient(dy, x, d_weights, d_bias);
  }
};

/// What a layer takes: unrolled up to 64 weights, and below the 16 rows from which on times_transposed adds in another
/// order.
template <std::size_t Rows, std::size_t Columns, std::size_t Samples>
using affine_map =
    std::conditional_t<(Samples == 1 && Rows * Columns <= 64 && Rows < 16),
                       affine_unrolled<Rows, Columns>, affine_by_loops<Rows, Columns, Samples>>;

} // namespace constgrad
