// must say: layer 2 is the softmax of one output, which is always 1: end in sigmoid
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto architecture = cg::sequential(cg::inputs<3>, cg::dense<1>, cg::softmax);
#else
constexpr auto architecture = cg::sequential(cg::inputs<3>, cg::dense<1>, cg::sigmoid);
#endif

static_assert(architecture.outputs == 1);
