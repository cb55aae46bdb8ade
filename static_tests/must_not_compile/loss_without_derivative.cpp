// must say: the rule of a loss has no function derivative(o, t), nor gradient(output, target, d_output, n)
#include <constgrad/function.hpp>
#include <constgrad/network.hpp>

namespace cg = constgrad;

// [mistake]
struct log_cosh_rule {
  static constexpr auto value(const auto& o, const auto& t) {
    return cg::softplus(2 * (o - t)) - (o - t);
  }
#ifndef MISTAKE
  static constexpr auto derivative(const auto& o, const auto& t) { return cg::tanh(o - t); }
#endif
};
constexpr cg::loss<log_cosh_rule> log_cosh{};
// [mistake]

constexpr auto net = cg::initialize<double>(cg::sequential(cg::inputs<2>, cg::dense<1>),
                                            cg::glorot_uniform, cg::seed{0});
static_assert(cg::value_and_gradient(net, log_cosh, cg::vector{1.0, 2.0}, cg::vector{0.0}).value >=
              0);

int main() {}
