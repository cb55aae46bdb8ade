// must say: the data set expects 3 outputs of the network, but got 2
#include <constgrad/training/accuracy.hpp>
#include <constgrad/training/iris.hpp>

namespace cg = constgrad;

constexpr auto always_setosa = [](const cg::vector<double, 4>&) {
#ifdef MISTAKE
  return cg::vector{1.0, 0.0};
#else
  return cg::vector{1.0, 0.0, 0.0};
#endif
};
static_assert(3 * cg::correct(always_setosa, cg::iris) == 150);
