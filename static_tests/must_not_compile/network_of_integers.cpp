// must say: a network of integers cannot learn: write 1.0 for 1
#include <constgrad/network/initialize.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr cg::layer_parameters given{cg::matrix{{{1}}}, cg::vector{0}};
#else
constexpr cg::layer_parameters given{cg::matrix{{{1.0}}}, cg::vector{0.0}};
#endif

[[maybe_unused]] constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>), given);
