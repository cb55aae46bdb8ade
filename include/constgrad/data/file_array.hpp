// The numbers of a file whose header says their type and dimensions: images and labels in IDX, arrays of NumPy.
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/invalid_data.hpp"
#include "constgrad/data/row_array.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// How a file writes a number: as an unsigned integer 'u', one with a sign 'i', or a floating-point number 'f', of so many bytes.
struct number_format {
  char kind;
  std::size_t size;
  bool highest_first; ///< whether the highest byte is the first

  constexpr bool is_known() const {
    return kind == 'f'
               ? size == 4 || size == 8
               : (kind == 'u' || kind == 'i') && (size == 1 || size == 2 || size == 4 || size == 8);
  }
};

/// An array with as many dimensions as its file says, which holds numbers of one type.
class file_array {
public:
  /// Of the bytes of a file, of which the numbers begin at one and go to the last. Where they are written column by column, the
  /// first dimension's index runs first. Throws file_error unless the numbers are as many as the dimensions say.
  file_array(std::string bytes_of_file, std::string name_of_file, std::size_t begin_of_numbers,
             number_format format_of_numbers, std::vector<std::size_t> all_dimensions,
             bool written_by_columns = false)
      : bytes{std::move(bytes_of_file)},
        name{std::move(name_of_file)},
        begin{begin_of_numbers},
        format{format_of_numbers},
        sizes{std::move(all_dimensions)},
        by_columns{written_by_columns} {
    const std::size_t given = bytes.size() - begin;
    count = numbers_in(sizes, given / format.size);
    if (count * format.size != given)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() + ", but " +
                       counted(given, "byte") + " of numbers follow"};
  }

  /// The dimensions: 60000, 28, 28.
  const std::vector<std::size_t>& dimensions() const { return sizes; }

  /// All numbers by rows: of each of the first dimension, which are as many as the samples. Each is rounded to T, which changes no integer
  /// up to 2^24 of float and 2^53 of double, and then divided by `unit`, which rounds again. Throws file_error unless a row has Width
  /// numbers, and where one is infinite or NaN; and invalid_data if `unit` is 0, infinite or NaN.
  template <floating_point T, std::size_t Width>
  row_array<T, Width> numbers(T unit = 1) const {
    check_unit(unit);
    if (sizes.empty()) throw file_error{name + ": it has no dimensions, but rows have one"};
    std::size_t width = 1;
    for (std::size_t i = 1; i < sizes.size(); ++i) width *= sizes[i];
    if (width != Width)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() +
                       ", so that each row has " + counted(width, "number") + ", not " +
                       std::to_string(Width)};
    row_array<T, Width> rows{sizes[0]};
    for (std::size_t i = 0; i < count; ++i)
      rows.elements[i / Width].elements[i % Width] = finite<T>(i) / unit;
    return rows;
  }

  /// All numbers row by row, so divided. Throws as above.
  template <floating_point T>
  std::vector<T> numbers(T unit = 1) const {
    check_unit(unit);
    std::vector<T> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) all.push_back(finite<T>(i) / unit);
    return all;
  }

  /// The numbers of an array of one dimension as labels of so many classes, from 0. Throws file_error for any other, and invalid_data
  /// unless there are 1 to 2^31 classes, whose labels are ints.
  std::vector<int> labels(std::size_t classes) const {
    if (classes == 0 || classes > std::size_t{1} << 31)
      throw invalid_data{message{} << "labels are those of 1 to 2147483648 classes, but given "
                                   << classes};
    if (sizes.size() != 1)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() +
                       ", but labels have one"};
    std::vector<int> found;
    found.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      const double label = number<double>(i);
      if (!(label >= 0 && label < static_cast<double>(classes)) ||
          label != static_cast<double>(static_cast<int>(label)))
        fail(i, "a label from 0 to " + std::to_string(classes - 1), label);
      found.push_back(static_cast<int>(label));
    }
    return found;
  }

  /// The same array as files of networks hold it, with every bit.
  tensor as_tensor() const {
    const char type = static_cast<char>(format.kind - 'a' + 'A');
    tensor array{type + std::to_string(8 * format.size), sizes, {}};
    array.bytes.reserve(count * format.size);
    for (std::size_t i = 0; i < count; ++i)
      for (std::size_t k = 0; k < format.size; ++k)
        array.bytes += bytes[byte_of(i) + (format.highest_first ? format.size - 1 - k : k)];
    return array;
  }

private:
  std::string bytes, name;
  std::size_t begin; ///< of the numbers
  number_format format;
  std::vector<std::size_t> sizes;
  bool by_columns;
  std::size_t count = 0;

  /// Where number i, counted row by row, is in the file.
  std::size_t byte_of(std::size_t i) const {
    if (!by_columns) return begin + i * format.size;
    std::size_t place = 0, stride = count;
    for (std::size_t d = sizes.size(); d-- > 0; i /= sizes[d]) {
      stride /= sizes[d];
      place += i % sizes[d] * stride;
    }
    return begin + place * format.size;
  }

  template <floating_point T>
  T number(std::size_t i) const {
    const std::size_t place = byte_of(i), size = format.size;
    std::uint64_t bits = 0;
    for (std::size_t k = 0; k < size; ++k)
      bits = bits << 8 |
             static_cast<unsigned char>(bytes[place + (format.highest_first ? k : size - 1 - k)]);
    if (format.kind == 'u') return static_cast<T>(bits);
    if (format.kind == 'i') { // moved to the highest bits, and back with its sign
      const std::size_t unused = 64 - 8 * size;
      return static_cast<T>(static_cast<std::int64_t>(bits << unused) >> unused);
    }
    return size == 4 ? static_cast<T>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)))
                     : static_cast<T>(std::bit_cast<double>(bits));
  }

  template <floating_point T>
  static void check_unit(T unit) {
    if (unit == 0 || !math::is_finite(unit))
      throw invalid_data{message{} << "numbers of a file are divided by a finite number that "
                                      "is not 0, but given "
                                   << unit};
  }

  template <floating_point T>
  T finite(std::size_t i) const {
    const T found = number<T>(i);
    if (!math::is_finite(found)) fail(i, "a finite number", number<double>(i));
    return found;
  }

  std::string text_of_dimensions() const {
    std::string words;
    for (const std::size_t size : sizes)
      words += (words.empty() ? "" : " x ") + std::to_string(size);
    return sizes.empty() ? "none" : words;
  }

  [[noreturn]] void fail(std::size_t i, const std::string& expected, double found) const {
    message words;
    words << found;
    throw file_error{name + ", byte " + std::to_string(byte_of(i)) + ": expected " + expected +
                     ", but found " + words.characters};
  }
};

} // namespace constgrad
