// must say: vector = expects 2 elements on the right, but got 1
#include <constgrad/network.hpp>

namespace cg = constgrad;

constexpr bool has_bias() {
  auto net =
      cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<2>), cg::zeros, cg::seed{0});
#ifdef MISTAKE
  net.parameters.layer<1>().bias = cg::vector{1.0};
#else
  net.parameters.layer<1>().bias = cg::vector{1.0, 2.0};
#endif
  return net.parameters.layer<1>().bias[1] == 2;
}
int main() { return has_bias() ? 0 : 1; }
