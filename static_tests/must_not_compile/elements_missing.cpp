// must say: vector expects 3 elements, but got 2
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::vector<double, 3> input{1, 2};
#else
constexpr cg::vector<double, 3> input{1, 2, 3};
#endif

int main() { return input[1] > 2; }
