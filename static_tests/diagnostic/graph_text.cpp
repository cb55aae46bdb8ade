#include <constgrad/diagnostic/graph_text.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;

/// The lines between the first three of a graph and its last.
template <class Write>
static constexpr cg::char_buffer<512> body(const Write& write) {
  cg::graph_writer<512> graph;
  write(graph);
  const auto& text = graph.finish();
  constexpr const char* head = "digraph {\n  node [shape=record]\n";
  std::size_t begin = 0;
  while (head[begin] != '\0' && head[begin] == text.characters[begin]) ++begin;
  cg::char_buffer<512> lines;
  if (head[begin] != '\0' || text.characters[text.size - 2] != '}') return lines << "no digraph";
  for (std::size_t i = begin; i < text.size - 2; ++i) lines << text.characters[i];
  return lines;
}

/// A graph of one node, whose name has so many letters, in fewer than 128 characters.
template <std::size_t Letters>
static constexpr bool has_room = is_constant<[] {
  char name[Letters + 1]{};
  for (std::size_t i = 0; i < Letters; ++i) name[i] = 'a';
  cg::graph_writer<128> graph;
  graph.add_node(1, +name);
  return graph.finish().size;
}>;

constexpr law graph_text_laws[] = {
    {"a graph of nothing is one to DOT", [] { return holds_if(body([](auto&) {}) == ""); }},
    {"a constant is a box with a name",
     [] {
       return holds_if(body([](auto& graph) { graph.add_node(given(std::size_t{12}), "1/2"); }) ==
                       "  v12 [label=\"{1/2}\"]\n");
     }},
    {"what is made of constants has a value",
     [] {
       return holds_if(body([](auto& graph) { graph.add_node(1, "+", given(0.5)); }) ==
                       "  v1 [label=\"{+|value 0.5}\"]\n");
     }},
    {"a number is one with its name, its value and its gradient, in this order",
     [] {
       return holds_if(body([](auto& graph) { graph.add_node(1, "w", given(0.1), -3.0); }) ==
                       "  v1 [label=\"{w|value 0.1|gradient -3.0}\"]\n");
     }},
    {"an arrow leads from the operand to the result, with or without a derivative",
     [] {
       return holds_if(body([](auto& graph) {
                         graph.add_edge(1, 2);
                         graph.add_edge(2, 3, given(0.5));
                       }) == "  v1 -> v2\n  v2 -> v3 [label=\"0.5\"]\n");
     }},
    {"a name with characters of DOT's own is shown as it is",
     [] {
       return holds_if(body([](auto& graph) { graph.add_node(1, "a|b{c}<d>\"e\"\\n"); }) ==
                       "  v1 [label=\"{a\\|b\\{c\\}\\<d\\>\\\"e\\\"\\\\n}\"]\n");
     }},
    {"infinities and what is no number have names",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{}; // no constant is NaN
       const double zero = given(0.0);
       return holds_if(
           body([&](auto& graph) { graph.add_node(1, "y", -1 / zero, zero / zero); }).size != 0 &&
           body([&](auto& graph) { graph.add_edge(1, 2, 1 / zero); }) ==
               "  v1 -> v2 [label=\"inf\"]\n");
     }},
    // 32 characters before the node, 18 around its name, 2 after it: 127 - 52 = 75
    {"a graph that does not fit is refused, not cut off",
     [] { return holds_if(has_room<75> && !has_room<76>); }},
    {"a name that is too long to be written is refused, too",
     [] {
       return holds_if(!is_constant<[] {
         char name[1025]{};
         for (std::size_t i = 0; i < 1024; ++i) name[i] = 'a';
         cg::graph_writer<4096> graph;
         graph.add_node(1, +name);
         return graph.finish().size;
       }>);
     }},
};
static_assert(all_hold<graph_text_laws>);
