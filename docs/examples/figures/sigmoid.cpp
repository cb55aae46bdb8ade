// The sigmoid and its slope at the notebook's sum, for docs/derivations/chain_rule.md.
#include "chart.hpp"

#include <constgrad/function/sigmoid.hpp>
#include <constgrad/math/sigmoid.hpp>

namespace cg = constgrad;

constexpr double z = 1.8084, height = cg::sigmoid(z), slope = cg::math::sigmoid_derivative(z);

int main() {
  const chart drawn{
      {-6, 6},
      {0, 1},
      "The sigmoid rises from 0 to 1. At 1.8084 it is 0.859, and its tangent has the slope 0.121."};
  drawn.axes("layer 1", "sigmoid(layer 1)", 6, 4);
  drawn.curve([](double x) { return cg::sigmoid(x); }, "#3451b2");
  drawn.stroke({z - 1.1, height - 1.1 * slope}, {z + 1.1, height + 1.1 * slope}, "#b8272c");
  drawn.point({z, height}, "#b8272c");
  drawn.label({z, height - 0.07}, "slope 0.121", "#b8272c");
}
