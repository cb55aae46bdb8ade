// must say: matrix expects 3 columns, but got 4
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::matrix<double, 2, 3> weights{{{1, 2, 3, 4}, {5, 6, 7, 8}}};
#else
constexpr cg::matrix<double, 2, 3> weights{{{1, 2, 3}, {4, 5, 6}}};
#endif

int main() { return weights(0, 0) > 2; }
