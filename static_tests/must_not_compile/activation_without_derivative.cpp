// must say: layer 2 is no activation: its rule has no function derivative(x)
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

namespace cg = constgrad;

// [mistake]
/// x / (1 + |x|)
struct softsign_rule {
  static constexpr auto value(const auto& x) { return x / (1 + cg::abs(x)); }
#ifndef MISTAKE
  static constexpr auto derivative(const auto& x) { return 1 / cg::square(1 + cg::abs(x)); }
#endif
};
constexpr cg::differentiable<softsign_rule> softsign{};
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<3>, softsign, cg::dense<1>);
// [mistake]

constexpr auto net = cg::initialize<double>(architecture, cg::zeros, cg::seed{0});
static_assert(net(cg::vector{1.0, 2.0})[0] == 0);

int main() {}
