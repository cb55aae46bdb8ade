// must say: the optimizer has no function update(step, rate, n, weights, gradient, first, second), which is const
#include <constgrad/network.hpp>
#include <constgrad/training.hpp>

#include <cstddef>

namespace cg = constgrad;

// [mistake]
/// w ← w - η sign(g)
struct sign_descent {
  double learning_rate;

  static constexpr std::size_t moments = 0;
  constexpr double rate(std::size_t) const { return learning_rate; }
#ifdef MISTAKE
  constexpr void update(double rate, std::size_t n, auto* w, auto* g) const {
#else
  constexpr void update(std::size_t, double rate, std::size_t n, auto* w, auto* g, auto*,
                        auto*) const {
#endif
      for (std::size_t i = 0; i < n; ++i) w[i] -= rate * double((g[i] > 0) - (g[i] < 0));
}
}
;
// [mistake]

constexpr cg::data_set<double, 1, 1, 2> samples{{{{1}, {2}}}, {{{1}, {2}}}};
constexpr auto net =
    cg::initialize<double>(cg::sequential(cg::inputs<1>, cg::dense<1>), cg::zeros, cg::seed{0});
static_assert(cg::train(net, samples, cg::squared_error, sign_descent{.learning_rate = 0.5},
                        cg::epochs{1})
                  .history.last.loss >= 0);

int main() {}
