// must say: the network ends in one output of any range: name the loss of a logit, as in accuracy(net, binary_cross_entropy_with_logits, data)
#include <constgrad/network.hpp>
#include <constgrad/training/accuracy.hpp>

namespace cg = constgrad;

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>),
                        cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
constexpr cg::data_set<double, 1, 1, 2> data{{{{0.25}, {-0.25}}}, {{{1}, {0}}}};

#ifdef MISTAKE
constexpr double right = cg::accuracy(net, data);
#else
constexpr double right = cg::accuracy(net, cg::binary_cross_entropy_with_logits, data);
#endif
static_assert(right == 1);
