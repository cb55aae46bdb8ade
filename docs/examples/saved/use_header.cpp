// What docs/how_to/save.md does with the header that how_to_save has written.
// [use]
#include "iris_net.hpp"

namespace cg = constgrad;

constexpr auto output = iris_net(iris_net_scale(cg::vector{5.9, 3.0, 5.1, 1.8}));
static_assert(cg::class_of(output) == 2 && output[2] > 0.7);
// [use]

int main() {}
