// The numbers of a network: an array in the network itself, or on the heap.
//
//     storage::in_place     can be a constant and a template argument
//     storage::on_heap      as large as memory is; copied with its owner
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>

namespace constgrad {

/// Where the numbers of a network lie.
enum class storage { in_place, on_heap };

/// The default storage of a network: in place up to 64 KB, beyond that on the heap, since the stack may be too small.
template <class T, std::size_t Count>
inline constexpr storage storage_for =
    sizeof(T) * Count <= 65536 ? storage::in_place : storage::on_heap;

/// Count numbers, which begin at a multiple of 64 bytes. {} makes all of them 0.
template <class T, std::size_t Count, storage Storage = storage_for<T, Count>>
struct number_array {
  alignas(64) T elements[Count > 0 ? Count : 1];
};

/// The same of fractions and the like. Each is assigned: what they begin with, such as 0/1, g++ 12 would lose at run time
/// after a constant has been computed by the same function.
template <class T, std::size_t Count>
  requires(!std::is_arithmetic_v<T>)
struct number_array<T, Count, storage::in_place> {
  alignas(64) T elements[Count > 0 ? Count : 1];

  constexpr number_array() {
    const T zero{};
    for (T& element : elements) element = zero;
  }
};

/// For an array on the heap whose numbers are written before they are read: at run time doubles and floats stay as they are.
struct not_initialized {};

/// The same on the heap. What is copied are the numbers; what is moved from has none, and can only be assigned to or
/// destroyed.
template <class T, std::size_t Count>
struct number_array<T, Count, storage::on_heap> {
  T* elements;

  constexpr number_array() : elements{allocate()} {
    if (std::is_constant_evaluated()) return; // in a constant they are 0
    for (std::size_t i = 0; i < Count; ++i) elements[i] = T{};
  }
  constexpr explicit number_array(not_initialized) : elements{allocate()} {}
  constexpr number_array(const number_array& other) : elements{allocate()} { copy(other); }
  constexpr number_array(number_array&& other) noexcept : elements{other.elements} {
    other.elements = nullptr;
  }
  constexpr number_array& operator=(const number_array& other) {
    if (elements == nullptr) elements = allocate();
    copy(other);
    return *this;
  }
  constexpr number_array& operator=(number_array&& other) noexcept {
    T* const mine = elements;
    elements = other.elements;
    other.elements = mine;
    return *this;
  }
  constexpr ~number_array() { release(); }

private:
  static constexpr std::align_val_t alignment{64};

  static constexpr T* allocate() {
    // An array of no elements would be none at all on g++ 12.
    constexpr std::size_t some = Count > 0 ? Count : 1;
    // Compilers show this line where a constant would own what is on the heap.
    if (std::is_constant_evaluated())
      return new T[some]{}; // a constant network needs initialize<T, storage::in_place>(…)
    return new (alignment) T[some];
  }
  constexpr void release() {
    if (std::is_constant_evaluated())
      delete[] elements;
    else
      ::operator delete[](elements, alignment);
  }
  constexpr void copy(const number_array& other) {
    for (std::size_t i = 0; i < Count; ++i) elements[i] = other.elements[i];
  }
};

/// Makes all numbers 0.
template <class T, std::size_t Count>
constexpr void set_to_zero(number_array<T, Count, storage::in_place>& numbers) {
  numbers = {};
}
template <class T, std::size_t Count>
constexpr void set_to_zero(number_array<T, Count, storage::on_heap>& numbers) {
  for (std::size_t i = 0; i < Count; ++i) numbers.elements[i] = T{};
}

} // namespace constgrad
