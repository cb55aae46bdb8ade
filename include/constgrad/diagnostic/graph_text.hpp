// A graph as text, in Graphviz's language DOT, which `dot -Tsvg` draws: boxes with rows, joined by arrows.
//
//     digraph {
//       node [shape=record]
//       v1 [label="{w|value 0.25|gradient -3.0}"]
//       v1 -> v2 [label="2.0"]
//     }
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/diagnostic/print.hpp"

#include <cstddef>

namespace constgrad {

/// Writes the graph of a computation in fewer than Capacity characters, node by node.
///
/// Source: E. Gansner, E. Koutsofios, S. North, Drawing graphs with dot, 2015.
template <std::size_t Capacity>
class graph_writer {
public:
  constexpr graph_writer() { text << "digraph {\n  node [shape=record]\n"; }

  /// A box with a name in it, that of a number.
  template <class Name>
  constexpr void add_node(std::size_t number, const Name& name) {
    begin_node(number, name);
    text << "}\"]\n";
  }

  /// A box with a name and a value.
  template <class Name, class T>
  constexpr void add_node(std::size_t number, const Name& name, const T& value) {
    begin_node(number, name);
    add_row("value ", value);
    text << "}\"]\n";
  }

  /// A box with a name, a value, and the derivative of the graph's result by that value.
  template <class Name, class T>
  constexpr void add_node(std::size_t number, const Name& name, const T& value, const T& gradient) {
    begin_node(number, name);
    add_row("value ", value);
    add_row("gradient ", gradient);
    text << "}\"]\n";
  }

  /// An arrow from an operand to what is computed of it.
  constexpr void add_edge(std::size_t from, std::size_t to) {
    begin_edge(from, to);
    text << '\n';
  }

  /// The same with the derivative of the one by the other.
  template <class T>
  constexpr void add_edge(std::size_t from, std::size_t to, const T& derivative) {
    begin_edge(from, to);
    text << " [label=\"";
    write(derivative);
    text << "\"]\n";
  }

  /// The whole text. Throws invalid_argument if the graph has more characters than there is room for.
  constexpr const char_buffer<Capacity>& finish() {
    text << "}\n";
    if (text.truncated)
      throw invalid_argument{
          "graph_of: the graph has more characters than there is room for: write "
          "graph_of<65536>(tape) or graph_of<double, 65536>(formula, values)"};
    return text;
  }

private:
  template <class Name>
  constexpr void begin_node(std::size_t number, const Name& name) {
    text << "  v" << number << " [label=\"{";
    write(name);
  }

  template <class T>
  constexpr void add_row(const char* caption, const T& value) {
    text << '|' << caption;
    write(value);
  }

  constexpr void begin_edge(std::size_t from, std::size_t to) {
    text << "  v" << from << " -> v" << to;
  }

  /// A name or a number, where a character that DOT would read as its own has a backslash in front.
  template <class Shown>
  constexpr void write(const Shown& shown) {
    char_buffer<1024> plain;
    plain << shown;
    for (std::size_t i = 0; i < plain.size; ++i) {
      for (const char* own = "\\\"{}|<>"; *own != '\0'; ++own) {
        if (plain.characters[i] == *own) text << '\\';
      }
      text << plain.characters[i];
    }
    if (plain.truncated) text.truncated = true;
  }

  char_buffer<Capacity> text;
};

} // namespace constgrad
