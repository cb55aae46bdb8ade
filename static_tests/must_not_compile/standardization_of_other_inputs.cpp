// must say: standardization expects 4 inputs, but got 3
#include <constgrad/data/iris.hpp>
#include <constgrad/data/standardized.hpp>

namespace cg = constgrad;

constexpr cg::standardization fitted{cg::iris};
#ifdef MISTAKE
constexpr auto flower = fitted(cg::vector{5.1, 3.5, 1.4});
#else
constexpr auto flower = fitted(cg::vector{5.1, 3.5, 1.4, 0.2});
#endif

static_assert(flower[0] < 0);
