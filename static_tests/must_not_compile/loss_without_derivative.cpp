// must say: the rule of a loss has no function derivative(o, t), nor gradient(output, target, d_output, n)
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

namespace cg = constgrad;

// [mistake]
struct cauchy_rule {
  static constexpr auto value(const auto& o, const auto& t) { return cg::log1p(cg::square(o - t)); }
#ifndef MISTAKE
  static constexpr auto derivative(const auto& o, const auto& t) {
    return 2 * (o - t) / (1 + cg::square(o - t));
  }
#endif
};
constexpr cg::loss<cauchy_rule> cauchy{};
// [mistake]

constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<1>),
                                            cg::glorot_uniform, cg::seed{0});
static_assert(cg::value_and_gradient(net, cauchy, cg::vector{1.0, 2.0}, cg::vector{0.0}).value >=
              0);

int main() {}
