// A table of numbers and names in the format CSV, whose columns become inputs and targets.
#pragma once

#include "constgrad/data/csv_rows.hpp"
#include "constgrad/data/file_error.hpp"
#include "constgrad/data/row_array.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// How a file is written.
struct csv_format {
  char separator = ',';
  bool has_header = true; ///< whether the first row holds the names of the columns
};

/// The rows of a file, below its header. A column is named as in the header, or by its number, counted from 0; without a header also
/// by the digits of the number. Whatever is not as it is asked for throws file_error with the file, the line and the column.
///
///     const csv_table table = read_csv("irises.csv");
///     const auto species = table.classes("species", {"setosa", "versicolor", "virginica"});
///     data_set data{table.numbers<double>("petal length", "petal width"), one_hot<3>(species)};
class csv_table {
public:
  /// From text, under a name for the errors.
  csv_table(std::string text, std::string name, const csv_format& format = {})
      : rows{std::move(text), std::move(name), format.separator},
        first{format.has_header ? std::size_t{1} : 0} {}

  /// How many rows there are below the header, and how many columns.
  std::size_t size() const { return rows.size() - first; }
  std::size_t width() const { return rows.width(); }

  /// The name of a column, counted from 0: of the header, or without one its number.
  std::string name(std::size_t column) const {
    return first == 1 ? std::string{rows.field(0, place_of(column))}
                      : std::to_string(place_of(column));
  }

  /// A field as it stands in the file.
  template <class Column>
  std::string_view text(std::size_t row, const Column& column) const {
    if (row >= size())
      throw file_error{rows.file() + " has " + counted(size(), "row") + ", and no row " +
                       std::to_string(row) + ", counted from 0"};
    return rows.field(first + row, place_of(column));
  }

  /// These columns of all rows as numbers. A field that is empty, no number, or one that is infinite, NaN or beyond T, is refused.
  template <class T, class... Columns>
    requires(floating_point<T> && sizeof...(Columns) > 0)
  row_array<T, sizeof...(Columns)> numbers(const Columns&... columns) const {
    const std::size_t places[]{place_of(columns)...};
    row_array<T, sizeof...(Columns)> result{size()};
    for (std::size_t row = 0; row < size(); ++row)
      for (std::size_t i = 0; i < sizeof...(Columns); ++i)
        result.elements[row].elements[i] = number<T>(row, places[i]);
    return result;
  }

  /// So many columns from this one on, as numbers.
  template <class T, std::size_t Count, class Column>
    requires(floating_point<T> && Count > 0)
  row_array<T, Count> numbers(const Column& from) const {
    const std::size_t place = place_of(from);
    if (width() - place < Count)
      throw file_error{rows.file() + " has " + counted(width() - place, "column") +
                       " from column " + std::to_string(place) + " on, not " +
                       std::to_string(Count)};
    row_array<T, Count> result{size()};
    for (std::size_t row = 0; row < size(); ++row)
      for (std::size_t i = 0; i < Count; ++i)
        result.elements[row].elements[i] = number<T>(row, place + i);
    return result;
  }

  /// As many columns as are known at run time, as numbers, one row after another.
  template <class T, class Column>
    requires floating_point<T>
  std::vector<T> rows_of(const std::vector<Column>& columns) const {
    std::vector<T> numbers(size() * columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::size_t place = place_of(columns[i]);
      for (std::size_t row = 0; row < size(); ++row)
        numbers[row * columns.size() + i] = number<T>(row, place);
    }
    return numbers;
  }

  /// A column of classes as labels: the place of each name among these, counted from 0. Other names are refused.
  template <class Column>
  std::vector<int> classes(const Column& column, const std::vector<std::string>& names) const {
    const std::size_t place = place_of(column);
    std::vector<int> labels;
    labels.reserve(size());
    for (std::size_t row = 0; row < size(); ++row) {
      const std::string_view found = rows.field(first + row, place);
      std::size_t label = 0;
      while (label < names.size() && names[label] != found) ++label;
      if (label == names.size()) fail(row, place, "one of " + listed(names), found);
      labels.push_back(static_cast<int>(label));
    }
    return labels;
  }

private:
  csv_rows rows;
  std::size_t first; // row below the header

  std::size_t place_of(std::size_t column) const {
    if (column >= width())
      throw file_error{rows.file() + " has " + counted(width(), "column") + ", and no column " +
                       std::to_string(column) + ", counted from 0"};
    return column;
  }
  std::size_t place_of(int column) const { return place_of(static_cast<std::size_t>(column)); }
  std::size_t place_of(std::string_view column) const {
    std::size_t found = width(), times = 0;
    if (const char* const end = column.data() + column.size(); first == 0) {
      const auto [next, error] = std::from_chars(column.data(), end, found);
      if (error == std::errc{} && next == end) return place_of(found);
    }
    for (std::size_t i = 0; first == 1 && i < width(); ++i)
      if (rows.field(0, i) == column) found = i, ++times;
    if (times == 1) return found;
    throw file_error{rows.file() + " has " + counted(times, "column") + " named " +
                     shown(column.data(), column.size())};
  }

  template <class T>
  T number(std::size_t row, std::size_t column) const {
    std::string_view digits = rows.field(first + row, column);
    const std::string_view found = digits;
    while (digits.starts_with(' ')) digits.remove_prefix(1);
    while (digits.ends_with(' ')) digits.remove_suffix(1);
    if (digits.starts_with('+') && !digits.starts_with("+-")) digits.remove_prefix(1);
    if (digits.empty()) fail(row, column, "a number", found);
    T value{};
    const char* const end = digits.data() + digits.size();
    const auto [after, error] = std::from_chars(digits.data(), end, value);
    if (error == std::errc::result_out_of_range)
      fail(row, column,
           std::is_same_v<T, float> ? "a number in the range of a float"
                                    : "a number in the range of a double",
           found);
    if (error != std::errc{} || after != end) fail(row, column, "a number", found);
    if (!math::is_finite(value)) fail(row, column, "a finite number", found);
    return value;
  }

  [[noreturn]] void fail(std::size_t row, std::size_t column, const std::string& expected,
                         std::string_view found) const {
    std::string where = rows.at(first + row) + ", column " + std::to_string(column);
    if (first == 1) {
      const std::string_view title = rows.field(0, column);
      where += " " + shown(title.data(), title.size());
    }
    throw file_error{where + ": expected " + expected + ", but found " +
                     (found.empty() ? "nothing" : shown(found.data(), found.size()))};
  }
};

/// The table in a file. Throws file_error where it can't be read, or is no CSV.
inline csv_table read_csv(const std::string& file, const csv_format& format = {}) {
  return {read_file(file), file, format};
}

} // namespace constgrad
