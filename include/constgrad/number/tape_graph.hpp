// The graph of what is on a tape: which numbers were computed of which, and how the result changes with each.
//
//     a ──∂v/∂a──▶ v        gradient of a = Σ over its arrows of ∂v/∂a · gradient of v
#pragma once

#include "constgrad/diagnostic/graph_text.hpp"
#include "constgrad/number/tape.hpp"
#include "constgrad/number/variable.hpp"

#include <cstddef>
#include <initializer_list>

namespace constgrad {

/// What a variable is called in a graph.
template <class T>
struct named_variable {
  const variable<T>& variable_on_tape;
  const char* name;
};

/// A computation in DOT, which Graphviz draws: a box for each number on the tape, with its value and the derivative by
/// it of what the tape was last read from; an arrow from each operand, with its partial derivative. Numbers without a
/// name are v1, v2, … in the order in which they were computed. Constants are on no tape, and not drawn.
///
///     tape.read_backwards(error);
///     graph_of(tape, {{weight, "w"}, {error, "E"}})
///
/// Throws invalid_argument if the tape has not been read since it was written, if a name is given to what is on another
/// tape, to a constant or to a variable from before clear(), and if the text has no room in Capacity characters.
template <std::size_t Capacity = 8192, class T>
constexpr char_buffer<Capacity> graph_of(const tape_of<T>& tape,
                                         std::initializer_list<named_variable<T>> names = {}) {
  for (const named_variable<T>& named : names) {
    const tape_place<T>& place = named.variable_on_tape.place;
    if (place.tape != &tape || place.number < tape.first_place())
      throw invalid_argument{"graph_of: a name is given to what is not on the tape"};
  }
  graph_writer<Capacity> graph;
  for (std::size_t v = 1; v <= tape.length(); ++v) {
    const place_on_tape place = tape.first_place() + v - 1;
    message name = message{} << 'v' << v;
    for (const named_variable<T>& named : names) {
      if (named.variable_on_tape.place.number == place) name = message{} << named.name;
    }
    graph.add_node(v, name, tape.value(place), tape.slope(place));
    for (std::size_t i = 0; i < tape.operand_count(place); ++i) {
      const partial<T> edge = tape.operand(place, i);
      graph.add_edge(edge.operand - tape.first_place() + 1, v, edge.derivative);
    }
  }
  return graph.finish();
}

} // namespace constgrad
