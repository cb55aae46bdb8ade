// must say: float and double are supported, long double is not: write static_cast<double>(x)
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::sigmoid(1.0L);
#else
[[maybe_unused]] constexpr auto result = cg::sigmoid(static_cast<double>(1.0L));
#endif
