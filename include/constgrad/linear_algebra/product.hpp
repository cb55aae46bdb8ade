// The product of a matrix with a vector or a matrix.
#pragma once

#include "constgrad/linear_algebra/dot.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sums

namespace constgrad {

/// M x = M₀x₀ + M₁x₁ + …, Mᵢ the i-th column, added from left to right on every machine: each element of the
/// result is the dot product of its row with x, bit by bit. Sizes that do not fit stop the build with a message.
template <class T, std::size_t Rows, std::size_t Columns, class U>
constexpr auto operator*(const matrix<T, Rows, Columns>& m, const vector<U, Columns>& x) {
  vector<element_product<T, U>, Rows> y;
  if constexpr (
      requires { weighted_sum(m.elements, x.elements, Columns); } ||
      requires { weighted_sum(x.elements, m.elements, Columns); }) {
    for (std::size_t row = 0; row < Rows; ++row) y.elements[row] = dot(m.row(row), x);
  } else {
    const T* column = m.elements;
    for (std::size_t row = 0; row < Rows; ++row) y.elements[row] = column[row] * x.elements[0];
    for (std::size_t i = 1; i < Columns; ++i) {
      column += Rows;
      for (std::size_t row = 0; row < Rows; ++row) y.elements[row] += column[row] * x.elements[i];
    }
  }
  return y;
}

/// A B: its columns are the products of A with the columns of B. Sizes that do not fit stop the build with a
/// message.
template <class T, std::size_t Rows, std::size_t Columns, class U, std::size_t C>
constexpr auto operator*(const matrix<T, Rows, Columns>& a, const matrix<U, Columns, C>& b) {
  matrix<element_product<T, U>, Rows, C> product;
  for (std::size_t i = 0; i < C; ++i) {
    const auto column = a * b.column(i);
    for (std::size_t row = 0; row < Rows; ++row) product(row, i) = column.elements[row];
  }
  return product;
}

} // namespace constgrad
