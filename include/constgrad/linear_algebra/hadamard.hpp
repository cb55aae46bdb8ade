// The Hadamard product: element times element.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"

namespace constgrad {

/// a ⊙ b = (a₀b₀, a₁b₁, …).
template <class T, std::size_t N, class U>
constexpr auto hadamard(const vector<T, N>& a, const vector<U, N>& b) {
  vector<element_product<T, U>, N> products;
  for (std::size_t i = 0; i < N; ++i) products.elements[i] = a.elements[i] * b.elements[i];
  return products;
}

/// A ⊙ B: the elements in the same row and column multiplied.
template <class T, std::size_t Rows, std::size_t Columns, class U>
constexpr auto hadamard(const matrix<T, Rows, Columns>& a, const matrix<U, Rows, Columns>& b) {
  matrix<element_product<T, U>, Rows, Columns> products;
  for (std::size_t i = 0; i < Rows * Columns; ++i) {
    products.elements[i] = a.elements[i] * b.elements[i];
  }
  return products;
}

/// Anything else.
template <vector_or_matrix Left, class Right>
  requires(!view<Right>)
constexpr Left hadamard(const Left& left, const Right& right) {
  constgrad::refuse_operands<"hadamard", "hadamard">(left, right);
  return left;
}

} // namespace constgrad
