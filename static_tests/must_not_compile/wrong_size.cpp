// must say: predict expects 2 inputs, but got 3
#include <constgrad/notebook.hpp>

namespace cg = constgrad;

constexpr cg::notebook::neural_network<double, 2> network{0.1, cg::vector{1.56, -0.45}, 0.0};

#ifdef MISTAKE
constexpr double prediction = network.predict(cg::vector{1.54, 1.32, 1.0});
#else
constexpr double prediction = network.predict(cg::vector{1.54, 1.32});
#endif

int main() { return prediction > 1; }
