// must say: dot expects 2 elements on the right, but got 3
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr double product = cg::dot(cg::vector{1.54, 1.32}, cg::vector{1.56, -0.45, 0.0});
#else
constexpr double product = cg::dot(cg::vector{1.54, 1.32}, cg::vector{1.56, -0.45});
#endif

int main() { return product > 2; }
