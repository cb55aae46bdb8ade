// A matrix of fixed size, written row by row as on paper and stored column by column.
//
//     matrix<double, 2, 3>{{{1, 2, 3},
//                           {4, 5, 6}}}     is kept as 1 4 2 5 3 6
//
// So a product with a vector runs down contiguous outputs, which a compiler can vectorise without adding
// the terms of any sum in another order.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/elements.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Rows · Columns numbers of type T; it can be used as a template argument. `matrix<T, Rows, Columns>{}` is zero.
template <class T, std::size_t Rows, std::size_t Columns>
struct matrix {
  static_assert(Rows > 0 && Columns > 0, "a matrix has at least one element");

  /// The columns, one after another: the element in row r and column c is elements[c * Rows + r].
  T elements[Rows * Columns > 0 ? Rows* Columns : 1];

  /// Zero.
  constexpr matrix() : elements{} {
    // g++ 12 loses elements of class type but the first ones, where {} is all that they are given.
    if constexpr (std::is_class_v<T>)
      for (T& element : elements) element = T{};
  }

  /// From its rows, all in braces: {{{1, 2, 3}, {4, 5, 6}}}. Another number of rows or columns stops the build
  /// with a message.
  template <std::size_t GivenRows>
  constexpr matrix(const row_in_braces<T, Columns, "matrix", "columns"> (&written)[GivenRows])
      : elements{} {
    if constexpr (has_size<"matrix", Rows, "rows", GivenRows>())
      for (std::size_t row = 0; row < Rows; ++row)
        for (std::size_t column = 0; column < Columns; ++column)
          elements[column * Rows + row] = written[row].elements[column];
  }

  /// The same with a pair of braces less: {{1, 2, 3}, {4, 5, 6}}.
  template <std::size_t... GivenColumns>
    requires(sizeof...(GivenColumns) > 1)
  constexpr matrix(const T (&... rows_in_braces)[GivenColumns]) : elements{} {
    if constexpr (has_size<"matrix", Rows, "rows", sizeof...(GivenColumns)>() &&
                  (has_size<"matrix", Columns, "columns", GivenColumns>() && ...)) {
      const T* const written[]{rows_in_braces...};
      for (std::size_t row = 0; row < Rows; ++row)
        for (std::size_t column = 0; column < Columns; ++column)
          elements[column * Rows + row] = written[row][column];
    }
  }

  /// Numbers without the braces of their rows stop the build.
  template <std::convertible_to<T>... E>
    requires(sizeof...(E) > 1)
  constexpr matrix(const E&...) : elements{} {
    static_assert(sizeof...(E) == 0, "each row of a matrix has its braces: {{{1, 2}, {3, 4}}}");
  }

  /// From an array of rows.
  template <std::same_as<T> Element, std::size_t GivenRows, std::size_t GivenColumns>
  constexpr matrix(const Element (&written)[GivenRows][GivenColumns]) : elements{} {
    if constexpr (has_shape<"matrix", Rows, Columns, GivenRows, GivenColumns>())
      for (std::size_t column = 0; column < Columns; ++column)
        for (std::size_t row = 0; row < Rows; ++row)
          elements[column * Rows + row] = written[row][column];
  }

  static constexpr std::size_t rows() { return Rows; }
  static constexpr std::size_t columns() { return Columns; }

  /// The element in a row and a column, which count from 0.
  constexpr T& operator()(std::size_t row, std::size_t column) {
    return elements[column * Rows + row];
  }
  constexpr const T& operator()(std::size_t row, std::size_t column) const {
    return elements[column * Rows + row];
  }

  /// One column, or one row, as a vector.
  constexpr vector<T, Rows> column(std::size_t c) const {
    vector<T, Rows> result;
    for (std::size_t row = 0; row < Rows; ++row) result.elements[row] = elements[c * Rows + row];
    return result;
  }
  constexpr vector<T, Columns> row(std::size_t r) const {
    vector<T, Columns> result;
    for (std::size_t i = 0; i < Columns; ++i) result.elements[i] = elements[i * Rows + r];
    return result;
  }

  // Not defaulted: g++ 14 evaluates a defaulted == of arrays wrongly in constant expressions.
  friend constexpr bool operator==(const matrix& a, const matrix& b) {
    for (std::size_t i = 0; i < Rows * Columns; ++i) {
      if (a.elements[i] != b.elements[i]) return false;
    }
    return true;
  }

  /// Element by element; so are + and -. Sizes that differ stop the build with a message.
  constexpr matrix& operator+=(const matrix& other) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < Rows * Columns; ++i) elements[i] += other.elements[i];
    return *this;
  }

  constexpr matrix& operator-=(const matrix& other) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < Rows * Columns; ++i) elements[i] -= other.elements[i];
    return *this;
  }

  friend constexpr matrix operator+(matrix left, const matrix& right) { return left += right; }
  friend constexpr matrix operator-(matrix left, const matrix& right) { return left -= right; }

  /// factor · matrix, every element multiplied.
  friend constexpr matrix operator*(T factor, matrix right) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < Rows * Columns; ++i) right.elements[i] *= factor;
    return right;
  }
  friend constexpr matrix operator*(matrix left, T factor) { return factor * left; }
};

/// From rows in braces, matrix{{1.0, 2.0}, {3.0, 4.0}} or with one more pair, with as many columns as the first row has.
template <class T, class... Others, std::size_t First, std::size_t... Rest>
  requires(sizeof...(Rest) > 0)
matrix(const T (&first)[First], const Others (&... rest)[Rest])
    -> matrix<std::common_type_t<T, Others...>, 1 + sizeof...(Rest), First>;
template <class T, std::size_t Rows, std::size_t Columns>
matrix(const T (&)[Rows][Columns]) -> matrix<T, Rows, Columns>;

/// From numbers without the braces of their rows, or from nothing, which stops the build.
template <class... T>
  requires(std::is_arithmetic_v<T> && ...)
matrix(T...) -> matrix<double, sizeof...(T), sizeof...(T)>;

/// A row in braces, of any number of elements.
struct any_row {
  template <class... E>
  constexpr any_row(const E&...) {}
};
template <std::size_t Rows>
struct ragged_rows {};
template <std::size_t Rows>
matrix(const any_row (&)[Rows]) -> matrix<ragged_rows<Rows>, Rows, 1>;

/// Rows of different lengths, as in matrix{{{1.0, 2.0}, {3.0}}}: stop the build.
template <std::size_t Rows>
struct matrix<ragged_rows<Rows>, Rows, 1> {
  static_assert(Rows == 0, "the rows of a matrix have the same number of elements, of one type");
  constexpr matrix(const any_row (&)[Rows]) {}
};

/// The same matrix of other numbers, each converted as in a vector.
template <class U, class T, std::size_t Rows, std::size_t Columns>
constexpr matrix<U, Rows, Columns> as(const matrix<T, Rows, Columns>& given) {
  matrix<U, Rows, Columns> converted;
  for (std::size_t i = 0; i < Rows * Columns; ++i)
    converted.elements[i] = converted_to<U>(given.elements[i]);
  return converted;
}

} // namespace constgrad
