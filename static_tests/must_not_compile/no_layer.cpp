// must say: layer 2 after 4 outputs is no layer: write dense<N>, softmax or a function such as tanh
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<4>, 1, cg::sigmoid);
#else
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::dense<1>, cg::sigmoid);
#endif

static_assert(architecture.outputs <= 4);
