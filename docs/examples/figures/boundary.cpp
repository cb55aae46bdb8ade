// Where the trained network answers more than ½, for docs/derivations/two_classes.md.
#include "chart.hpp"

#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/notebook/tutorial.hpp>
#include <constgrad/training.hpp>

#include <cstddef>

namespace cg = constgrad;
namespace nb = constgrad::notebook;

int main() {
  const cg::data_set points{nb::input_vectors, nb::targets};
  const auto untrained = cg::initialize<double>(
      cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid),
      cg::glorot_uniform, cg::seed{0});
  const auto network = cg::train(untrained, points, cg::binary_cross_entropy,
                                 cg::adam{.learning_rate = 0.1}, cg::epochs{200}, cg::batches_of<8>)
                           .network;

  const chart drawn{
      {0, 6},
      {0, 5},
      "Eight points of two classes. The network answers more than one half in two shaded areas, a "
      "strip and all above a curve. They hold the four points of target 1 and none of target 0."};
  constexpr double cell = 0.05;
  for (int row = 0; row < 100; ++row) {
    const double y = cell * row;
    int begin = -1; // of a run of cells of which the network answers more than ½
    for (int column = 0; column <= 120; ++column) {
      const bool is_one =
          column < 120 && network(cg::vector{cell * (column + 0.5), y + cell / 2})[0] > 0.5;
      if (is_one && begin < 0) begin = column;
      if (!is_one && begin >= 0) {
        drawn.box({cell * begin, cell * column}, {y, y + cell}, "#c8d4f8");
        begin = -1;
      }
    }
  }
  drawn.axes("input 1", "input 2", 6, 5);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [input, target] = points[i];
    const bool is_one = target[0] == 1;
    drawn.point({input[0], input[1]}, is_one ? "#3451b2" : "#b8272c");
    drawn.label({input[0], input[1]}, is_one ? "1" : "0", is_one ? "#3451b2" : "#b8272c");
  }
}
