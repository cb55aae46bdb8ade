// must say: an element does not convert to the type of the vector's elements
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::vector input{1.0, "2.5"};
#else
constexpr cg::vector input{1, 2.5};
#endif

int main() { return input[1] > 3; }
