// must say: mean squared error expects 2 targets, but got 3
#include <constgrad/layer/squared_error.hpp>

namespace cg = constgrad;

constexpr cg::vector output{0.75, 0.25};

#ifdef MISTAKE
constexpr double error = cg::mean_squared_error(output, cg::vector{1.0, 0.0, 0.0});
#else
constexpr double error = cg::mean_squared_error(output, cg::vector{1.0, 0.0});
#endif

int main() { return error > 2; }
