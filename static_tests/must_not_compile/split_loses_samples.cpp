// must say: split expects 150 samples in both parts, but got 149
#include <constgrad/data/iris.hpp>
#include <constgrad/data/split.hpp>

namespace cg = constgrad;

constexpr bool is_split() {
  cg::data_set<double, 4, 3, 100> training{};
#ifdef MISTAKE
  cg::data_set<double, 4, 3, 49> held_out{};
#else
  cg::data_set<double, 4, 3, 50> held_out{};
#endif
  cg::split(cg::iris, training, held_out);
  return held_out.inputs[0] == cg::iris_inputs[100];
}
static_assert(is_split());
