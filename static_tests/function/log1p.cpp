#include <constgrad/function/log1p.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

#include <limits>

namespace cg = constgrad;

constexpr law log1p_laws[] = {
    {"log(1 + 1) = ln 2, next to 0 nearly x itself, and a float stays a float",
     [] {
       return holds_if(cg::log1p(given(1.0)) == 0.69314718055994530942 &&
                       cg::log1p(given(1e-20)) == 1e-20 &&
                       cg::log1p(given(1.0f)) == 0.69314718055994530942f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-0.25, 0.0, 0x1p-8, 1.0, 100.0}) {
         if (const auto judged = derivative_is_the_limit(cg::log1p, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::log1p.value_and_derivative(given(0.75));
       return holds_if(value == cg::log1p(0.75) && derivative == cg::log1p.derivative(0.75));
     }},
    {"the derivative is infinite where its limit is, and NaN where there is no function",
     [] {
       constexpr double inf = std::numeric_limits<double>::infinity();
       constexpr float inf_f = std::numeric_limits<float>::infinity();
       const double outside = cg::log1p.derivative(given(-3.0));
       return holds_if(cg::log1p.derivative(given(3.0)) == 0.25 &&
                       cg::log1p.derivative(given(-1.0f)) == inf_f &&
                       cg::log1p.derivative(given(-1.0)) == inf && outside != outside);
     }},
    {"it is log (1 + x)",
     [] {
       for (double x : {-0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::log1p, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log1p_laws>);
