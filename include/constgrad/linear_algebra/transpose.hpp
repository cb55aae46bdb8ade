// The transpose of a matrix.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"

namespace constgrad {

/// Mᵀ: the rows of M as columns.
template <class T, std::size_t Rows, std::size_t Columns>
constexpr matrix<T, Columns, Rows> transpose(const matrix<T, Rows, Columns>& m) {
  matrix<T, Columns, Rows> transposed;
  for (std::size_t i = 0; i < Columns; ++i) {
    for (std::size_t row = 0; row < Rows; ++row) {
      transposed.elements[row * Columns + i] = m.elements[i * Rows + row];
    }
  }
  return transposed;
}

} // namespace constgrad
