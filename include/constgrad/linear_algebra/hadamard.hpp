// The Hadamard product: element times element.
#pragma once

#include "constgrad/linear_algebra/matrix.hpp"

namespace constgrad {

/// a ⊙ b = (a₀b₀, a₁b₁, …). Sizes that differ stop the build with a sentence.
template <class T, std::size_t N, class U, std::size_t M>
  requires size_matches<"hadamard", N, "elements on the right", M>
constexpr auto hadamard(const vector<T, N>& a, const vector<U, M>& b) {
  vector<decltype(T{} * U{}), N> products;
  for (std::size_t i = 0; i < N; ++i) products.elements[i] = a.elements[i] * b.elements[i];
  return products;
}

/// A ⊙ B: the elements in the same row and column multiplied. Sizes that differ stop the build with a sentence.
template <class T, std::size_t Rows, std::size_t Columns, class U, std::size_t R, std::size_t C>
  requires shapes_match<"hadamard", Rows, Columns, R, C>
constexpr auto hadamard(const matrix<T, Rows, Columns>& a, const matrix<U, R, C>& b) {
  matrix<decltype(T{} * U{}), Rows, Columns> products;
  for (std::size_t i = 0; i < Rows * Columns; ++i) {
    products.elements[i] = a.elements[i] * b.elements[i];
  }
  return products;
}

} // namespace constgrad
