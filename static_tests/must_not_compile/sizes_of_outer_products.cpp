// must say: matrix + expects 2 rows, but got 3
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

constexpr cg::matrix<double, 2, 3> weights{{{1, 2, 3}, {4, 5, 6}}};
constexpr cg::vector input{1.54, 1.32, 1.0};
constexpr cg::vector slope{0.5, 0.25};

#ifdef MISTAKE
constexpr cg::matrix updated = weights + cg::outer(input, slope);
#else
constexpr cg::matrix updated = weights + cg::outer(slope, input);
#endif

int main() { return updated(0, 0) > 2; }
