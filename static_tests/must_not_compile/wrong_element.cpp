// must say: element 1: got 0.8700000000000001, expected 0.87, 1 ulp apart
#include <constgrad/proof.hpp>

namespace cg = constgrad;

constexpr cg::vector sum = cg::vector{1.54, 1.32} + cg::vector{1.56, -0.45};

#ifdef MISTAKE
static_assert(cg::proof::equal<sum, cg::vector{3.1, 0.87}>);
#else
static_assert(cg::proof::equal<sum, cg::vector{3.1, 0.8700000000000001}>);
#endif
