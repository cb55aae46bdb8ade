// must say: layer 1 expects 2 inputs, but got 3
#include <constgrad/network/network.hpp>

namespace cg = constgrad;

constexpr cg::network<double, cg::pipeline<cg::dense_layer<2, 1>>> net{};

#ifdef MISTAKE
constexpr auto output = net(cg::vector{1.0, 0.0, 1.0});
#else
constexpr auto output = net(cg::vector{1.0, 0.0});
#endif

static_assert(output[0] == 0);
