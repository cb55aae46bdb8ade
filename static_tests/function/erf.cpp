#include <constgrad/function/erf.hpp>

#include "static_tests/function/central_difference.hpp"

namespace cg = constgrad;

constexpr law erf_laws[] = {
    {"erf 0 = 0, erf 1 as tables have it, and a float stays a float",
     [] {
       return holds_if(cg::erf(given(0.0)) == 0 &&
                       cg::claim::within(1, cg::erf(given(1.0)), 0.84270079294971486934) &&
                       cg::erf(given(1.0f)) == 0.84270079294971486934f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-3.0, -1.0, -0.125, 0.0, 0.3, 2.0, 5.0}) {
         if (const auto judged = derivative_is_the_limit(cg::erf, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::erf.value_and_derivative(given(0.75));
       return holds_if(value == cg::erf(0.75) && derivative == cg::erf.derivative(0.75));
     }},
};
static_assert(all_hold<erf_laws>);
