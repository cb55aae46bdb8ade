// A data set that a build made of a file, for docs/how_to/data.md.
// [use]
#include "irises.hpp" // made of irises.csv

#include <constgrad.hpp>

namespace cg = constgrad;

constexpr auto net = cg::initialize<double>(
    cg::sequential(cg::inputs<4>, cg::dense<3>, cg::softmax), cg::glorot_uniform, cg::seed{1});
constexpr auto trained = cg::train(net, cg::standardized(irises), cg::categorical_cross_entropy,
                                   cg::adam{.learning_rate = 0.1}, cg::epochs{2});
static_assert(cg::accuracy(trained.network, cg::standardized(irises)) > 0.75);
// [use]

static_assert(irises == cg::iris, "the file holds Fisher's irises");
static_assert(irises_classes[0][0] == 's' && irises_classes[2][1] == 'i');

int main() {}
