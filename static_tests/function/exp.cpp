#include <constgrad/function/exp.hpp>

#include "static_tests/function/central_difference.hpp"

namespace cg = constgrad;

constexpr law exp_laws[] = {
    {"exp(1) is e, and a float stays a float",
     [] {
       return holds_if(cg::exp(given(1.0)) == 2.71828182845904523536 &&
                       cg::exp(given(1.0f)) == 2.71828182845904523536f);
     }},
    {"exp is its own derivative: the limit says so",
     [] {
       for (double x : {-8.0, -1.0, 0.0, 0.5, 2.0}) {
         if (const auto judged = derivative_is_the_limit(cg::exp, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::exp.value_and_derivative(given(1.5));
       return holds_if(value == cg::exp(1.5) && derivative == cg::exp.derivative(1.5));
     }},
};
static_assert(all_hold<exp_laws>);
