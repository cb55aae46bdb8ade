// must say: the target and the network have different types of number
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/backpropagation.hpp>

namespace cg = constgrad;

constexpr cg::network<float, cg::pipeline<cg::dense_layer<1, 1>>> net{};

#ifdef MISTAKE
constexpr cg::vector target{1.0};
#else
constexpr cg::vector target{1.0f};
#endif

static_assert(cg::value_and_gradient(net, cg::squared_error, cg::vector{1.0f}, target).value <= 1);
