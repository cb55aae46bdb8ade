// A list that grows, also during constant evaluation.
#pragma once

#include <cstddef>

namespace constgrad::proof {

/// Elements one after another, of a type that is copied freely. It owns them, and copies them when it is copied.
template <class T>
class list {
public:
  constexpr list() = default;
  /// So many elements, each T().
  constexpr explicit list(std::size_t how_many)
      : elements{new T[how_many]{}},
        count{how_many},
        room{how_many} {}
  constexpr list(const list& to_copy) : list(to_copy.count) {
    for (std::size_t i = 0; i < count; ++i) elements[i] = to_copy.elements[i];
  }
  constexpr list& operator=(const list& other) {
    if (this == &other) return *this;
    if (room < other.count) {
      delete[] elements;
      elements = new T[other.count]{}, room = other.count;
    }
    for (std::size_t i = 0; i < other.count; ++i) elements[i] = other.elements[i];
    count = other.count;
    return *this;
  }
  constexpr ~list() { delete[] elements; }

  constexpr void add(const T& element) {
    if (count == room) {
      room = 2 * room + 4;
      T* const larger = new T[room]{};
      for (std::size_t i = 0; i < count; ++i) larger[i] = elements[i];
      delete[] elements;
      elements = larger;
    }
    elements[count++] = element;
  }

  constexpr std::size_t size() const { return count; }
  constexpr T& operator[](std::size_t i) { return elements[i]; }
  constexpr const T& operator[](std::size_t i) const { return elements[i]; }
  constexpr T* begin() { return elements; }
  constexpr T* end() { return elements + count; }
  constexpr const T* begin() const { return elements; }
  constexpr const T* end() const { return elements + count; }

private:
  T* elements = nullptr;
  std::size_t count = 0, room = 0;
};

} // namespace constgrad::proof
