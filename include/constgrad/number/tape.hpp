// The tape of reverse mode: a record of all operations, which is evaluated backwards.
//
//     v = f(a, b, …)   writes     ∂v/∂a, ∂v/∂b, … and the places of a, b, …;
//     backwards:                  ∂E/∂a += ∂E/∂v · ∂v/∂a,   ∂E/∂b += ∂E/∂v · ∂v/∂b,   …
//
// One reading gives the derivatives with respect to all variables, however many there are.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/slope.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// The place of a number on a tape. All constants have the place 0, and nothing is recorded for them. The places
/// of a tape are counted from 1, and the count continues after clear(), so that no two numbers share a place.
using place_on_tape = std::size_t;

template <class T>
class tape_of;

/// A place, and the tape that it is on. That of a constant is on none.
template <class T>
struct tape_place {
  tape_of<T>* tape = nullptr;
  place_on_tape number = 0;
};

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
  static_assert(!other_built_in<T>,
                "a tape needs real numbers: tape<double, N>; integers would be divided wrongly");

public:
  tape_of(const tape_of&) = delete;
  tape_of& operator=(const tape_of&) = delete;

  /// Writes one partial derivative of the next operation, unless it is one by a constant. Throws
  /// invalid_argument when the tape is full, or does not hold the operand.
  constexpr void write(const partial<T>& next) {
    if (next.operand == 0) return; // a constant
    if (!holds(next.operand)) refuse("an operand is not on the tape: it is from before clear()");
    if (written == capacity) {
      refuse("the tape is full: tape<T, Capacity> needs room for every derivative");
    }
    partials[written++] = {next.derivative, next.operand - cleared};
  }

  /// Ends the operation, which consists of all partial derivatives written since the previous one, and returns the
  /// place of its result, whose value is kept. An operation without partial derivatives is an independent variable.
  constexpr place_on_tape end_operation(const T& result = T{}) {
    if (size == capacity) {
      refuse("the tape is full: tape<T, Capacity> needs room for every result");
    }
    ends[++size] = written;
    values[size] = result;
    return cleared + size;
  }

  /// Gives up the operation that is begun, and throws invalid_argument.
  constexpr void refuse(const char* why) {
    written = ends[size];
    throw invalid_argument{why};
  }

  /// Computes ∂E/∂v for every v, where E has the place `last`; for a constant E, at place 0, all are 0. Throws
  /// invalid_argument if the tape has no such place.
  ///
  /// Numbers that E does not depend on, as those of a branch that was not taken, contribute nothing, whatever their
  /// partial derivatives are.
  /// Nor does an operand with which the operation does not change, even where ∂E/∂v is infinite or NaN. All other
  /// products are those of T: 0 · infinity is NaN.
  constexpr void read_backwards(place_on_tape last) {
    const std::size_t result = last == 0 ? 0 : index_of(last);
    T* const d = slopes;
    bool* const used = was_used;
    for (std::size_t v = 1; v <= size; ++v) d[v] = T{0}, used[v] = false;
    length_when_read = size;
    if (result == 0) return;
    std::size_t v = result, i = ends[v];
    d[v] = T{1};
    used[v] = true;
    for (; i > 0; --v) {
      const T d_v = d[v];
      const std::size_t begin = ends[v - 1];
      if (!used[v]) i = begin;
      while (i > begin) {
        const partial<T>& p = partials[--i];
        d[p.operand] += vanishes(p.derivative) ? p.derivative : d_v * p.derivative;
        used[p.operand] = true;
      }
    }
  }

  /// ∂E/∂v of the v at this place, computed by the last read_backwards; 0 for a constant. Throws invalid_argument
  /// if v is from before clear(), or the tape has not been read since it was written.
  constexpr const T& slope(place_on_tape place) const {
    if (place != 0 && (place <= cleared || place - cleared > length_when_read)) {
      throw invalid_argument{"no slope is known of that place: it is from before clear(), or the "
                             "tape has not been read since"};
    }
    return slopes[place == 0 ? 0 : place - cleared];
  }

  /// The same for the place of a variable, x.place, or for the variable itself. Throws invalid_argument if it is on
  /// another tape, on which the same number is the place of another variable.
  constexpr void read_backwards(const tape_place<T>& last) { read_backwards(number_of(last)); }
  constexpr const T& slope(const tape_place<T>& place) const { return slope(number_of(place)); }
  template <class Variable>
    requires requires(const Variable& x) { x.place.tape; }
  constexpr void read_backwards(const Variable& last) {
    read_backwards(last.place);
  }
  template <class Variable>
    requires requires(const Variable& x) { x.place.tape; }
  constexpr const T& slope(const Variable& x) const {
    return slope(x.place);
  }

  /// The value at a place, and of how many operands it was computed. Throws invalid_argument if nothing is there.
  constexpr const T& value(place_on_tape place) const { return values[index_of(place)]; }
  constexpr std::size_t operand_count(place_on_tape place) const {
    return ends[index_of(place)] - ends[index_of(place) - 1];
  }

  /// The place of operand i of these, and the derivative of the value by it. Requires i < operand_count(place).
  constexpr partial<T> operand(place_on_tape place, std::size_t i) const {
    const partial<T>& p = partials[ends[index_of(place) - 1] + i];
    return {p.derivative, cleared + p.operand};
  }

  /// The place of the first result: 1, or a later one after clear().
  constexpr place_on_tape first_place() const { return cleared + 1; }

  /// How many results there are.
  constexpr std::size_t length() const { return size; }

  /// Forgets them, so that another computation has the whole tape. A variable from before is refused by every later
  /// operation.
  constexpr void clear() {
    cleared += size;
    size = written = length_when_read = 0;
  }

