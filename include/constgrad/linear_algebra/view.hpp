// A vector or a matrix whose elements belong to another array.
//
//     double numbers[]{1, 4, 2, 5, 3, 6};
//     matrix_view<double, 2, 3> m{numbers};        m(1, 2) is numbers[5]; m = other writes into numbers
//
// A copy of a view is a view of the same elements; an assignment to a view assigns to its elements. In sums, products
// and comparisons a view is the vector or matrix that it converts to.
#pragma once

#include "constgrad/linear_algebra/dot.hpp"
#include "constgrad/linear_algebra/hadamard.hpp"
#include "constgrad/linear_algebra/matrix.hpp"
#include "constgrad/linear_algebra/mismatches.hpp"
#include "constgrad/linear_algebra/outer.hpp"
#include "constgrad/linear_algebra/product.hpp"
#include "constgrad/linear_algebra/transpose.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Copies count numbers from one place to another; they may overlap, as those of two views of one array do: then in the
/// order in which no number is written before it is read.
template <class T>
constexpr void copy_numbers(const T* from, std::size_t count, T* to) {
  bool begins_inside = false; // compared by ==, since < of different arrays is no constant
  for (std::size_t i = 1; i < count && !begins_inside; ++i) begins_inside = from + i == to;
  if (begins_inside) {
    for (std::size_t i = count; i-- > 0;) to[i] = from[i];
  } else {
    for (std::size_t i = 0; i < count; ++i) to[i] = from[i];
  }
}

/// N numbers from a place on. A view of const T only reads.
template <class T, std::size_t N>
struct vector_view {
  using value_type = vector<std::remove_const_t<T>, N>;
  static constexpr bool is_view = true;
  static constexpr std::size_t count = N; ///< how many elements

  T* elements;

  constexpr explicit vector_view(T* to_view) : elements{to_view} {}
  vector_view(const vector_view&) = default;

  static constexpr std::size_t size() { return N; }
  constexpr T& operator[](std::size_t i) const { return elements[i]; }
  constexpr T* begin() const { return elements; }
  constexpr T* end() const { return elements + N; }

  /// The elements as a vector of their own.
  constexpr operator value_type() const {
    value_type copied;
    for (std::size_t i = 0; i < N; ++i) copied.elements[i] = elements[i];
    return copied;
  }

  /// Element by element.
  constexpr vector_view& operator=(const value_type& given) {
    for (std::size_t i = 0; i < N; ++i) elements[i] = given.elements[i];
    return *this;
  }
  constexpr vector_view& operator=(const vector_view& other) {
    copy_numbers(other.elements, N, elements);
    return *this;
  }
  /// From another view. Other shapes and numbers stop the build with a message.
  template <class Other>
    requires(view<Other> || vector_or_matrix<Other> || std::is_arithmetic_v<Other>)
  constexpr vector_view& operator=(const Other& other) {
    if constexpr (view<Other>)
      *this = value_of(other);
    else
      constgrad::refuse_operands<"vector =", "matrix =">(value_type{}, other);
    return *this;
  }
};

/// Rows · Columns numbers from a place on, column by column as in a matrix.
template <class T, std::size_t Rows, std::size_t Columns>
struct matrix_view {
  using value_type = matrix<std::remove_const_t<T>, Rows, Columns>;
  static constexpr bool is_view = true;
  static constexpr std::size_t count = Rows * Columns; ///< how many elements

  T* elements;

  constexpr explicit matrix_view(T* to_view) : elements{to_view} {}
  matrix_view(const matrix_view&) = default;

  static constexpr std::size_t rows() { return Rows; }
  static constexpr std::size_t columns() { return Columns; }
  static constexpr std::size_t size() { return Rows * Columns; }
  constexpr T& operator()(std::size_t row, std::size_t column) const {
    return elements[column * Rows + row];
  }
  constexpr T* begin() const { return elements; }
  constexpr T* end() const { return elements + size(); }

  /// One column, or one row, as a vector of its own.
  constexpr vector<std::remove_const_t<T>, Rows> column(std::size_t c) const {
    return value_type{*this}.column(c);
  }
  constexpr vector<std::remove_const_t<T>, Columns> row(std::size_t r) const {
    return value_type{*this}.row(r);
  }

  /// The elements as a matrix of their own.
  constexpr operator value_type() const {
    value_type copied;
    for (std::size_t i = 0; i < size(); ++i) copied.elements[i] = elements[i];
    return copied;
  }

  /// Element by element.
  constexpr matrix_view& operator=(const value_type& given) {
    for (std::size_t i = 0; i < size(); ++i) elements[i] = given.elements[i];
    return *this;
  }
  constexpr matrix_view& operator=(const matrix_view& other) {
    copy_numbers(other.elements, size(), elements);
    return *this;
  }
  /// From another view. Other shapes and numbers stop the build with a message.
  template <class Other>
    requires(view<Other> || vector_or_matrix<Other> || std::is_arithmetic_v<Other>)
  constexpr matrix_view& operator=(const Other& other) {
    if constexpr (view<Other>)
      *this = value_of(other);
    else
      constgrad::refuse_operands<"vector =", "matrix =">(value_type{}, other);
    return *this;
  }
};

template <class T, std::size_t N>
vector(vector_view<T, N>) -> vector<std::remove_const_t<T>, N>;
template <class T, std::size_t Rows, std::size_t Columns>
matrix(matrix_view<T, Rows, Columns>) -> matrix<std::remove_const_t<T>, Rows, Columns>;

/// The vector or matrix of a view; anything else as it is.
template <class Operand>
constexpr const Operand& value_of(const Operand& operand) {
  return operand;
}
template <view Operand>
constexpr typename Operand::value_type value_of(const Operand& operand) {
  return operand;
}

template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto operator+(const Left& left, const Right& right) {
  return value_of(left) + value_of(right);
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto operator-(const Left& left, const Right& right) {
  return value_of(left) - value_of(right);
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto operator*(const Left& left, const Right& right) {
  return value_of(left) * value_of(right);
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr bool operator==(const Left& left, const Right& right) {
  return value_of(left) == value_of(right);
}

template <view Operand>
constexpr auto operator-(const Operand& operand) {
  return -value_of(operand);
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto dot(const Left& left, const Right& right) {
  return dot(value_of(left), value_of(right));
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto hadamard(const Left& left, const Right& right) {
  return hadamard(value_of(left), value_of(right));
}
template <class Left, class Right>
  requires(view<Left> || view<Right>)
constexpr auto outer(const Left& left, const Right& right) {
  return outer(value_of(left), value_of(right));
}
template <view Operand>
constexpr auto transpose(const Operand& operand) {
  return transpose(value_of(operand));
}

/// Into the elements of a view; so are -= and *=.
template <view Left, class Right>
constexpr Left operator+=(Left left, const Right& right) {
  left = value_of(left) + value_of(right);
  return left;
}
template <view Left, class Right>
constexpr Left operator-=(Left left, const Right& right) {
  left = value_of(left) - value_of(right);
  return left;
}
template <view Left, class Right>
constexpr Left operator*=(Left left, const Right& right) {
  left = value_of(left) * value_of(right);
  return left;
}

} // namespace constgrad
