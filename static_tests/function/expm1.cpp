#include <constgrad/function/expm1.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law expm1_laws[] = {
    {"e¹ - 1, next to 0 nearly x itself, and a float stays a float",
     [] {
       return holds_if(cg::expm1(given(1.0)) == 1.71828182845904523536 &&
                       cg::expm1(given(1e-20)) == 1e-20 &&
                       cg::expm1(given(1.0f)) == 1.71828182845904523536f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-8.0, -1.0, -0x1p-7, 0.0, 0.5, 2.0}) {
         if (const auto judged = derivative_is_the_limit(cg::expm1, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::expm1.value_and_derivative(given(0.75));
       return holds_if(value == cg::expm1(0.75) && derivative == cg::expm1.derivative(0.75));
     }},
    {"it is e^x - 1",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::expm1, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<expm1_laws>);
