// The graph of a formula: its symbols, its numbers and its operations, each with its value and its gradient.
//
//     w ─┐
//        * ─▶ sigmoid        a part of the formula that occurs twice is one box with two arrows
//     x ─┘
#pragma once

#include "constgrad/diagnostic/graph_text.hpp"
#include "constgrad/expression/formula_text.hpp"
#include "constgrad/function/evaluate.hpp"
#include "constgrad/number/dual.hpp"
#include "constgrad/number/tape.hpp"
#include "constgrad/number/variable.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace constgrad {

namespace formula {

/// What a node's box is called: w, 1/2, sigmoid, ^2, *, +.
constexpr formula_text node_name(const node& n) {
  formula_text name;
  switch (n.kind) {
  case node_kind::number:
    return name << rational{n.left, n.right};
  case node_kind::symbol:
    return text_of(symbol_named(n.left));
  case node_kind::function:
    return name << plain_notation::functions[n.right].before;
  case node_kind::power:
    return name << '^' << n.right;
  case node_kind::product:
    return name << '*';
  case node_kind::sum:
  default:
    return name << '+';
  }
}

} // namespace formula

/// A formula in DOT, which Graphviz draws: a box for each node in its canonical form, where a - b is a + -1 * b and a / b
/// is a * b^-1, with its value and the derivative of the formula by it. What is made of numbers alone has no derivative.
///
///     graph_of<double>(sigmoid(w * x), {{w, 0.25}, {x, 2.0}})
///
/// Throws invalid_argument for a symbol without a value, where T has no such functions, and if the text has no room in
/// Capacity characters.
template <class T, std::size_t Capacity = 8192>
constexpr char_buffer<Capacity> graph_of(const expression& f,
                                         std::initializer_list<assignment<T>> values = {}) {
  const symbol_values<T> symbols{values, f};
  tape<T, 4 * expression::capacity> tape;
  variable<T> v[expression::capacity];
  evaluate_nodes(
      f, v, [&](std::int64_t name) { return variable<T>{symbols[name], tape}; },
      [](elementary function, const variable<T>& argument, std::size_t) {
        // Not call(function, argument): relu(x) is x or 0 itself, and no operation of its own.
        const auto result = call(function, dual<T, 1>::variable(argument.value, 0));
        return chain(argument, result.value, result.partials[0]);
      });
  tape.read_backwards(v[f.size - 1]);

  graph_writer<Capacity> graph;
  for (std::size_t i = 0; i < f.size; ++i) {
    const formula::node& n = f.nodes[i];
    const formula_text name = formula::node_name(n);
    if (n.kind == formula::node_kind::number) {
      graph.add_node(i + 1, name);
    } else if (v[i].place.tape == nullptr) {
      graph.add_node(i + 1, name, v[i].value);
    } else {
      graph.add_node(i + 1, name, v[i].value, tape.slope(v[i]));
    }
    if (n.has_left()) graph.add_edge(static_cast<std::size_t>(n.left + 1), i + 1);
    if (n.has_right()) graph.add_edge(static_cast<std::size_t>(n.right + 1), i + 1);
  }
  return graph.finish();
}

} // namespace constgrad
