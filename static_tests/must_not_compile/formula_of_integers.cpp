// must say: a formula is evaluated with doubles, floats or other real numbers: write evaluate<double>
#include <constgrad/function.hpp>

namespace cg = constgrad;

#ifdef MISTAKE
[[maybe_unused]] constexpr auto result =
    cg::evaluate<int>(cg::symbol("x") / 2, {{cg::symbol("x"), 1}});
#else
[[maybe_unused]] constexpr auto result =
    cg::evaluate<double>(cg::symbol("x") / 2, {{cg::symbol("x"), 1.0}});
#endif
