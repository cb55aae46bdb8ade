// Room for the values of a network's layers while it computes: a local array, or a large one on the heap.
#pragma once

#include "constgrad/network/number_array.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The next multiple of 16 numbers, which fill whole lines of a machine's memory.
constexpr std::size_t whole_lines(std::size_t count) { return (count + 15) / 16 * 16; }

/// Count numbers, not initialized where they are doubles or floats.
template <class T, std::size_t Count, storage Storage = storage_for<T, Count>>
struct workspace : number_array<T, Count, storage::on_heap> {
  constexpr workspace() : number_array<T, Count, storage::on_heap>{not_initialized{}} {}
};

template <class T, std::size_t Count>
struct workspace<T, Count, storage::in_place> {
  alignas(64) T elements[Count > 0 ? Count : 1];

  constexpr workspace() {} // NOLINT: what is written first needs no zeros
};

} // namespace constgrad
