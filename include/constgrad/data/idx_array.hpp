// Arrays of numbers in the format IDX, that of MNIST: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database of handwritten
// digits".
//
//     bytes 0, 0, type, dimensions      each dimension in 4 bytes, the highest first      the numbers, likewise
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/row_array.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/floating_point.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// An array with as many dimensions as its file says, which holds numbers of one type.
///
///     const auto images = read_idx("train-images-idx3-ubyte"), digits = read_idx("train-labels-idx1-ubyte");
///     const data_set data{images.numbers<float, 784>(255), one_hot<10, float>(digits.labels(10))};
class idx_array {
public:
  /// From the bytes of a file, under a name for the errors. Throws file_error where they are not exactly such an array.
  idx_array(std::string bytes_of_file, std::string name_of_file)
      : bytes{std::move(bytes_of_file)},
        name{std::move(name_of_file)} {
    if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0)
      throw file_error{name +
                       ", byte 0: expected two zero bytes, a type and a number of dimensions"};
    type = byte(2);
    if (size_of_number() == 0)
      throw file_error{name + ", byte 2: expected a type from 8 to 14, but found " +
                       std::to_string(type)};
    const std::size_t dimensions = byte(3);
    begin = 4 + 4 * dimensions;
    if (dimensions == 0 || bytes.size() < begin)
      throw file_error{name + ", byte 3: expected a number of dimensions from 1 to " +
                       std::to_string((bytes.size() - 4) / 4) + ", but found " +
                       std::to_string(dimensions)};
    const std::size_t count = (bytes.size() - begin) / size_of_number();
    std::size_t product = 1;
    bool fits = (bytes.size() - begin) % size_of_number() == 0;
    for (std::size_t i = 0; i < dimensions; ++i) {
      sizes.push_back(static_cast<std::size_t>(unsigned_at(4 + 4 * i, 4)));
      fits = fits && (sizes[i] == 0 || product <= count / sizes[i]);
      if (fits) product *= sizes[i];
    }
    if (!fits || product != count)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() + ", but " +
                       counted(bytes.size() - begin, "byte") + " of numbers follow"};
  }

  /// The dimensions: 60000, 28, 28.
  const std::vector<std::size_t>& dimensions() const { return sizes; }

  /// All numbers by rows: of each of the first dimension, which are as many as the samples. Divided by `unit`, which rounds once.
  /// Throws file_error unless a row has Width numbers, and where one is infinite or NaN.
  template <floating_point T, std::size_t Width>
  row_array<T, Width> numbers(T unit = 1) const {
    std::size_t width = 1;
    for (std::size_t i = 1; i < sizes.size(); ++i) width *= sizes[i];
    if (width != Width)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() +
                       ", so that each row has " + counted(width, "number") + ", not " +
                       std::to_string(Width)};
    row_array<T, Width> rows{sizes[0]};
    for (std::size_t i = 0; i < sizes[0] * Width; ++i)
      rows.elements[i / Width].elements[i % Width] = finite<T>(i) / unit;
    return rows;
  }

  /// The numbers of an array of one dimension as labels of so many classes, from 0. Throws file_error for any other.
  std::vector<int> labels(std::size_t classes) const {
    if (sizes.size() != 1)
      throw file_error{name + ": its dimensions are " + text_of_dimensions() +
                       ", but labels have one"};
    std::vector<int> found;
    found.reserve(sizes[0]);
    for (std::size_t i = 0; i < sizes[0]; ++i) {
      const double label = number<double>(i);
      if (!(label >= 0 && label < static_cast<double>(classes)) ||
          label != static_cast<double>(static_cast<int>(label)))
        fail(i, "a label from 0 to " + std::to_string(classes - 1), label);
      found.push_back(static_cast<int>(label));
    }
    return found;
  }

private:
  std::string bytes, name;
  std::vector<std::size_t> sizes{};
  std::size_t begin = 0; ///< of the numbers
  unsigned type = 0;

  unsigned byte(std::size_t i) const { return static_cast<unsigned char>(bytes[i]); }

  /// Of unsigned and signed bytes, of 2 and 4 bytes with a sign, of floats and doubles; 0 of no type.
  std::size_t size_of_number() const {
    constexpr std::size_t sizes_of_types[]{1, 1, 0, 2, 4, 4, 8};
    return type < 8 || type > 14 ? 0 : sizes_of_types[type - 8];
  }

  std::uint64_t unsigned_at(std::size_t place, std::size_t size) const {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) bits = bits << 8 | byte(place + i);
    return bits;
  }

  template <floating_point T>
  T number(std::size_t i) const {
    const std::uint64_t bits = unsigned_at(begin + i * size_of_number(), size_of_number());
    switch (type) {
    case 9:
      return static_cast<T>(static_cast<std::int8_t>(bits));
    case 11:
      return static_cast<T>(static_cast<std::int16_t>(bits));
    case 12:
      return static_cast<T>(static_cast<std::int32_t>(bits));
    case 13:
      return static_cast<T>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    case 14:
      return static_cast<T>(std::bit_cast<double>(bits));
    default:
      return static_cast<T>(bits);
    }
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
    return words;
  }

  [[noreturn]] void fail(std::size_t i, const std::string& expected, double found) const {
    message words;
    words << found;
    throw file_error{name + ", byte " + std::to_string(begin + i * size_of_number()) +
                     ": expected " + expected + ", but found " + words.characters};
  }
};

/// The array in a file.
inline idx_array read_idx(const std::string& file) { return {read_file(file), file}; }

} // namespace constgrad
