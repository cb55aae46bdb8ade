// must say: a _real literal is a decimal number, as 1.54_real
// must say: write interval{0x1p3} for 0x1p3_real
#include <constgrad/number/real_literal.hpp>

namespace cg = constgrad;
using namespace cg::literals;

#ifdef MISTAKE
constexpr auto eight = 0x1p3_real;
#else
constexpr cg::interval eight{0x1p3};
#endif
static_assert(eight.lower == 8);
