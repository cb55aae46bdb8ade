// must say: got 4, expected 8
//
// Without an activation between two dense layers the network is one neuron, and no line separates the classes.
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>
#include <constgrad/notebook/tutorial.hpp>
#include <constgrad/proof.hpp>
#include <constgrad/training.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
#ifdef MISTAKE
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::dense<1>, cg::sigmoid);
#else
constexpr auto architecture =
    cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<1>, cg::sigmoid);
#endif

constexpr cg::data_set points{cg::notebook::input_vectors, cg::notebook::targets};
constexpr auto trained = cg::train(
    cg::initialize<double>(architecture, cg::glorot_uniform, cg::seed{0}), points,
    cg::binary_cross_entropy, cg::adam{.learning_rate = 0.1}, cg::epochs{100}, cg::batches_of<8>);
static_assert(proof::equal<cg::correct(trained.network, points), 8>);
// [mistake]
