// must say: a matrix of integers times a real number: write as<double>(matrix) * factor
#include <constgrad/linear_algebra.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result = cg::matrix{{{1, 2}}} * 0.5;
#else
[[maybe_unused]] constexpr auto result = cg::matrix{{{1.0, 2.0}}} * 0.5;
#endif
