// must say: sequential begins with inputs<N> and has at least one layer after it
#include <constgrad/network/sequential.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto architecture = cg::sequential(cg::inputs<2>);
#else
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<1>);
#endif

static_assert(architecture.inputs == 2);
