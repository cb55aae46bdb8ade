#include <constgrad/function/softplus.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law softplus_laws[] = {
    {"softplus 0 = ln 2, large x are left alone, and a float stays a float",
     [] {
       return holds_if(cg::softplus(given(0.0)) == 0.69314718055994530942 &&
                       cg::softplus(given(800.0)) == 800 &&
                       cg::softplus(given(0.0f)) == 0.69314718055994530942f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-9.0, -1.0, 0.0, 0.5, 3.0, 8.0}) {
         if (const auto judged = derivative_is_the_limit(cg::softplus, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::softplus.value_and_derivative(given(0.75));
       return holds_if(value == cg::softplus(0.75) && derivative == cg::softplus.derivative(0.75));
     }},
    {"it is log (1 + e^x)",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::softplus, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<softplus_laws>);
