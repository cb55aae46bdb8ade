// must say: binary cross-entropy needs probabilities: end in sigmoid, but layer 2 gives 3 outputs by softmax
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/network/backpropagation.hpp>

namespace cg = constgrad;

constexpr cg::network<double, cg::pipeline<cg::dense_layer<1, 3>, cg::softmax_layer<3>>> net{};

#ifdef MISTAKE
constexpr auto error = cg::value_and_gradient(net, cg::binary_cross_entropy, cg::vector{1.0},
                                              cg::vector{0.0, 0.0, 1.0});
#else
constexpr auto error = cg::value_and_gradient(net, cg::categorical_cross_entropy, cg::vector{1.0},
                                              cg::vector{0.0, 0.0, 1.0});
#endif

static_assert(error.value >= 0);
