// What a training remembers as arrays of a file, and back.
//
//     visit(name, count, at, most)        array "name" of at(0), …, at(count - 1): F64, F32, or U64 of at most `most`
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/network_tensors.hpp"
#include "constgrad/data/safetensors.hpp"
#include "constgrad/data/standard_headers.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// Adds an array for everything that it is shown.
struct state_writer {
  tensors& all;

  template <class At>
  void operator()(const char* name, std::size_t count, const At& at,
                  std::uint64_t /*most*/ = 0) const {
    using number = std::remove_cvref_t<decltype(at(std::size_t{}))>;
    tensor array{"U64", {count}, {}};
    if constexpr (std::is_floating_point_v<number>) array.type = type_in_file<number>;
    for (std::size_t i = 0; i < count; ++i) {
      if constexpr (std::is_floating_point_v<number>)
        append_bytes(array.bytes, at(i));
      else
        array.bytes += as_bytes(static_cast<std::uint64_t>(at(i)));
    }
    all.arrays[name] = std::move(array);
  }
};

/// Fills everything that it is shown. Throws file_error where the file has no such array, or one that does not fit; then some may
/// have been filled.
struct state_reader {
  const tensors& all;
  const std::string& file;

  template <class At>
  void operator()(const char* name, std::size_t count, const At& at,
                  std::uint64_t most = ~std::uint64_t{0}) const {
    using number = std::remove_cvref_t<decltype(at(std::size_t{}))>;
    if constexpr (std::is_floating_point_v<number>) {
      const tensor& array = expect_tensor<number>(all, file, name, {count});
      for (std::size_t i = 0; i < count; ++i) at(i) = number_in<number>(array.bytes, i);
    } else {
      const auto found = all.arrays.find(name);
      if (found == all.arrays.end() || found->second.type != "U64" ||
          found->second.bytes.size() != 8 * count)
        throw file_error{file + " has no " + name + " of " + counted(count, "number") +
                         " U64, which the training expects"};
      for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t given = number_from(found->second.bytes, i);
        if (given > most)
          throw file_error{file + ": " + name + " is " + std::to_string(given) + ", but at most " +
                           std::to_string(most)};
        at(i) = static_cast<number>(given);
      }
    }
  }

private:
  static std::uint64_t number_from(const std::string& bytes, std::size_t i) {
    std::uint64_t number = 0;
    for (std::size_t k = 8; k-- > 0;)
      number = number << 8 | static_cast<unsigned char>(bytes[8 * i + k]);
    return number;
  }
};

} // namespace constgrad
