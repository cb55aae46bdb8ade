// must say: or else from which number on it stands for class 1, as in accuracy(net, threshold{0.5}, data)
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/training/accuracy.hpp>

namespace cg = constgrad;

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>, cg::tanh),
                        cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
constexpr cg::data_set<double, 1, 1, 2> data{{{{0.25}, {-0.25}}}, {{{1}, {-1}}}};

#ifdef MISTAKE
static_assert(cg::correct(net, cg::mean_squared_error, data) == 1);
#else
static_assert(cg::correct(net, cg::threshold{0}, data) == 2);
#endif
