// must say: vector expects 2 elements, but got 1
#include <constgrad/network.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::matrix<double, 2, 1> weights{{{1}, {2}}};
constexpr cg::dense_parameters<double, 1, 2> layer{weights, {1}};
#else
constexpr cg::matrix<double, 2, 1> weights{{{1}, {2}}};
constexpr cg::dense_parameters<double, 1, 2> layer{weights, {1, 2}};
#endif

int main() { return layer.bias[1] > 2; }
