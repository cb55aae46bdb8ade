// The tape on which reverse mode writes every operation, to read them backwards.
//
//     v = f(a, b)    writes       ∂v/∂a and ∂v/∂b, and where a and b stand;
//     backwards:                  ∂E/∂a += ∂E/∂v · ∂v/∂a,   ∂E/∂b += ∂E/∂v · ∂v/∂b
//
// One reading gives the derivatives with respect to all variables, however many there are.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"

#include <cstddef>

namespace constgrad {

/// Where a number stands on a tape. All constants stand at place 0, and nothing is written for
/// them.
using place_on_tape = std::size_t;

/// One operation: how its result changes with each of its at most two operands.
template <class T>
struct operation {
  T d_left{}, d_right{};
  place_on_tape left = 0, right = 0;
};

/// The operations of one computation and the derivatives ∂E/∂v of its last result, in arrays of
/// someone else.
template <class T>
class tape_of {
public:
  tape_of(const tape_of&) = delete;
  tape_of& operator=(const tape_of&) = delete;

  /// Writes an operation and says where. Throws invalid_argument when the tape is full, or does not
  /// hold an operand.
  constexpr place_on_tape write(const operation<T>& next) {
    if (next.left > size || next.right > size) {
      throw invalid_argument{"an operand is not on the tape: it is from before clear()"};
    }
    if (size == capacity) {
      throw invalid_argument{"the tape is full: tape<T, Capacity> needs room for every operation"};
    }
    operations[size] = next;
    return ++size;
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
    // The operation at place 1 is the first: it depends on constants only.
    for (place_on_tape place = last; place > 1; --place) {
      const operation<T> v = operations[place - 1];
      const T d_v = d[place];
      if (v.left != 0) d[v.left] += d_v * v.d_left;
      if (v.right != 0) d[v.right] += d_v * v.d_right;
    }
  }

  /// ∂E/∂v of the v that stands there, once the tape has been read.
  constexpr const T& slope(place_on_tape place) const { return slopes[place]; }

  /// How many operations are written.
  constexpr std::size_t length() const { return size; }

  /// Forgets them, so that another computation has the whole room.
  constexpr void clear() { size = 0; }

protected:
  constexpr tape_of(operation<T>* first, T* first_slope, std::size_t room)
      : operations{first},
        slopes{first_slope},
        capacity{room} {}

private:
  operation<T>* operations;
  T* slopes;
  std::size_t capacity, size = 0;
  bool was_read = false;
};

/// A tape with room for Capacity operations, among them one for each variable.
template <class T, std::size_t Capacity>
class tape : public tape_of<T> {
public:
  constexpr tape() : tape_of<T>{operations, slopes, Capacity} {}

private:
  operation<T> operations[Capacity]{};
  T slopes[Capacity + 1]{};
};

} // namespace constgrad
