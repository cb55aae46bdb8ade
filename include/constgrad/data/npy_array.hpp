// Arrays of NumPy in files .npy: np.save("inputs.npy", inputs).
#pragma once

#include "constgrad/data/file_array.hpp"
#include "constgrad/data/file_error.hpp"
#include "constgrad/data/npy_header.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"
#include "constgrad/data/whole_file.hpp"

#include <cstddef>

namespace constgrad {

/// An array of float32, float64, or integers of up to 64 bits, in either order of bytes, by rows or by columns; others are refused
/// by their name.
///
///     const auto inputs = read_npy("inputs.npy"), labels = read_npy("labels.npy");
///     const data_set data{inputs.numbers<double, 4>(), one_hot<3>(labels.labels(3))};
class npy_array : public file_array {
public:
  /// From the bytes of a file, under a name for the errors. Throws file_error where they are not exactly such an array.
  npy_array(std::string bytes_of_file, std::string name_of_file)
      : file_array{read(std::move(bytes_of_file), std::move(name_of_file))} {}

private:
  static file_array read(std::string bytes, std::string name) {
    npy_header header = npy_header_reader{bytes, name}.read();
    const std::string& type = header.type; // "<f8"
    number_format format{' ', 0, false};
    if (type.size() == 3 && type[2] >= '1' && type[2] <= '8')
      format = {type[1], static_cast<std::size_t>(type[2] - '0'), type[0] == '>'};
    if (!format.is_known() ||
        !(type[0] == '<' || type[0] == '>' || (type[0] == '|' && format.size == 1)))
      throw file_error{name +
                       ": expected numbers of the type f4, f8, i1 to i8 or u1 to u8, but found " +
                       shown(type.data(), type.size())};
    return {std::move(bytes), std::move(name),         header.begin,
            format,           std::move(header.shape), header.by_columns};
  }
};

/// The array in a file.
inline npy_array read_npy(const std::string& file) { return {read_file(file), file}; }

/// What NumPy calls a type of number: "<f8" for "F64". Throws file_error where it has no such type.
inline std::string npy_type(const std::string& type) {
  std::size_t bits = 0;
  for (std::size_t i = 1; i < type.size() && i < 3; ++i)
    bits = 10 * bits + static_cast<std::size_t>(type[i] - '0');
  const number_format format{type.empty() ? ' ' : static_cast<char>(type[0] - 'A' + 'a'), bits / 8,
                             false};
  if (!format.is_known() || type.substr(1) != std::to_string(8 * format.size))
    throw file_error{"NumPy has no numbers of the type " + shown(type.data(), type.size())};
  return (format.size == 1 ? '|' : '<') + std::string{format.kind} + std::to_string(format.size);
}

/// The bytes of a file .npy with this array. Throws file_error where NumPy has no such type of number.
inline std::string npy_of(const tensor& array) {
  return write_npy_header(npy_type(array.type), array.shape) + array.bytes;
}

/// Writes an array, as tensor_of makes it of vectors and of rows of numbers, to a file, which is there as a whole or as it was
/// before. Throws file_error where it can't be written.
///
///     write_npy("predictions.npy", tensor_of(predictions));
inline void write_npy(const std::string& file, const tensor& array) {
  write_file(file, npy_of(array));
}

} // namespace constgrad
