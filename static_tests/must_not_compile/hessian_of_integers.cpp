// must say: a Hessian needs real numbers, doubles or floats: write 2.0 for 2
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result =
    cg::hessian([](const auto& x) { return x[0] * x[1]; }, cg::vector{1, 2});
#else
[[maybe_unused]] constexpr auto result =
    cg::hessian([](const auto& x) { return x[0] * x[1]; }, cg::vector{1.0, 2.0});
#endif
