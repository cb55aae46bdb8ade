// must say: these parameters and the others are as many, but have other shapes or another type of number
#include <constgrad/network/parameters.hpp>
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

using layer = cg::dense_layer<2, 1>;

#ifdef MISTAKE
constexpr cg::network_parameters<float, cg::pipeline<layer>> gradient{};
#else
constexpr cg::network_parameters<double, cg::pipeline<layer>> gradient{};
#endif

static_assert(cg::network_parameters<double, cg::pipeline<layer>>{} - gradient == gradient);
