// must say: train takes a network, a data set of its numbers, a loss, an optimizer and epochs{n}
#include <constgrad/layer/squared_error.hpp>
#include <constgrad/network/initialize.hpp>
#include <constgrad/training/gradient_descent.hpp>
#include <constgrad/training/train.hpp>

namespace cg = constgrad;

constexpr auto net = cg::with_parameters(
    cg::sequential(cg::inputs<2>, cg::dense<1>),
    cg::layer_parameters{cg::matrix<double, 1, 2>{{{0.5, -0.5}}}, cg::vector{0.0}});

constexpr cg::data_set<double, 2, 1, 2> data{{{{1, 0}, {2, 1}}}, {{{0}, {1}}}};

constexpr cg::gradient_descent way{.learning_rate = 0.5};
#ifdef MISTAKE
[[maybe_unused]] constexpr auto trained =
    cg::train(net, data, cg::squared_error, cg::epochs{1}, way);
#else
[[maybe_unused]] constexpr auto trained =
    cg::train(net, data, cg::squared_error, way, cg::epochs{1});
#endif
