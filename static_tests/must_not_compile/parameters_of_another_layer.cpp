// must say: layer 1 has 2 inputs and 3 outputs, but got the parameters of a layer of 3 and 1
#include <constgrad/network.hpp>

namespace cg = constgrad;

constexpr bool is_copied() {
  auto net = cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<3>, cg::dense<1>),
                                    cg::glorot_uniform, cg::seed{0});
  auto other = net;
#ifdef MISTAKE
  other.parameters.layer<1>() = net.parameters.layer<2>();
#else
  other.parameters.layer<1>() = net.parameters.layer<1>();
#endif
  return other.parameters == net.parameters;
}
static_assert(is_copied());
