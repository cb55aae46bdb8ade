// must say: layer 2 after 3 outputs is no layer: write differentiable<rule>{} for its rule
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

namespace cg = constgrad;

/// x / (1 + |x|)
struct softsign_rule {
  static constexpr auto value(const auto& x) { return x / (1 + cg::abs(x)); }
  static constexpr auto derivative(const auto& x) { return 1 / cg::square(1 + cg::abs(x)); }
};

// [mistake]
#ifdef MISTAKE
constexpr softsign_rule softsign{};
#else
constexpr cg::differentiable<softsign_rule> softsign{};
#endif
constexpr auto architecture = cg::sequential(cg::inputs<2>, cg::dense<3>, softsign, cg::dense<1>);
// [mistake]

constexpr auto net = cg::initialize<double>(architecture, cg::zeros, cg::seed{0});
static_assert(net(cg::vector{1.0, 2.0})[0] == 0);

int main() {}
