// must say: layer 2 expects dense_parameters{weights, bias}
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture = cg::sequential(cg::inputs<1>, cg::dense<1>, cg::dense<1>);
constexpr cg::dense_parameters<double, 1, 1> parameters{};

#ifdef MISTAKE
constexpr auto net = cg::with_parameters(architecture, parameters, parameters.weights);
#else
constexpr auto net = cg::with_parameters(architecture, parameters, parameters);
#endif

static_assert(net(cg::vector{1.0})[0] == 0);
