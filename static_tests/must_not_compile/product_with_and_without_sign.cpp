// must say: an integer without a sign meets one with a sign: as<int> or as<double> converts either
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::matrix<unsigned, 1, 1>{{{2}}} * cg::vector{-1};
#else
[[maybe_unused]] constexpr auto result = cg::matrix<int, 1, 1>{{{2}}} * cg::vector{-1};
#endif
