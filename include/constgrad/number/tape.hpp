// The tape on which reverse mode writes every operation, to read them backwards.
//
//     v = f(a, b, …)   writes     ∂v/∂a, ∂v/∂b, … and where a, b, … stand;
//     backwards:                  ∂E/∂a += ∂E/∂v · ∂v/∂a,   ∂E/∂b += ∂E/∂v · ∂v/∂b,   …
//
// One reading gives the derivatives with respect to all variables, however many there are.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Where a number stands on a tape. All constants stand at place 0, and nothing is written for
/// them.
using place_on_tape = std::size_t;

/// How the result of an operation changes with one of its operands.
template <class T>
struct partial {
  T derivative{};
  place_on_tape operand = 0;
};

/// The operations of one computation and the derivatives ∂E/∂v of its last result, in arrays of
/// someone else.
template <class T>
class tape_of {
public:
  tape_of(const tape_of&) = delete;
  tape_of& operator=(const tape_of&) = delete;

  /// Writes one partial derivative of the next operation. Throws invalid_argument when the tape is
  /// full, or does not hold the operand.
  constexpr void write(const partial<T>& next) {
    if (next.operand > size) refuse("an operand is not on the tape: it is from before clear()");
    if (written == capacity) {
      refuse("the tape is full: tape<T, Capacity> needs room for every derivative");
    }
    partials[written++] = next;
  }

  /// Ends the operation, of all that is written since the one before, and says where its result
  /// stands. One of nothing is a variable: it depends on nothing.
  constexpr place_on_tape end_operation() {
    if (size == capacity) {
      refuse("the tape is full: tape<T, Capacity> needs room for every result");
    }
    ends[++size] = written;
    return size;
  }

  /// Gives up the operation that is begun, and throws invalid_argument.
  constexpr void refuse(const char* why) {
    written = ends[size];
    throw invalid_argument{why};
  }

  /// Computes ∂E/∂v for every v, where E stands at the place `last`. Throws invalid_argument if
  /// nothing stands there.
  constexpr void read_backwards(place_on_tape last) {
    if (last > size) throw invalid_argument{"nothing stands at that place of the tape"};
    T* const d = slopes;
    if (was_read)
      for (place_on_tape place = 1; place <= size; ++place) d[place] = T{0};
    was_read = true;
    d[last] = T{1};
    std::size_t i = ends[last];
    for (place_on_tape v = last; i > 0; --v) {
      const T d_v = d[v];
      const std::size_t begin = ends[v - 1];
      while (i > begin) {
        const partial<T> p = partials[--i];
        d[p.operand] += d_v * p.derivative;
      }
    }
  }

  /// ∂E/∂v of the v that stands there, once the tape has been read.
  constexpr const T& slope(place_on_tape place) const { return slopes[place]; }

  /// How many results there are.
  constexpr std::size_t length() const { return size; }

  /// Forgets them, so that another computation has the whole room.
  constexpr void clear() { size = written = 0; }

protected:
  constexpr tape_of(partial<T>* first, std::size_t* first_end, T* first_slope, std::size_t room)
      : partials{first},
        ends{first_end},
        slopes{first_slope},
        capacity{room} {}

private:
  partial<T>* partials;
  std::size_t* ends; // where an operation's partials end, and those of the next one begin
  T* slopes;
  std::size_t capacity, size = 0, written = 0;
  bool was_read = false;
};

/// A tape with room for Capacity results, variables among them, and for Capacity derivatives: one
/// for each operand of an operation that is no constant.
template <class T, std::size_t Capacity>
class tape : public tape_of<T> {
public:
  constexpr tape() : tape_of<T>{partials, ends, slopes, Capacity} {
    // g++ 12 loses elements of class type, where {} is all that they are given.
    if constexpr (std::is_class_v<T>)
      for (T& slope : slopes) slope = T{};
  }

private:
  partial<T> partials[Capacity]{};
  std::size_t ends[Capacity + 1]{};
  T slopes[Capacity + 1]{};
};

} // namespace constgrad
