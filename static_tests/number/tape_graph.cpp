#include <constgrad/number/interval.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/number/tape_graph.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;

using variable = cg::variable<double>;

/// micrograd's first steps: e = a b, d = e + c, L = d f for a = 2, b = -3, c = 10, f = -2.
template <class T>
static constexpr auto first_steps() {
  cg::tape<T, 8> tape;
  const cg::variable<T> a{T(2), tape}, b{T(-3), tape}, c{T(10), tape}, f{T(-2), tape};
  const cg::variable<T> e = a * b, d = e + c, loss = d * f;
  tape.read_backwards(loss);
  return cg::graph_of(tape, {{a, "a"}, {b, "b"}, {c, "c"}, {e, "e"}, {f, "f"}, {loss, "L"}});
}

/// What is named in the graph of x² after clear(): a constant, what is on another tape, what was before, x.
enum class named { constant, elsewhere, before, x };

template <named Named>
static constexpr bool accepts = is_constant<[] {
  cg::tape<double, 4> tape, other;
  const variable before{3.0, tape};
  tape.clear();
  const variable constant = 3.0, elsewhere{3.0, other}, x{3.0, tape}, square = x * x;
  tape.read_backwards(square);
  return cg::graph_of(tape, {{Named == named::constant    ? constant
                              : Named == named::elsewhere ? elsewhere
                              : Named == named::before    ? before
                                                          : x,
                              "x"}})
      .size;
}>;

constexpr law tape_graph_laws[] = {
    // Worked by hand: L = 4 · -2; ∂L/∂d = f, ∂L/∂f = d, ∂L/∂a = f b, ∂L/∂b = f a
    {"every number has its value and its gradient, every arrow its derivative",
     [] {
       return holds_if(first_steps<double>() == R"(digraph {
  node [shape=record]
  v1 [label="{a|value 2.0|gradient 6.0}"]
  v2 [label="{b|value -3.0|gradient -4.0}"]
  v3 [label="{c|value 10.0|gradient -2.0}"]
  v4 [label="{f|value -2.0|gradient 4.0}"]
  v5 [label="{e|value -6.0|gradient -2.0}"]
  v1 -> v5 [label="-3.0"]
  v2 -> v5 [label="2.0"]
  v6 [label="{v6|value 4.0|gradient -2.0}"]
  v5 -> v6 [label="1.0"]
  v3 -> v6 [label="1.0"]
  v7 [label="{L|value -8.0|gradient 1.0}"]
  v6 -> v7 [label="-2.0"]
  v4 -> v7 [label="4.0"]
}
)");
     }},
    {"in fractions, too",
     [] {
       cg::tape<cg::rational, 3> tape;
       const cg::variable<cg::rational> x{cg::rational{1, 3}, tape}, y = x / 2;
       tape.read_backwards(y);
       return holds_if(cg::graph_of(tape, {{x, "x"}}) == R"(digraph {
  node [shape=record]
  v1 [label="{x|value 1/3|gradient 1/2}"]
  v2 [label="{v2|value 1/6|gradient 1}"]
  v1 -> v2 [label="1/2"]
}
)");
     }},
    {"a number that is both operands has two arrows, one without influence the gradient 0",
     [] {
       cg::tape<double, 8> tape;
       const variable x{given(3.0), tape}, unused{5.0, tape}, square = x * x;
       tape.read_backwards(square);
       return holds_if(cg::graph_of(tape) == R"(digraph {
  node [shape=record]
  v1 [label="{v1|value 3.0|gradient 6.0}"]
  v2 [label="{v2|value 5.0|gradient 0.0}"]
  v3 [label="{v3|value 9.0|gradient 1.0}"]
  v1 -> v3 [label="3.0"]
  v1 -> v3 [label="3.0"]
}
)");
     }},
    {"a sum with weights is one operation with all its operands, and the last name counts",
     [] {
       cg::tape<double, 8> tape;
       const variable x[]{{1.0, tape}, {2.0, tape}, {3.0, tape}};
       const double weights[]{4.0, 5.0, 6.0};
       const variable sum = weighted_sum(weights, x, 3);
       tape.read_backwards(sum);
       return holds_if(cg::graph_of(tape, {{sum, "first"}, {sum, "s"}}) == R"(digraph {
  node [shape=record]
  v1 [label="{v1|value 1.0|gradient 4.0}"]
  v2 [label="{v2|value 2.0|gradient 5.0}"]
  v3 [label="{v3|value 3.0|gradient 6.0}"]
  v4 [label="{s|value 32.0|gradient 1.0}"]
  v1 -> v4 [label="4.0"]
  v2 -> v4 [label="5.0"]
  v3 -> v4 [label="6.0"]
}
)");
     }},
    {"after clear() it is the graph of what came since",
     [] {
       cg::tape<double, 4> tape;
       const variable before{1.0, tape};
       tape.clear();
       const variable x{given(2.0), tape}, y = -x;
       tape.read_backwards(y);
       return holds_if(cg::graph_of(tape, {{y, "y"}}) == R"(digraph {
  node [shape=record]
  v1 [label="{v1|value 2.0|gradient -1.0}"]
  v2 [label="{y|value -2.0|gradient 1.0}"]
  v1 -> v2 [label="-1.0"]
}
)");
     }},
    {"the graph of an empty tape is empty",
     [] {
       cg::tape<double, 1> tape;
       tape.read_backwards(0);
       return holds_if(cg::graph_of(tape) == "digraph {\n  node [shape=record]\n}\n");
     }},
    {"only what is on the tape can have a name",
     [] {
       return holds_if(accepts<named::x> && !accepts<named::constant> &&
                       !accepts<named::elsewhere> && !accepts<named::before>);
     }},
    {"a tape that was not read since it was written has no graph",
     [] {
       return holds_if(!is_constant<[] {
         cg::tape<double, 4> tape;
         const variable x{3.0, tape};
         tape.read_backwards(x);
         const variable square = x * x;
         return cg::graph_of(tape, {{square, "y"}}).size;
       }>);
     }},
    {"nor has one without room for it",
     [] {
       return holds_if(!is_constant<[] {
         cg::tape<double, 4> tape;
         const variable x{3.0, tape};
         tape.read_backwards(x);
         return cg::graph_of<64>(tape).size;
       }>);
     }},
};
static_assert(all_hold<tape_graph_laws>);
