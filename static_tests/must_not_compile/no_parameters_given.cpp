// must say: layer 2 expects layer_parameters{weights, bias}
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture = cg::sequential(cg::inputs<1>, cg::dense<1>, cg::dense<1>);
constexpr cg::layer_parameters parameters{cg::matrix<double, 1, 1>{}, cg::vector<double, 1>{}};

#ifdef MISTAKE
constexpr auto net = cg::with_parameters(architecture, parameters, parameters.first);
#else
constexpr auto net = cg::with_parameters(architecture, parameters, parameters);
#endif

static_assert(net(cg::vector{1.0})[0] == 0);
