// must say: layer 3 expects 1 x 4 weights, but got 1 x 2
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<1>, cg::dense<4>, cg::sigmoid, cg::dense<1>);
constexpr cg::layer_parameters first{cg::matrix<double, 4, 1>{}, cg::vector<double, 4>{}};

#ifdef MISTAKE
constexpr cg::layer_parameters last{cg::matrix<double, 1, 2>{}, cg::vector<double, 1>{}};
#else
constexpr cg::layer_parameters last{cg::matrix<double, 1, 4>{}, cg::vector<double, 1>{}};
#endif

static_assert(cg::with_parameters(architecture, first, last)(cg::vector{1.0})[0] == 0);
