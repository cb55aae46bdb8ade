// must say: the loss does not fit the network: a loss of probabilities is for networks that end in sigmoid
#include <constgrad/network.hpp>
#include <constgrad/training/confusion_matrix.hpp>

namespace cg = constgrad;

constexpr auto net =
    cg::with_parameters(cg::sequential(cg::inputs<1>, cg::dense<1>, cg::sigmoid),
                        cg::layer_parameters{cg::matrix<double, 1, 1>{{{1}}}, cg::vector{0.0}});
constexpr cg::data_set<double, 1, 1, 2> data{{{{0.25}, {-0.25}}}, {{{1}, {0}}}};

#ifdef MISTAKE
constexpr auto counts = cg::confusion_matrix(net, cg::binary_cross_entropy_with_logits, data);
#else
constexpr auto counts = cg::confusion_matrix(net, cg::binary_cross_entropy, data);
#endif
static_assert(counts(0, 0) == 1);
