// A product of matrices, added to another: Y += A X, up to eight terms of every sum in one go.
//
//     y = y + a₀ x₀ + a₁ x₁ + … + a₇ x₇        a₀ … a₇ columns of A, x₀ … x₇ numbers
//
// Each sum adds its terms from the first to the last, however many go together. With eight, a machine reads and
// writes y once for sixteen operations, and a compiler's evaluator counts one statement for them.
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sums

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// A matrix somewhere in an array: entry (row, column) is first[row * Down + column * Across].
template <std::size_t RowStride, std::size_t ColumnStride, class T>
struct strided {
  T* first;
};

/// y += A x for one column: Rows sums of sizeof...(Term) terms. y overlaps neither A nor x.
template <std::size_t Rows, std::size_t ColumnStride, std::size_t RowStride, class T,
          std::size_t... Term>
constexpr void add_terms(const T* a, const T* x, T* __restrict y, std::index_sequence<Term...>) {
  // Opaque to compilers, which so compute several rows with one instruction, and not several columns.
  if (Rows != 1 && !std::is_constant_evaluated()) asm volatile("");
  const T factors[]{x[Term * RowStride]...};
  for (std::size_t row = 0; row < Rows; ++row) {
    y[row] = (y[row] + ... + (a[Term * ColumnStride + row] * factors[Term]));
  }
}

/// Y += A X for an A of Rows × Terms, an X of Terms × columns and a Y of Rows × columns.
template <std::size_t Rows, std::size_t Terms, std::size_t ColumnStride, std::size_t RowStride,
          std::size_t NextX, std::size_t NextY, class T>
constexpr void add_product(strided<1, ColumnStride, const T> a,
                           strided<RowStride, NextX, const T> x, strided<1, NextY, T> y,
                           std::size_t columns) {
  constexpr std::size_t rest = Terms % 8, whole = Terms - rest;
  for (std::size_t term = 0; term < whole; term += 8) {
    for (std::size_t column = 0; column < columns; ++column) {
      add_terms<Rows, ColumnStride, RowStride>(
          a.first + term * ColumnStride, x.first + term * RowStride + column * NextX,
          y.first + column * NextY, std::make_index_sequence<8>{});
    }
  }
  if constexpr (rest != 0) {
    for (std::size_t column = 0; column < columns; ++column) {
      add_terms<Rows, ColumnStride, RowStride>(
          a.first + whole * ColumnStride, x.first + whole * RowStride + column * NextX,
          y.first + column * NextY, std::make_index_sequence<rest>{});
    }
  }
}

} // namespace constgrad
