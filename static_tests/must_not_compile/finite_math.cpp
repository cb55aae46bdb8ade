// must say: constgrad refuses -ffast-math: reordered sums would not be what the compiler has proved
// flags: -ffinite-math-only
#include <constgrad/linear_algebra.hpp>

static_assert(constgrad::dot(constgrad::vector{2.0}, constgrad::vector{3.0}) == 6.0);
