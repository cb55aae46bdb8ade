// must say: dual numbers need real numbers: dual<double, N>; integers would be divided wrongly
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr cg::dual<int, 1> half = 1;
#else
[[maybe_unused]] constexpr cg::dual<double, 1> half = 1;
#endif
