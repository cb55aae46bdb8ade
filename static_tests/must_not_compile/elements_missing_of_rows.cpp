// must say: vector expects 3 elements, but got 2
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::vector<cg::vector<double, 2>, 3> rows{{0, 0}, {0, 1}};
#else
constexpr cg::vector<cg::vector<double, 2>, 3> rows{{{0, 0}, {0, 1}, {1, 0}}};
#endif

int main() { return rows[1][0] > 2; }
