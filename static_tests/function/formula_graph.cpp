#include <constgrad/function/formula_graph.hpp>
#include <constgrad/function/square.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression;

namespace symbols {
static constexpr expression w = cg::symbol("w"), x = cg::symbol("x"), y = cg::symbol("y"),
                            pi = cg::pi<expression>;
}
using namespace symbols;

/// The claim that the graph of f for x = 2 and y = -3 has these nodes and arrows.
template <class T = double>
static constexpr cg::verdict has_graph(const expression& f, const char* lines) {
  const auto graph = cg::graph_of<T>(f, {{x, T(2)}, {y, T(-3)}});
  cg::char_buffer<8192> expected;
  expected << "digraph {\n  node [shape=record]\n" << lines << "}\n";
  return holds_if(graph == expected);
}

template <auto Formula>
static constexpr bool is_refused =
    !is_constant<[] { return cg::graph_of<double>(Formula(), {{x, 2.0}}).size; }>;

constexpr law formula_graph_laws[] = {
    {"a symbol is one box, with the gradient 1",
     [] { return has_graph(x, "  v1 [label=\"{x|value 2.0|gradient 1.0}\"]\n"); }},
    {"a number has neither", [] { return has_graph(given(7), "  v1 [label=\"{7}\"]\n"); }},
    // f = x (x y + 1): ∂f/∂(xy) = x, ∂f/∂x = xy + 1 + x y, ∂f/∂y = x²
    {"what occurs twice is one box, whose gradient is the sum over both arrows",
     [] {
       return has_graph(x * (x * y + 1), R"(  v1 [label="{x|value 2.0|gradient -11.0}"]
  v2 [label="{y|value -3.0|gradient 4.0}"]
  v3 [label="{*|value -6.0|gradient 2.0}"]
  v1 -> v3
  v2 -> v3
  v4 [label="{1}"]
  v5 [label="{+|value -5.0|gradient 2.0}"]
  v3 -> v5
  v4 -> v5
  v6 [label="{*|value -10.0|gradient 1.0}"]
  v1 -> v6
  v5 -> v6
)");
     }},
    // f = y / x², in fractions: ∂f/∂x = -2 y / x³
    {"a quotient is a product with a power, exact in fractions",
     [] {
       return has_graph<cg::rational>(y / (x * x), R"(  v1 [label="{x|value 2|gradient 3/4}"]
  v2 [label="{^-2|value 1/4|gradient -3}"]
  v1 -> v2
  v3 [label="{y|value -3|gradient 1/4}"]
  v4 [label="{*|value -3/4|gradient 1}"]
  v2 -> v4
  v3 -> v4
)");
     }},
    // f = |x| + relu(y) + 3 |y|: |x| = x is an operation none the less, and relu(y) = 0 one with a gradient
    {"a function is a box with its name and its gradient, also where it is flat",
     [] {
       return has_graph(cg::relu(y) + 3 * cg::abs(x), R"(  v1 [label="{x|value 2.0|gradient 3.0}"]
  v2 [label="{abs|value 2.0|gradient 3.0}"]
  v1 -> v2
  v3 [label="{3}"]
  v4 [label="{*|value 6.0|gradient 1.0}"]
  v2 -> v4
  v3 -> v4
  v5 [label="{y|value -3.0|gradient 0.0}"]
  v6 [label="{relu|value 0.0|gradient 1.0}"]
  v5 -> v6
  v7 [label="{+|value 6.0|gradient 1.0}"]
  v4 -> v7
  v6 -> v7
)");
     }},
    {"a function of a number has a value",
     [] {
       return has_graph(x + cg::exp2(expression{3}), R"(  v1 [label="{x|value 2.0|gradient 1.0}"]
  v2 [label="{3}"]
  v3 [label="{exp2|value 8.0}"]
  v2 -> v3
  v4 [label="{+|value 10.0|gradient 1.0}"]
  v1 -> v4
  v3 -> v4
)");
     }},
    {"pi has its value",
     [] {
       return has_graph(pi * x, R"(  v1 [label="{pi|value 3.141592653589793|gradient 2.0}"]
  v2 [label="{x|value 2.0|gradient 3.141592653589793}"]
  v3 [label="{*|value 6.283185307179586|gradient 1.0}"]
  v1 -> v3
  v2 -> v3
)");
     }},
    // The first gradient is that of dual numbers, proved in evaluate.cpp.
    {"the neuron of the notebook's first weight",
     [] {
       const expression error = cg::square(cg::sigmoid(2 * w) - 1);
       const auto graph = cg::graph_of<double>(error, {{w, 0.25}});
       const double gradient = cg::evaluate<double>(cg::differentiate(error, w), {{w, 0.25}});
       cg::char_buffer<128> row;
       row << "|value 0.25|gradient " << gradient << "}\"]";
       for (std::size_t i = 0; i + row.size <= graph.size; ++i) {
         std::size_t same = 0;
         while (same < row.size && graph.characters[i + same] == row.characters[same]) ++same;
         if (same == row.size) return holds_if(true);
       }
       return holds_if(false);
     }},
    {"a symbol without a value is refused, and a function that fractions do not have",
     [] {
       return holds_if(
           !is_refused<[] { return x; }> && is_refused<[] { return x + y; }> &&
           !is_constant<[] { return cg::graph_of<cg::rational>(cg::exp(x), {{x, 2}}).size; }>);
     }},
    {"so is a graph without room",
     [] {
       return holds_if(!is_constant<[] { return cg::graph_of<double, 64>(x, {{x, 2.0}}).size; }>);
     }},
};
static_assert(all_hold<formula_graph_laws>);
