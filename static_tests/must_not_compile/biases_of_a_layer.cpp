// must say: dense_parameters expects 2 biases, one for each row of weights, but got 3
#include <constgrad/layer/dense.hpp>

namespace cg = constgrad;

constexpr cg::matrix<double, 2, 3> weights{{{1, 2, 3}, {4, 5, 6}}};

#ifdef MISTAKE
constexpr cg::dense_parameters parameters{weights, cg::vector{7.0, 8.0, 9.0}};
#else
constexpr cg::dense_parameters parameters{weights, cg::vector{7.0, 8.0}};
#endif

static_assert(parameters.bias[1] == 8);
