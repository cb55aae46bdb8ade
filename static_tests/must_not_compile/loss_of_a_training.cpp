// must say: binary cross-entropy needs probabilities: end in sigmoid, but layer 1 gives 1 output of any range
#include <constgrad/layer/binary_cross_entropy.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/train.hpp>

namespace cg = constgrad;

constexpr auto net = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<1>),
    cg::layer_parameters{cg::matrix<double, 1, 2>{{{0.5, -0.5}}}, cg::vector{0.0}});

constexpr cg::data_set<double, 2, 1, 2> data{{{{1, 0}, {2, 1}}}, {{{0}, {1}}}};

#ifdef MISTAKE
constexpr auto judge = cg::binary_cross_entropy;
#else
constexpr auto judge = cg::binary_cross_entropy_with_logits;
#endif
[[maybe_unused]] constexpr auto trained =
    cg::train(net, data, judge, cg::gradient_descent{.learning_rate = 0.5}, cg::epochs{1});
