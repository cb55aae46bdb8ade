// must say: the tape is full: tape<T, Capacity> needs room for every operation
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
constexpr std::size_t room = 3;
#else
constexpr std::size_t room = 4;
#endif

constexpr cg::vector slope = [] {
  cg::tape<double, room> tape; // two variables, their product, its square
  return cg::gradient(
      tape, [](const auto& v) { return cg::square(v[0] * v[1]); }, cg::vector{1.0, 2.0});
}();
static_assert(slope == cg::vector{8.0, 4.0});
