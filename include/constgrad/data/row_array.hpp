// Rows of numbers, as many as are known only at run time: all inputs, or all targets, of a data set.
#pragma once

#include "constgrad/data/invalid_data.hpp"
#include "constgrad/linear_algebra/contiguous.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// A class that stores its elements one after another, such as std::vector, std::array, std::span and vector.
template <class Numbers>
concept contiguous_range = contiguous_numbers<const Numbers> && !std::is_array_v<Numbers>;

/// The type of these elements.
template <contiguous_range Numbers>
using range_value = std::remove_cvref_t<decltype(*first_of(std::declval<const Numbers&>()))>;

/// How many rows of Width numbers so many numbers fill. Throws invalid_data unless they fill the last.
template <std::size_t Width>
constexpr std::size_t rows_filled_by(std::size_t numbers) {
  if (numbers % Width != 0)
    throw invalid_data{message{} << "a row has " << Width << " numbers, but " << numbers
                                 << " are no whole number of rows"};
  return numbers / Width;
}

/// Any number of vectors of Width numbers, on the heap, or where view_rows has found them. A copy has rows of its own; what is
/// moved from has none.
template <class T, std::size_t Width>
struct row_array {
  using row = vector<T, Width>;
  row* elements = nullptr;

  constexpr row_array() = default;
  /// So many rows, all zero.
  constexpr explicit row_array(std::size_t rows)
      : elements{rows == 0 ? nullptr : new row[rows]{}},
        count{rows} {}

  /// From vectors of Width numbers, or from the numbers of all rows, one row after another: then throws invalid_data
  /// unless they fill the rows.
  template <contiguous_range Numbers>
    requires(std::is_same_v<range_value<Numbers>, row> || std::is_same_v<range_value<Numbers>, T>)
  constexpr explicit row_array(const Numbers& given)
      : row_array{rows_in<std::is_same_v<range_value<Numbers>, row>>(given.size())} {
    const auto* const first = first_of(given);
    for (std::size_t i = 0; i < count; ++i) {
      if constexpr (std::is_same_v<range_value<Numbers>, row>)
        elements[i] = first[i];
      else
        for (std::size_t k = 0; k < Width; ++k) elements[i].elements[k] = first[i * Width + k];
    }
  }

  /// So many rows that are elsewhere, where they must stay for as long as this refers to them.
  static constexpr row_array viewing(row* first, std::size_t rows) {
    row_array view;
    view.elements = first;
    view.count = rows;
    view.is_view = true;
    return view;
  }

  constexpr row_array(const row_array& other) : row_array{other.count} {
    for (std::size_t i = 0; i < count; ++i) elements[i] = other.elements[i];
  }
  constexpr row_array(row_array&& other) noexcept
      : elements{std::exchange(other.elements, nullptr)},
        count{std::exchange(other.count, 0)},
        is_view{other.is_view} {}
  constexpr row_array& operator=(row_array other) noexcept {
    std::swap(elements, other.elements);
    std::swap(count, other.count);
    std::swap(is_view, other.is_view);
    return *this;
  }
  constexpr ~row_array() {
    if (!is_view) delete[] elements;
  }

  constexpr std::size_t size() const { return count; }
  constexpr row& operator[](std::size_t i) { return elements[i]; }
  constexpr const row& operator[](std::size_t i) const { return elements[i]; }
  constexpr row* begin() { return elements; }
  constexpr row* end() { return elements + count; }
  constexpr const row* begin() const { return elements; }
  constexpr const row* end() const { return elements + count; }

  friend constexpr bool operator==(const row_array& a, const row_array& b) {
    if (a.count != b.count) return false;
    for (std::size_t i = 0; i < a.count; ++i)
      if (!(a.elements[i] == b.elements[i])) return false;
    return true;
  }

private:
  std::size_t count = 0;
  bool is_view = false; ///< of rows that another one owns

  template <bool AreRows>
  static constexpr std::size_t rows_in(std::size_t given) {
    if constexpr (AreRows)
      return given;
    else
      return rows_filled_by<Width>(given);
  }
};

} // namespace constgrad
