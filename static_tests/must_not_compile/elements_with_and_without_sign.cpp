// must say: an integer without a sign meets one with a sign: convert one to the other's type
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::vector{1u, -1};
#else
[[maybe_unused]] constexpr auto result = cg::vector{1, -1};
#endif
