// must say: dense_parameters expects 2 biases, one for each row of weights, but got 0
#include <constgrad/network.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::matrix<double, 2, 1> weights{{{1}, {2}}};
constexpr cg::dense_parameters layer{weights};
#else
constexpr cg::matrix<double, 2, 1> weights{{{1}, {2}}};
constexpr cg::dense_parameters layer{weights, {1, 2}};
#endif

int main() { return layer.bias[1] > 2; }
