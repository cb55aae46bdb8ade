// must say: these are 9 parameters of 2 layers, but the others are 3 of 1
#include <constgrad/network/parameters.hpp>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

using two_layers =
    cg::network_parameters<double, cg::pipeline<cg::dense_layer<2, 2>, cg::dense_layer<2, 1>>>;

#ifdef MISTAKE
constexpr cg::network_parameters<double, cg::pipeline<cg::dense_layer<2, 1>>> gradient{};
#else
constexpr two_layers gradient{};
#endif

static_assert(two_layers{} - 0.5 * gradient == two_layers{});
