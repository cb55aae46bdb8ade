// must say: a network of integers cannot learn: write 1.0 for 1
#include <constgrad/network.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
__extension__ using number = cg::math::int128;
#else
using number = double;
#endif
[[maybe_unused]] constexpr auto net =
    cg::initialize<number>(cg::sequential(cg::inputs<2>, cg::dense<1>), cg::zeros, cg::seed{1});
