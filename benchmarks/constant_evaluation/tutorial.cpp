// The tutorial's whole training run in one constant: 10,000 updates with NumPy's random picks, and a
// hundred sums of all errors.
#include "constgrad/notebook.hpp"

namespace notebook = constgrad::notebook;

constexpr auto errors = [] {
  constgrad::numpy_random random{0};
  notebook::neural_network<double, 2> network{0.1, random};
  return network.train<10'000>(notebook::input_vectors, notebook::targets, random);
}();
static_assert(errors[99] < errors[0]);
