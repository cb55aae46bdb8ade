// must say: float and double are supported, long double is not: write initialize<double>
#include <constgrad/network.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
using number = long double;
#else
using number = double;
#endif
[[maybe_unused]] constexpr auto net =
    cg::initialize<number>(cg::sequential(cg::inputs<2>, cg::dense<1>), cg::zeros, cg::seed{1});
