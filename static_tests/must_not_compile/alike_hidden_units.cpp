// must say: got 2, expected 4
//
// All weights are 0 at the start, so that no hidden unit ever differs from the others.
#include <constgrad/function/tanh.hpp>
#include <constgrad/network.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

constexpr cg::data_set<double, 2, 1, 4> exclusive_or{{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}},
                                                     {{{0}, {1}, {1}, {0}}}};
// [mistake]
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
#ifdef MISTAKE
constexpr auto net = cg::initialize<double>(architecture, cg::zeros, cg::seed{0});
#else
constexpr auto net = cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0});
#endif
constexpr auto trained =
    cg::train(net, exclusive_or, cg::mean_squared_error, cg::gradient_descent{.learning_rate = 2.0},
              cg::epochs{100}, cg::batches_of<4>);
static_assert(proof::equal<cg::correct(trained.network, exclusive_or), 4>);
// [mistake]
