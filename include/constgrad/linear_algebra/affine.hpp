// The affine map of a dense layer on arrays, and what backpropagation needs of it, for several samples at once.
//
//     y = W x + b          affine
//     dE/dx = Wᵀ dE/dy     times_transposed
//     dE/dW = dE/dy xᵀ     add_outer
//
// W is stored column by column, and the samples one after another. The results overlap nothing else.
#pragma once

#include "constgrad/linear_algebra/add_product.hpp"
#include "constgrad/linear_algebra/times_transposed.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// y = W x + b for every sample: b first, then column after column, so that each output adds its terms in
/// one order everywhere.
template <std::size_t Rows, std::size_t Columns, class T>
constexpr void affine(const T* weights, const T* bias, const T* x, T* __restrict y,
                      std::size_t samples) {
  for (std::size_t sample = 0; sample < samples; ++sample) {
    for (std::size_t row = 0; row < Rows; ++row) y[sample * Rows + row] = bias[row];
  }
  add_product<Rows, Columns>(strided<1, Rows, const T>{weights}, strided<1, Columns, const T>{x},
                             strided<1, Rows, T>{y}, samples);
}

/// gradient += dy xᵀ for one sample, and so many columns.
template <std::size_t Rows, class T>
constexpr void add_outer(const T* dy, const T* x, T* __restrict gradient, std::size_t columns) {
  for (std::size_t i = 0; i < columns; ++i, gradient += Rows) {
    if (!std::is_constant_evaluated()) asm volatile(""); // as in add_terms
    for (std::size_t row = 0; row < Rows; ++row) gradient[row] += dy[row] * x[i];
  }
}

/// gradient += dy xᵀ, sample after sample, for so many of the columns; up to BlockSize samples go together.
template <std::size_t Rows, std::size_t Columns, std::size_t BlockSize = 8, class T>
constexpr void add_outer(const T* dy, const T* x, T* __restrict gradient, std::size_t samples,
                         std::size_t columns = Columns) {
  const std::size_t rest = samples % BlockSize, whole = samples - rest;
  for (std::size_t k = 0; k < whole; k += BlockSize) {
    add_product<Rows, BlockSize>(strided<1, Rows, const T>{dy + k * Rows},
                                 strided<Columns, 1, const T>{x + k * Columns},
                                 strided<1, Rows, T>{gradient}, columns);
  }
  if (rest == 0) return;
  if constexpr (BlockSize != 2) {
    add_outer<Rows, Columns, BlockSize / 2>(dy + whole * Rows, x + whole * Columns, gradient, rest,
                                            columns);
  } else {
    add_outer<Rows>(dy + whole * Rows, x + whole * Columns, gradient, columns);
  }
}

} // namespace constgrad
