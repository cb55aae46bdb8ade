// must say: a vector of integers times a real number: write as<double>(vector) * factor
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = 0.5 * cg::vector{1, 2};
#else
[[maybe_unused]] constexpr auto result = 0.5 * cg::as<double>(cg::vector{1, 2});
#endif
