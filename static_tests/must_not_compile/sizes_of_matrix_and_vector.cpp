// must say: matrix * vector expects 2 elements on the right, but got 3
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

constexpr cg::matrix<double, 3, 2> weights{{{1, 2}, {3, 4}, {5, 6}}};

#ifdef MISTAKE
constexpr cg::vector outputs = weights * cg::vector{1.54, 1.32, 1.0};
#else
constexpr cg::vector outputs = weights * cg::vector{1.54, 1.32};
#endif

int main() { return outputs[0] > 2; }
