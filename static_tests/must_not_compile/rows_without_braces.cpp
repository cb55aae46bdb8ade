// must say: each row of a matrix has its braces: {{{1, 2}, {3, 4}}}
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::matrix<double, 2, 2> weights{1, 2, 3, 4};
#else
constexpr cg::matrix<double, 2, 2> weights{{1, 2}, {3, 4}};
#endif

int main() { return weights(1, 0) > 4; }
