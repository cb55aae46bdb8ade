#include <constgrad/function/tanh.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law tanh_laws[] = {
    {"tanh 0 = 0, tanh' 0 = 1, and a float stays a float",
     [] {
       return holds_if(cg::tanh(given(0.0)) == 0 && cg::tanh.derivative(given(0.0)) == 1 &&
                       cg::tanh(given(1.0)) == 0.76159415595576488812 &&
                       cg::tanh(given(1.0f)) == 0.76159415595576488812f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-6.0, -1.0, -0.3, 0.0, 0.01, 0.5, 2.0, 9.0}) {
         if (const auto judged = derivative_is_the_limit(cg::tanh, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::tanh.value_and_derivative(given(0.75));
       return holds_if(value == cg::tanh(0.75) && derivative == cg::tanh.derivative(0.75));
     }},
    {"tanh'(x) = (1 - tanh x) (1 + tanh x), where that does not cancel",
     [] {
       for (double x : {-0.5, 0.0, 0.125, 0.4}) {
         const double t = cg::tanh(given(x));
         if (const auto judged =
                 cg::claim::within(3, cg::tanh.derivative(given(x)), (1 - t) * (1 + t));
             !judged)
           return judged;
       }
       return cg::verdict{};
     }},
    {"it is (e^2x - 1) / (e^2x + 1)",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::tanh, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<tanh_laws>);
