// A dense layer's arithmetic with sizes that are known at run time, in the order of constgrad/linear_algebra/affine.hpp, and so with its bits:
//
//     y = W x + b: b, then column after column       dW += dy xᵀ      db += dy
//     dxᵢ = Σ wₖᵢ dyₖ: from the first term on, of 16 rows and more in eight parts, as times_transposed.hpp has it
//
// W is stored column by column.
#pragma once

#include <cstddef>

namespace command {

inline void affine(std::size_t rows, std::size_t columns, const double* weights, const double* bias,
                   const double* x, double* __restrict y) {
  for (std::size_t row = 0; row < rows; ++row) y[row] = bias[row];
  for (std::size_t i = 0; i < columns; ++i, weights += rows)
    for (std::size_t row = 0; row < rows; ++row) y[row] += weights[row] * x[i];
}

inline double dot(std::size_t size, const double* a, const double* b) {
  if (size < 16) {
    double sum = a[0] * b[0];
    for (std::size_t i = 1; i < size; ++i) sum += a[i] * b[i];
    return sum;
  }
  double part[8];
  for (std::size_t l = 0; l < 8; ++l) part[l] = a[l] * b[l];
  for (std::size_t i = 8; i < size; ++i) part[i % 8] += a[i] * b[i];
  return ((part[0] + part[4]) + (part[2] + part[6])) + ((part[1] + part[5]) + (part[3] + part[7]));
}

inline void times_transposed(std::size_t rows, std::size_t columns, const double* weights,
                             const double* dy, double* dx) {
  for (std::size_t i = 0; i < columns; ++i) dx[i] = dot(rows, weights + i * rows, dy);
}

inline void add_gradient(std::size_t rows, std::size_t columns, const double* dy, const double* x,
                         double* __restrict d_weights, double* __restrict d_bias) {
  for (std::size_t i = 0; i < columns; ++i)
    for (std::size_t row = 0; row < rows; ++row) d_weights[i * rows + row] += dy[row] * x[i];
  for (std::size_t row = 0; row < rows; ++row) d_bias[row] += dy[row];
}

} // namespace command
