// must say: binary cross-entropy with logits needs logits: leave out sigmoid and softmax, but layer 2 gives 1 output from 0 to 1
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/network/backpropagation.hpp>

namespace cg = constgrad;

constexpr cg::network<double,
                      cg::pipeline<cg::dense_layer<1, 1>,
                                   cg::activation_layer<cg::differentiable<cg::sigmoid_rule>, 1>>>
    net{};

#ifdef MISTAKE
constexpr auto error = cg::value_and_gradient(net, cg::binary_cross_entropy_with_logits,
                                              cg::vector{1.0}, cg::vector{1.0});
#else
constexpr auto error =
    cg::value_and_gradient(net, cg::binary_cross_entropy, cg::vector{1.0}, cg::vector{1.0});
#endif

static_assert(error.value < 1);
