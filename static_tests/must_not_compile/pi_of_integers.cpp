// must say: pi is a double or float, no integer or long double
#include <constgrad/number.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::pi<int>;
#else
[[maybe_unused]] constexpr auto result = cg::pi<double>;
#endif
