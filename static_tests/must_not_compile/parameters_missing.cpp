// must say: with_parameters expects 2 dense_parameters, but got 1
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<1>, cg::dense<4>, cg::sigmoid, cg::dense<1>);
constexpr cg::dense_parameters<double, 1, 4> first{};
constexpr cg::dense_parameters<double, 4, 1> last{};

#ifdef MISTAKE
constexpr auto net = cg::with_parameters(architecture, first);
#else
constexpr auto net = cg::with_parameters(architecture, first, last);
#endif

static_assert(net(cg::vector{1.0})[0] == 0);