protected:
  constexpr tape_of(partial<T>* first, std::size_t* first_end, T* first_value, T* first_slope,
                    bool* first_use, std::size_t room)
      : partials{first},
        ends{first_end},
        values{first_value},
        slopes{first_slope},
        was_used{first_use},
        capacity{room} {}

private:
  constexpr place_on_tape number_of(const tape_place<T>& place) const {
    if (place.tape != nullptr && place.tape != this)
      throw invalid_argument{"the variable stands on another tape"};
    return place.number;
  }

  /// Where in the arrays a place is.
  constexpr std::size_t index_of(place_on_tape place) const {
    if (!holds(place))
      throw invalid_argument{"nothing stands at that place of the tape: it is from before clear()"};
    return place - cleared;
  }

  constexpr bool holds(place_on_tape place) const {
    return place > cleared && place - cleared <= size;
  }

  partial<T>* partials; // of each operand by how many results since clear() it is
  std::size_t* ends;    // where an operation's partials end, and those of the next one begin
  T *values, *slopes;
  bool* was_used; // whether the result that was read is computed from it
  std::size_t capacity, cleared = 0, size = 0, written = 0, length_when_read = 0;
};

/// A tape with a capacity of Capacity results, including the variables, and of Capacity partial derivatives: one
/// for each operand of an operation that is not a constant.
template <class T, std::size_t Capacity = 0>
class tape : public tape_of<T> {
  static_assert(Capacity > 0,
                "a tape has room for as many operations as are said: tape<double, 100>");

public:
  constexpr tape() : tape_of<T>{partials, ends, values, slopes, was_used, Capacity} {
    // g++ 12 loses elements of class type, where {} is all that they are given.
    if constexpr (std::is_class_v<T>) {
      for (T& value : values) value = T{};
      for (T& slope : slopes) slope = T{};
    }
  }

private:
  partial<T> partials[Capacity]{};
  std::size_t ends[Capacity + 1]{};
  T values[Capacity + 1]{};
  T slopes[Capacity + 1]{};
  bool was_used[Capacity + 1]{};
};

} // namespace constgrad
