// What a dense layer hands back to the layer before it: dE/dx = Wᵀ dE/dy, on arrays.
//
//     dxᵢ = w₀ᵢ dy₀ + w₁ᵢ dy₁ + …
//
// W is stored column by column, so each dxᵢ is a dot product of two arrays. A short one, of less than 16 terms, is
// added from the first term to the last. A long one is added in eight parts, of every eighth term each, which a
// machine computes with one instruction:
//
//     dxᵢ = ((p₀ + p₄) + (p₂ + p₆)) + ((p₁ + p₅) + (p₃ + p₇)),     pₗ = wₗᵢ dyₗ + wₗ₊₈,ᵢ dyₗ₊₈ + …
#pragma once

#include "constgrad/linear_algebra/add_product.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// The dot product of two short arrays, one longer than the sequence.
template <class T, std::size_t... Index>
constexpr T dot_from_the_first(const T* a, const T* b, std::index_sequence<Index...>) {
  return ((a[0] * b[0]) + ... + (a[Index + 1] * b[Index + 1]));
}

/// part[l] += a[l] b[l] + a[l + 8] b[l + 8] + …, for each of the eight parts.
template <class T, std::size_t... Eight>
constexpr void add_to_parts(const T* a, const T* b, T* __restrict part,
                            std::index_sequence<Eight...>) {
#pragma GCC unroll 1 // eight turns are one instruction, unless they are unrolled first
  for (std::size_t l = 0; l < 8; ++l) {
    part[l] = (part[l] + ... + (a[8 * Eight + l] * b[8 * Eight + l]));
  }
}

/// The dot product of two arrays of at least 8 numbers, added in eight parts.
template <std::size_t Size, class T>
constexpr T dot_in_eight_parts(const T* a, const T* b) {
  constexpr std::size_t eights = Size / 8, alone = 1 + (eights - 1) % 4;
  T part[8];
  for (std::size_t l = 0; l < 8; ++l) part[l] = a[l] * b[l];
  if constexpr (alone != 1) {
    add_to_parts(a + 8, b + 8, part, std::make_index_sequence<alone - 1>{});
  }
  for (std::size_t eight = alone; eight < eights; eight += 4) {
    add_to_parts(a + 8 * eight, b + 8 * eight, part, std::make_index_sequence<4>{});
  }
  for (std::size_t i = 8 * eights; i < Size; ++i) part[i - 8 * eights] += a[i] * b[i];
  return ((part[0] + part[4]) + (part[2] + part[6])) + ((part[1] + part[5]) + (part[3] + part[7]));
}

/// Width elements of dx for every sample, where W has few rows: with so many columns of W transposed it is a
/// product like others.
template <std::size_t Rows, std::size_t Columns, std::size_t Width, class T>
constexpr void times_transposed_columns(const T* weights, const T* dy, T* __restrict dx,
                                        std::size_t samples) {
  T transposed[Rows * Width];
  for (std::size_t i = 0; i < Width; ++i) {
    for (std::size_t row = 0; row < Rows; ++row) {
      transposed[row * Width + i] = weights[i * Rows + row];
    }
  }
  for (std::size_t sample = 0; sample < samples; ++sample) {
    for (std::size_t i = 0; i < Width; ++i) {
      dx[sample * Columns + i] = transposed[i] * dy[sample * Rows];
    }
  }
  add_product<Width, Rows - 1>(strided<1, Width, const T>{transposed + Width},
                               strided<1, Rows, const T>{dy + 1}, strided<1, Columns, T>{dx},
                               samples);
}

/// dx = Wᵀ dy for a W of few rows and many samples, 32 elements at a time.
template <std::size_t Rows, std::size_t Columns, class T>
constexpr void times_few_rows(const T* weights, const T* dy, T* dx, std::size_t samples) {
  constexpr std::size_t rest = Columns % 32, whole = Columns - rest;
  for (std::size_t i = 0; i < whole; i += 32) {
    times_transposed_columns<Rows, Columns, 32>(weights + i * Rows, dy, dx + i, samples);
  }
  if constexpr (rest != 0) {
    times_transposed_columns<Rows, Columns, rest>(weights + whole * Rows, dy, dx + whole, samples);
  }
}

/// dx = Wᵀ dy for every sample; in the order above.
template <std::size_t Rows, std::size_t Columns, class T>
constexpr void times_transposed(const T* weights, const T* dy, T* __restrict dx,
                                std::size_t samples) {
  if constexpr (Rows < 16) {
    if (!std::is_constant_evaluated() && samples >= 4) {
      return times_few_rows<Rows, Columns>(weights, dy, dx, samples);
    }
  }
  for (; samples != 0; --samples, dy += Rows, dx += Columns) {
    const T* column = weights;
    for (std::size_t i = 0; i < Columns; ++i, column += Rows) {
      if constexpr (Rows < 16) {
        dx[i] = dot_from_the_first(column, dy, std::make_index_sequence<Rows - 1>{});
      } else {
        dx[i] = dot_in_eight_parts<Rows>(column, dy);
      }
    }
  }
}

} // namespace constgrad
