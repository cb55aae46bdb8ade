// must say: a rational is made of two whole numbers: write rational{3, 2} or 1.5_rational
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::rational(1.5, 2);
#else
[[maybe_unused]] constexpr auto result = cg::rational(3, 4);
#endif
