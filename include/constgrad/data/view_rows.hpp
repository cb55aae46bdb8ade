// Rows of numbers that stay where they are: the arrays of other code as inputs and targets of a data set.
#pragma once

#include "constgrad/data/row_array.hpp"
#include "constgrad/linear_algebra/contiguous.hpp"
#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The vectors of an array, such as a std::vector or a std::span of vectors, as rows that are not copied.
///
///     std::vector<vector<double, 4>> measures;    std::vector<vector<double, 3>> species;
///     const data_set irises{view_rows(measures), view_rows(species)};
///
/// The array must not be constant, since what changes a data set in place, such as shuffle, changes it; and it must stay where it
/// is for as long as the data set. A copy of the data set, and so what shuffled, split and standardized return, has rows of its own.
template <class Rows>
  requires is_vector<range_value<Rows>>
constexpr auto view_rows(Rows& rows) {
  using row = range_value<Rows>;
  static_assert(std::is_same_v<decltype(first_of(rows)), row*>,
                "view_rows takes an array that is not constant: a data set can change its rows");
  return row_array<range_value<row>, row::size()>::viewing(first_of(rows), count_of(rows));
}

/// The same of the numbers of all rows, one row after another. Throws invalid_data unless they fill rows of Width numbers. It is no
/// constant, since only where vectors lie in memory as their numbers do is an array of numbers one of vectors.
template <std::size_t Width, class Numbers>
  requires std::is_arithmetic_v<range_value<Numbers>>
auto view_rows(Numbers& numbers) {
  using T = range_value<Numbers>;
  using row = vector<T, Width>;
  static_assert(std::is_same_v<decltype(first_of(numbers)), T*>,
                "view_rows takes an array that is not constant: a data set can change its rows");
  static_assert(sizeof(row) == Width * sizeof(T) && alignof(row) == alignof(T) &&
                std::is_trivially_copyable_v<row> && std::is_standard_layout_v<row>);
  return row_array<T, Width>::viewing(reinterpret_cast<row*>(first_of(numbers)),
                                      rows_filled_by<Width>(count_of(numbers)));
}

/// Without the length of a row: stops the build.
template <class Numbers>
  requires std::is_arithmetic_v<range_value<Numbers>>
constexpr void view_rows(Numbers&) {
  static_assert(sizeof(Numbers) == 0,
                "view_rows is told how many numbers a row has: view_rows<4>(numbers)");
}

} // namespace constgrad
