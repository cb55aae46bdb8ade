#include <constgrad/function/log2.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law log2_laws[] = {
    {"log2 8 is 3, log2 10 is log 10 / log 2, and a float stays a float",
     [] {
       return holds_if(cg::log2(given(8.0)) == 3 &&
                       cg::log2(given(10.0)) == 3.32192809488736234787 &&
                       cg::log2(given(10.0f)) == 3.32192809488736234787f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {0.5, 0.75, 1.5, 3.0, 100.0}) {
         if (const auto judged = derivative_is_the_limit(cg::log2, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::log2.value_and_derivative(given(0.75));
       return holds_if(value == cg::log2(0.75) && derivative == cg::log2.derivative(0.75));
     }},
    {"it is log x / log 2",
     [] {
       for (double x : {0.25, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::log2, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log2_laws>);
