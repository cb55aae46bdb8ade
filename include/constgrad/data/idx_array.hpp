// Arrays of numbers in the format IDX, that of MNIST: Y. LeCun, C. Cortes, C. J. C. Burges, "The MNIST database of handwritten
// digits".
//
//     bytes 0, 0, type, dimensions      each dimension in 4 bytes, the highest first      the numbers, likewise
#pragma once

#include "constgrad/data/file_array.hpp"
#include "constgrad/data/file_error.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"

#include <cstddef>

namespace constgrad {

/// An array with as many dimensions as its file says, which holds numbers of one type.
///
///     const auto images = read_idx("train-images-idx3-ubyte"), digits = read_idx("train-labels-idx1-ubyte");
///     const data_set data{images.numbers<float, 784>(255), one_hot<10, float>(digits.labels(10))};
class idx_array : public file_array {
public:
  /// From the bytes of a file, under a name for the errors. Throws file_error where they are not exactly such an array.
  idx_array(std::string bytes_of_file, std::string name_of_file)
      : file_array{read(std::move(bytes_of_file), std::move(name_of_file))} {}

private:
  static file_array read(std::string bytes, std::string name) {
    if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0)
      throw file_error{name +
                       ", byte 0: expected two zero bytes, a type and a number of dimensions"};
    const auto byte = [&](std::size_t i) -> std::size_t {
      return static_cast<unsigned char>(bytes[i]);
    };
    // From type 8 on: unsigned and signed bytes, none, 2 and 4 bytes with a sign, floats and doubles.
    constexpr number_format formats[]{{'u', 1, true}, {'i', 1, true}, {' ', 0, true},
                                      {'i', 2, true}, {'i', 4, true}, {'f', 4, true},
                                      {'f', 8, true}};
    const std::size_t type = byte(2), dimensions = byte(3), begin = 4 + 4 * dimensions;
    if (type < 8 || type > 14 || !formats[type - 8].is_known())
      throw file_error{name + ", byte 2: expected a type from 8 to 14, but found " +
                       std::to_string(type)};
    if (dimensions == 0 || bytes.size() < begin)
      throw file_error{name + ", byte 3: expected a number of dimensions from 1 to " +
                       std::to_string((bytes.size() - 4) / 4) + ", but found " +
                       std::to_string(dimensions)};
    std::vector<std::size_t> sizes;
    for (std::size_t i = 4; i < begin; i += 4)
      sizes.push_back(byte(i) << 24 | byte(i + 1) << 16 | byte(i + 2) << 8 | byte(i + 3));
    return {std::move(bytes), std::move(name), begin, formats[type - 8], std::move(sizes)};
  }
};

/// The array in a file.
inline idx_array read_idx(const std::string& file) { return {read_file(file), file}; }

} // namespace constgrad
