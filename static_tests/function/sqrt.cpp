#include <constgrad/function/sqrt.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

#include <limits>

namespace cg = constgrad;

constexpr law sqrt_laws[] = {
    {"√2.25 = 1.5 exactly, its derivative ⅓, and a float stays a float",
     [] {
       return holds_if(cg::sqrt(given(2.25)) == 1.5 &&
                       cg::sqrt.derivative(given(2.25)) == 1.0 / 3 &&
                       cg::sqrt(given(2.25f)) == 1.5f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {0.5, 1.0, 2.0, 50.0}) {
         if (const auto judged = derivative_is_the_limit(cg::sqrt, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::sqrt.value_and_derivative(given(0.75));
       return holds_if(value == cg::sqrt(0.75) && derivative == cg::sqrt.derivative(0.75));
     }},
    {"the derivative is infinite where its limit is, and NaN where there is no function",
     [] {
       constexpr double inf = std::numeric_limits<double>::infinity();
       constexpr float inf_f = std::numeric_limits<float>::infinity();
       const double outside = cg::sqrt.derivative(given(-1.0));
       return holds_if(cg::sqrt.derivative(given(4.0)) == 0.25 &&
                       cg::sqrt.derivative(given(0.0f)) == inf_f &&
                       cg::sqrt.derivative(given(0.0)) == inf && outside != outside);
     }},
    {"(√x)² is x",
     [] {
       for (double x : {0.25, 0.75, 3.0, 100.0}) {
         if (const auto judged = goes_back(cg::sqrt, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<sqrt_laws>);
