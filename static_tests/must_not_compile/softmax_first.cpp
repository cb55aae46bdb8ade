// must say: layer 1 is an activation of the 3 inputs themselves: begin with dense<N>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto architecture = cg::sequential(cg::inputs<3>, cg::softmax);
#else
constexpr auto architecture = cg::sequential(cg::inputs<3>, cg::dense<3>, cg::softmax);
#endif

static_assert(architecture.outputs <= 3);
