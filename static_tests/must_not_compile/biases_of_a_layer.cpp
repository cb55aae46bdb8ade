// must say: layer 1 expects 2 numbers as bias, but got 3
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture = cg::sequential(cg::inputs<3>, cg::dense<2>);
constexpr cg::matrix<double, 2, 3> weights{{{1, 2, 3}, {4, 5, 6}}};

#ifdef MISTAKE
constexpr cg::layer_parameters parameters{weights, cg::vector{7.0, 8.0, 9.0}};
#else
constexpr cg::layer_parameters parameters{weights, cg::vector{7.0, 8.0}};
#endif

static_assert(cg::with_parameters(architecture, parameters).outputs == 2);
