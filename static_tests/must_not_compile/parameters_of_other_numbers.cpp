// must say: layer 3 expects the same type of number as the layers before it
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

constexpr auto architecture =
    cg::sequential(cg::inputs<1>, cg::dense<4>, cg::sigmoid, cg::dense<1>);
constexpr cg::dense_parameters<double, 1, 4> first{};

#ifdef MISTAKE
constexpr cg::dense_parameters<float, 4, 1> last{};
#else
constexpr cg::dense_parameters<double, 4, 1> last{};
#endif

static_assert(cg::with_parameters(architecture, first, last)(cg::vector{1.0})[0] == 0);
