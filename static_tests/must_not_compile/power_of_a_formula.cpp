// must say: these numbers have whole powers only: write power(x, 2) for power(x, 2.0)
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::power(cg::symbol("x"), 2.0);
#else
[[maybe_unused]] constexpr auto result = cg::power(cg::symbol("x"), 2);
#endif
