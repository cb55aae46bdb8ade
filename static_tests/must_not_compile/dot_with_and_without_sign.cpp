// must say: an integer without a sign meets one with a sign: as<int> or as<double> converts either
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::dot(cg::vector{1u}, cg::vector{-1});
#else
[[maybe_unused]] constexpr auto result = cg::dot(cg::as<int>(cg::vector{1u}), cg::vector{-1});
#endif
