// must say: layer 2 gives 1 output, but the target has 2
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>

namespace cg = constgrad;

constexpr cg::network<double, cg::pipeline<cg::dense_layer<2, 4>, cg::dense_layer<4, 1>>> net{};
constexpr cg::vector input{1.0, 0.0};

#ifdef MISTAKE
constexpr auto error = cg::value_and_gradient(net, cg::squared_error, input, cg::vector{1.0, 0.0});
#else
constexpr auto error = cg::value_and_gradient(net, cg::squared_error, input, cg::vector{1.0});
#endif

static_assert(error.value <= 1);
