#include <constgrad/function/log.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

#include <limits>

namespace cg = constgrad;

constexpr law log_laws[] = {
    {"log 1 = 0, log 2 = ln 2, and a float stays a float",
     [] {
       return holds_if(cg::log(given(1.0)) == 0 && cg::log(given(2.0)) == 0.69314718055994530942 &&
                       cg::log(given(2.0f)) == 0.69314718055994530942f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {0.75, 1.0, 2.0, 10.0, 1000.0}) {
         if (const auto judged = derivative_is_the_limit(cg::log, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::log.value_and_derivative(given(0.75));
       return holds_if(value == cg::log(0.75) && derivative == cg::log.derivative(0.75));
     }},
    {"the derivative is infinite where its limit is, and NaN where there is no function",
     [] {
       constexpr double inf = std::numeric_limits<double>::infinity();
       constexpr float inf_f = std::numeric_limits<float>::infinity();
       const double outside = cg::log.derivative(given(-2.0));
       return holds_if(
           cg::log.derivative(given(4.0)) == 0.25 && cg::log.derivative(given(0.0f)) == inf_f &&
           cg::log.derivative(given(0.0)) == inf && cg::log.derivative(given(0x1p-1024)) == inf &&
           cg::log.derivative(given(0x1.0000000000004p-1024)) == 0x1.ffffffffffff8p1023 &&
           outside != outside);
     }},
    {"e^log x is x",
     [] {
       for (double x : {0.25, 0.75, 3.0, 100.0}) {
         if (const auto judged = goes_back(cg::log, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log_laws>);
