// must say: vector expects 3 elements, but got 1
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr struct {
  cg::vector<double, 3> input{1};
} given{};
#else
constexpr struct {
  cg::vector<double, 3> input{1, 2, 3};
} given{};
#endif

int main() { return given.input[1] > 2; }
