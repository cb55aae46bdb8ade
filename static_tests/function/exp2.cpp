#include <constgrad/function/exp2.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law exp2_laws[] = {
    {"2³ is 8, 2^½ the root of 2, and a float stays a float",
     [] {
       return holds_if(cg::exp2(given(3.0)) == 8 &&
                       cg::exp2(given(0.5)) == 1.41421356237309504880 &&
                       cg::exp2(given(0.5f)) == 1.41421356237309504880f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-8.0, -1.0, -0x1p-7, 0.0, 0.5, 2.0}) {
         if (const auto judged = derivative_is_the_limit(cg::exp2, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::exp2.value_and_derivative(given(0.75));
       return holds_if(value == cg::exp2(0.75) && derivative == cg::exp2.derivative(0.75));
     }},
    {"it is e^(x log 2)",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::exp2, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<exp2_laws>);
