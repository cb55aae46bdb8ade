// must say: this function needs real numbers: write 1.0 for 1
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::silu(cg::vector{1, 2});
#else
[[maybe_unused]] constexpr auto result = cg::silu(cg::vector{1.0, 2.0});
#endif
