// must say: layer 1 is an activation of the 2 inputs themselves: begin with dense<N>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::sigmoid, cg::dense<1>);
#else
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<1>, cg::sigmoid);
#endif

static_assert(architecture.outputs == 1);
