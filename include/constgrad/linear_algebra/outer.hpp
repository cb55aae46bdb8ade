// The outer product of two vectors.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"

namespace constgrad {

/// a bᵀ, the matrix of all products: aᵣ b_c in row r and column c. Of any two sizes: as many rows as a has
/// elements, and as many columns as b has.
template <class T, std::size_t Rows, class U, std::size_t Columns>
constexpr auto outer(const vector<T, Rows>& a, const vector<U, Columns>& b) {
  matrix<element_product<T, U>, Rows, Columns> products;
  for (std::size_t i = 0; i < Columns; ++i) {
    for (std::size_t row = 0; row < Rows; ++row) {
      products.elements[i * Rows + row] = a.elements[row] * b.elements[i];
    }
  }
  return products;
}

} // namespace constgrad
