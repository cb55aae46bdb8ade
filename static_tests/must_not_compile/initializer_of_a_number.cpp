// must say: an initializer is called as draw(random, weights), and fills weights, a matrix_view
#include <constgrad/network.hpp>

namespace cg = constgrad;

constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<3>);

// [mistake]
#ifdef MISTAKE
constexpr auto halves = [](double& weight) { weight = 0.5; };
#else
constexpr auto halves = [](cg::numpy_random&, auto weights) {
  for (auto& weight : weights) weight = 0.5;
};
#endif
constexpr auto net = cg::initialize<double>(architecture, halves, cg::seed{0});
// [mistake]

static_assert(net(cg::vector{0.0, 0.0})[0] == 0);

int main() {}
