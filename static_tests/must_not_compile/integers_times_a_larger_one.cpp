// must say: the factor has another type than the vector's integers, which would cut it off: convert either
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = 5000000000 * cg::vector{1, 2};
#else
[[maybe_unused]] constexpr auto result = 5000000000 * cg::as<long>(cg::vector{1, 2});
#endif
