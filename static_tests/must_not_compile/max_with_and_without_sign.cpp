// must say: an integer without a sign meets one with a sign: convert one to the other's type
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::max(-1, 1u);
#else
[[maybe_unused]] constexpr auto result = cg::max(-1, 1);
#endif
