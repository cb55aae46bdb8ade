// Vectors and matrices as text, written as in a program: {1.0, 0.5}, and row by row {{1.0, 0.5}, {0.0, 2.0}}.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>

namespace constgrad {

/// The elements in braces, floating-point numbers with the fewest digits that read back as them.
template <std::size_t Capacity, class T, std::size_t N>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const vector<T, N>& v) {
  out << '{';
  for (std::size_t i = 0; i < N; ++i) out << (i == 0 ? "" : ", ") << v[i];
  return out << '}';
}
template <std::size_t Capacity, class T, std::size_t N>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const vector<T, N>& v) {
  return out << v;
}

/// The rows in braces.
template <std::size_t Capacity, class T, std::size_t Rows, std::size_t Columns>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out,
                                            const matrix<T, Rows, Columns>& m) {
  out << '{';
  for (std::size_t row = 0; row < Rows; ++row) {
    out << (row == 0 ? "{" : ", {");
    for (std::size_t i = 0; i < Columns; ++i) out << (i == 0 ? "" : ", ") << m(row, i);
    out << '}';
  }
  return out << '}';
}
template <std::size_t Capacity, class T, std::size_t Rows, std::size_t Columns>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out,
                                            const matrix<T, Rows, Columns>& m) {
  return out << m;
}

/// Of a view, as a layer's weights, the elements that it shows.
template <std::size_t Capacity, view View>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const View& shown) {
  const typename View::value_type copied = shown;
  return out << copied;
}
template <std::size_t Capacity, view View>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const View& shown) {
  return out << shown;
}

} // namespace constgrad
