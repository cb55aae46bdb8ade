// must say: the data set expects 3 outputs of the network, but got 2
#include <constgrad/data/iris.hpp>
#include <constgrad/training/accuracy.hpp>

namespace cg = constgrad;

constexpr auto always_setosa = [](const cg::vector<double, 4>&) {
#ifdef MISTAKE
  return cg::vector{1.0, 0.0};
#else
  return cg::vector{1.0, 0.0, 0.0};
#endif
};
constexpr std::size_t right = cg::correct(always_setosa, cg::iris);
static_assert(right % 50 == 0);
