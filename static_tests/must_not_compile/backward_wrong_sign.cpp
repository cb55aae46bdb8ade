// must say: layer 2 derivative: x: backward gives -1 times the derivative
#include <constgrad/network.hpp>
#include <constgrad/network_proof/backward.hpp>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [mistake]
/// x³
struct cube_rule {
  static constexpr auto value(const auto& x) { return x * x * x; }
#ifdef MISTAKE
  static constexpr auto derivative(const auto& x) { return -3 * (x * x); }
#else
  static constexpr auto derivative(const auto& x) { return 3 * (x * x); }
#endif
};
constexpr cg::differentiable<cube_rule> cube;

constexpr auto layers = cg::sequential(cg::inputs<2>, cg::dense<3>, cube, cg::dense<1>);
static_assert(proof::backward<decltype(layers)>);
// [mistake]
