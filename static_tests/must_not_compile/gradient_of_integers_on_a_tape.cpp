// must say: the tape and the point of a gradient have different types of number: write 2.0 for 2
#include <constgrad/function.hpp>

namespace cg = constgrad;

static constexpr auto square = [](const auto& x) { return x[0] * x[0]; };
#ifdef MISTAKE
static constexpr cg::vector point{3};
#else
static constexpr cg::vector point{3.0};
#endif
[[maybe_unused]] constexpr auto slopes = [] {
  cg::tape<double, 4> tape;
  return cg::gradient(tape, square, point);
}();
