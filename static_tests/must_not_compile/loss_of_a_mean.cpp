// must say: categorical cross-entropy needs a distribution: end in softmax, but layer 1 gives 2 outputs of any range
#include <constgrad/layer/categorical_cross_entropy.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/mean_loss.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr auto shape = cg::sequential(cg::inputs<1>, cg::dense<2>);
#else
constexpr auto shape = cg::sequential(cg::inputs<1>, cg::dense<2>, cg::softmax);
#endif
constexpr auto net = cg::with_parameters(
    shape, cg::layer_parameters{cg::matrix<double, 2, 1>{{{0.5}, {-0.5}}}, cg::vector{0.0, 0.0}});
constexpr cg::data_set<double, 1, 2, 2> data{{{{1}, {2}}}, {{{0, 1}, {1, 0}}}};

static_assert(cg::mean_loss(net, cg::categorical_cross_entropy, data) >= 0);
