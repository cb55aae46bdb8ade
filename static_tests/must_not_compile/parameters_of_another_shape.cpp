// must say: layer 3 expects 1 x 4 weights, but got 1 x 2
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<1>, cg::dense<4>, cg::sigmoid, cg::dense<1>);
constexpr cg::dense_parameters<double, 1, 4> first{};

#ifdef MISTAKE
constexpr cg::dense_parameters<double, 2, 1> last{};
#else
constexpr cg::dense_parameters<double, 4, 1> last{};
#endif

static_assert(cg::with_parameters(architecture, first, last)(cg::vector{1.0})[0] == 0);
