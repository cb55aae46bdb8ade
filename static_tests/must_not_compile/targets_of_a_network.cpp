// must say: layer 1 gives 2 outputs, but the target has 1
#include <constgrad/network/shape_checks.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
static_assert(cg::target_fits<cg::pipeline<cg::dense_layer<3, 2>>, 1>());
#else
static_assert(cg::target_fits<cg::pipeline<cg::dense_layer<3, 2>>, 2>());
#endif
