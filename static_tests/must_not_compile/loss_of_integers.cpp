// must say: a loss needs real numbers, doubles or floats: write 1.0 for 1
#include <constgrad/network.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::half_squared_error(cg::vector{1}, cg::vector{0});
#else
[[maybe_unused]] constexpr auto result = cg::half_squared_error(cg::vector{1.0}, cg::vector{0.0});
#endif
