// Named arrays of numbers, as files hold them: a type, a shape, and the bytes of the numbers.
#pragma once

#include "constgrad/data/row_array.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp"

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// The numbers of an array row by row, as bytes, the lowest of each number first. Their type is "F32", "F64", or the name
/// of another in the format safetensors: "U8", "I64".
struct tensor {
  std::string type{};
  std::vector<std::size_t> shape{};
  std::string bytes{};

  friend bool operator==(const tensor&, const tensor&) = default;
};

/// What a file holds: arrays by their names, and texts about them.
struct tensors {
  std::map<std::string, tensor> arrays{};
  std::map<std::string, std::string> metadata{};

  friend bool operator==(const tensors&, const tensors&) = default;
};

/// What a file holds: floating-point numbers, and integers.
template <class T>
concept number_of_file = floating_point<T> || (std::integral<T> && !std::is_same_v<T, bool>);

/// What a type of number is called in a file: "F64" for double, "I32" for int.
template <number_of_file T>
std::string type_in_file() {
  return (floating_point<T>     ? "F"
          : std::is_signed_v<T> ? "I"
                                : "U") +
         std::to_string(8 * sizeof(T));
}

/// Appends the bytes of a number, the lowest first.
template <number_of_file T>
void append_bytes(std::string& bytes, T number) {
  std::uint64_t bits = 0;
  if constexpr (floating_point<T>)
    bits = std::bit_cast<bits_of<T>>(number);
  else
    bits = static_cast<std::uint64_t>(number);
  for (std::size_t i = 0; i < sizeof(T); ++i) bytes += static_cast<char>(bits >> (8 * i) & 0xff);
}

/// Number i of an array of such bytes.
template <number_of_file T>
T number_in(std::string_view bytes, std::size_t i) {
  std::uint64_t bits = 0;
  for (std::size_t k = sizeof(T); k-- > 0;)
    bits = bits << 8 | static_cast<unsigned char>(bytes[i * sizeof(T) + k]);
  if constexpr (floating_point<T>)
    return std::bit_cast<T>(static_cast<bits_of<T>>(bits));
  else
    return static_cast<T>(bits);
}

/// Numbers, or vectors of numbers, that lie one after another, as an array of one dimension or two: a vector, all inputs of a data
/// set, a std::vector.
template <contiguous_range Numbers>
  requires number_of_file<range_value<Numbers>>
tensor tensor_of(const Numbers& numbers) {
  tensor array{type_in_file<range_value<Numbers>>(), {count_of(numbers)}, {}};
  for (std::size_t i = 0; i < array.shape[0]; ++i) append_bytes(array.bytes, first_of(numbers)[i]);
  return array;
}
template <contiguous_range Rows>
  requires is_vector<range_value<Rows>>
tensor tensor_of(const Rows& rows) {
  using row = range_value<Rows>;
  tensor array{type_in_file<range_value<row>>(), {count_of(rows), row::size()}, {}};
  for (std::size_t i = 0; i < array.shape[0]; ++i)
    for (const auto& each : first_of(rows)[i]) append_bytes(array.bytes, each);
  return array;
}

/// How many numbers an array of this shape has: the product of the sizes, or most + 1 if that is more than `most`.
inline std::size_t numbers_in(const std::vector<std::size_t>& shape, std::size_t most) {
  std::size_t count = 1;
  for (const std::size_t size : shape)
    if (size == 0) return 0;
  for (const std::size_t size : shape) {
    if (count > most / size) return most + 1;
    count *= size;
  }
  return count;
}

/// How many bytes a number of a type has: 8 of "F64", 2 of "BF16", 1 of "BOOL"; 0 of a type that is none of the format safetensors.
inline std::size_t bytes_of_type(std::string_view type) {
  for (const char* const one : {"BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2"})
    if (type == one) return 1;
  for (const char* const two : {"U16", "I16", "F16", "BF16"})
    if (type == two) return 2;
  for (const char* const four : {"U32", "I32", "F32"})
    if (type == four) return 4;
  for (const char* const eight : {"U64", "I64", "F64"})
    if (type == eight) return 8;
  return 0;
}

/// Whether an array has as many bytes as its type and its shape say. Of a type that is not known, nothing is said.
inline bool fits_its_shape(const tensor& array) {
  const std::size_t size = bytes_of_type(array.type);
  return size == 0 || numbers_in(array.shape, array.bytes.size()) * size == array.bytes.size();
}

/// "[4, 2]".
inline std::string text_of_shape(const std::vector<std::size_t>& shape) {
  std::string words = "[";
  for (const std::size_t size : shape)
    words += (words.size() > 1 ? ", " : "") + std::to_string(size);
  return words + "]";
}

} // namespace constgrad
