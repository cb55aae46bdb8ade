#include <constgrad/function/log10.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law log10_laws[] = {
    {"log10 1000 is 3, log10 2 is log 2 / log 10, and a float stays a float",
     [] {
       return holds_if(cg::log10(given(1000.0)) == 3 &&
                       cg::log10(given(2.0)) == 0.301029995663981195214 &&
                       cg::log10(given(2.0f)) == 0.301029995663981195214f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {0.5, 0.75, 1.5, 3.0, 100.0}) {
         if (const auto judged = derivative_is_the_limit(cg::log10, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::log10.value_and_derivative(given(0.75));
       return holds_if(value == cg::log10(0.75) && derivative == cg::log10.derivative(0.75));
     }},
    {"it is log x / log 10",
     [] {
       for (double x : {0.25, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::log10, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log10_laws>);
