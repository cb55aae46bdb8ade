#include <constgrad/function/gradient.hpp>
#include <constgrad/function/tanh.hpp>
#include <constgrad/proof/identity.hpp>

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
    {"for all reals, the slope follows from y = tanh x: tanh' x = (1 - y) (1 + y)",
     [] {
       return cg::claim::identity(
           [](auto x) {
             return cg::derivative([](auto y) { return cg::tanh_rule::definition(y); }, x);
           },
           [](auto x) { return cg::tanh.derivative_from_value(cg::tanh(x)); });
     }},
    {"of numbers that are exact as well, and of a saturated value 0, where the slope is not",
     [] {
       return holds_if(cg::tanh.derivative_from_value(given(0.5)) == 0.75 &&
                       cg::tanh.derivative_from_value(given(-0.25f)) == 0.9375f &&
                       cg::tanh.derivative_from_value(cg::rational{-1, 3}) == cg::rational{8, 9} &&
                       cg::tanh.derivative_from_value(cg::tanh(given(20.0))) == 0 &&
                       cg::tanh.derivative(given(20.0)) > 0);
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
