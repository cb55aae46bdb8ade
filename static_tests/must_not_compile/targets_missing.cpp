// must say: train expects 2 targets, one for each sample, but got 1
#include <constgrad/notebook.hpp>

namespace cg = constgrad;

constexpr bool learns() {
  cg::numpy_random random{0};
  cg::notebook::neural_network<double, 2> network{0.1, random};
  const cg::vector inputs{cg::vector{3.0, 1.5}, cg::vector{2.0, 1.0}};
#ifdef MISTAKE
  const cg::vector targets{0.0};
#else
  const cg::vector targets{0.0, 1.0};
#endif
  network.train(inputs, targets, random, 10, [](std::size_t, double) {});
  return network.predict(inputs[0]) < 1;
}
static_assert(learns());
