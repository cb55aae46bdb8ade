// must say: layer 1 expects 2 inputs, but got 1
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>

namespace cg = constgrad;

constexpr cg::network<double, cg::pipeline<cg::dense_layer<2, 1>>> net{};

#ifdef MISTAKE
constexpr auto error =
    cg::value_and_gradient(net, cg::squared_error, cg::vector{1.0}, cg::vector{1.0});
#else
constexpr auto error =
    cg::value_and_gradient(net, cg::squared_error, cg::vector{1.0, 0.0}, cg::vector{1.0});
#endif

static_assert(error.value <= 1);
