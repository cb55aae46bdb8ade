// What a training remembers as arrays of a file, and back.
//
//     visit(name, count, at, most)        array "name" of at(0), …, at(count - 1): F64, F32, or U64 of at most `most`
#pragma once

#include "constgrad/data/file_error.hpp"
#include "constgrad/data/network_tensors.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/tensor.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace constgrad {

/// The type in which a file stores the numbers that at(i) refers to.
template <class At>
using stored_number =
    std::conditional_t<floating_point<std::remove_cvref_t<std::invoke_result_t<At, std::size_t>>>,
                       std::remove_cvref_t<std::invoke_result_t<At, std::size_t>>, std::uint64_t>;

/// Adds an array for everything that it is shown.
struct state_writer {
  tensors& all;

  template <class At>
  void operator()(const char* name, std::size_t count, const At& at,
                  std::uint64_t /*most*/ = 0) const {
    using number = stored_number<At>;
    tensor array{type_in_file<number>(), {count}, {}};
    for (std::size_t i = 0; i < count; ++i) append_bytes(array.bytes, static_cast<number>(at(i)));
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
    using number = stored_number<At>;
    const tensor& array = expect_tensor<number>(all, file, name, {count});
    for (std::size_t i = 0; i < count; ++i) {
      const number given = number_in<number>(array.bytes, i);
      if constexpr (!floating_point<number>) {
        if (given > most)
          throw file_error{file + ": " + name + " is " + std::to_string(given) + ", but at most " +
                           std::to_string(most)};
      }
      at(i) = static_cast<std::remove_cvref_t<decltype(at(i))>>(given);
    }
  }
};

} // namespace constgrad
