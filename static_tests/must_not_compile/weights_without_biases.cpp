// must say: layer 1 has 2 parameters, but got 1
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture = cg::sequential(cg::inputs<1>, cg::dense<2>);
constexpr cg::matrix<double, 2, 1> weights{{{1}, {2}}};

#ifdef MISTAKE
constexpr cg::layer_parameters parameters{weights};
#else
constexpr cg::layer_parameters parameters{weights, cg::vector{7.0, 8.0}};
#endif

static_assert(cg::with_parameters(architecture, parameters).outputs == 2);
