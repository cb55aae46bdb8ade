// must say: the ends of an interval are doubles or floats: write interval{1.0, 2.0} for {1, 2}
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr cg::interval range{1, 2};
#else
[[maybe_unused]] constexpr cg::interval range{1.0, 2.0};
#endif
