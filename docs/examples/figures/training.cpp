// The errors of the notebook's training of 10,000 iterations, for docs/derivations/training.md.
#include "chart.hpp"

#include <constgrad/notebook.hpp>

#include <cstddef>

namespace cg = constgrad;
namespace nb = constgrad::notebook;

int main() {
  cg::numpy_random random{0};
  nb::neural_network<double, 2> network{0.1, random};
  const auto errors = network.train<10'000>(nb::input_vectors, nb::targets, random);

  const chart drawn{
      {0, 10'000},
      {0, 4},
      "The error of all eight samples, every 100 iterations: it falls from 3.9 to about 2 in the "
      "first 500 iterations, and then goes up and down between 1.8 and 2.6."};
  drawn.axes("iteration", "error of all samples", 5, 4);
  for (std::size_t i = 1; i < errors.size(); ++i) {
    drawn.stroke({100.0 * static_cast<double>(i - 1), errors[i - 1]},
                 {100.0 * static_cast<double>(i), errors[i]}, "#3451b2");
  }
}
