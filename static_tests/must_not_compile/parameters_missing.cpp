// must say: with_parameters expects 2 layer_parameters, but got 1
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<1>, cg::dense<4>, cg::sigmoid, cg::dense<1>);
constexpr cg::layer_parameters first{cg::matrix<double, 4, 1>{}, cg::vector<double, 4>{}};
constexpr cg::layer_parameters last{cg::matrix<double, 1, 4>{}, cg::vector<double, 1>{}};

#ifdef MISTAKE
constexpr auto net = cg::with_parameters(architecture, first);
#else
constexpr auto net = cg::with_parameters(architecture, first, last);
#endif

static_assert(net(cg::vector{1.0})[0] == 0);
