// The graph of a neuron's error, for docs/derivations/numbers.md:   ./graph | dot -Tsvg > graph.svg
#include <constgrad/function.hpp>
#include <constgrad/number.hpp>

#include <cstdio>

namespace cg = constgrad;

// [tape]
constexpr auto graph = [] {
  cg::tape<double, 8> tape;
  const cg::variable weight{0.25, tape}, input{2.0, tape};
  const cg::variable layer_1 = weight * input, prediction = cg::sigmoid(layer_1);
  const cg::variable difference = prediction - 1, error = cg::square(difference);
  tape.read_backwards(error);
  return cg::graph_of(tape, {{weight, "weight"},
                             {input, "input"},
                             {layer_1, "layer 1"},
                             {prediction, "prediction"},
                             {difference, "prediction - target"},
                             {error, "error"}});
}();
// [tape]

// [formula]
constexpr cg::expression w = cg::symbol("w"), x = cg::symbol("x");
static_assert(cg::graph_of<double>(w * x + 1, {{w, 0.25}, {x, 2.0}}) == R"(digraph {
  node [shape=record]
  v1 [label="{w|value 0.25|gradient 2.0}"]
  v2 [label="{x|value 2.0|gradient 0.25}"]
  v3 [label="{*|value 0.5|gradient 1.0}"]
  v1 -> v3
  v2 -> v3
  v4 [label="{1}"]
  v5 [label="{+|value 1.5|gradient 1.0}"]
  v3 -> v5
  v4 -> v5
}
)");
// [formula]

int main() { std::printf("%s", graph.characters); }
