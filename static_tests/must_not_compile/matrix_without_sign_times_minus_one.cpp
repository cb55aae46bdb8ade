// must say: the factor has another type than the matrix's integers, which would cut it off: convert either
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::matrix<unsigned, 1, 1>{{{2}}} * -1;
#else
[[maybe_unused]] constexpr auto result = cg::matrix<int, 1, 1>{{{2}}} * -1;
#endif
