// must say: the input and the network have different types of number: as<float> or as<double> converts either
#include <constgrad/network/network.hpp>

namespace cg = constgrad;

constexpr cg::network<double, cg::pipeline<cg::dense_layer<2, 1>>> net{};

#ifdef MISTAKE
constexpr auto output = net(cg::vector{1, 0});
#else
constexpr auto output = net(cg::as<double>(cg::vector{1, 0}));
#endif

static_assert(output[0] == 0);
