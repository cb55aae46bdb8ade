#include <constgrad/function/sigmoid.hpp>
#include <constgrad/proof/identity.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law sigmoid_laws[] = {
    {"s(0) = ½, s'(0) = ¼, and a float stays a float",
     [] {
       return holds_if(
           cg::sigmoid(given(0.0)) == 0.5 && cg::sigmoid.derivative(given(0.0)) == 0.25 &&
           cg::sigmoid(given(0.0f)) == 0.5f && cg::sigmoid.derivative(given(0.0f)) == 0.25f);
     }},
    {"the derivative is the derivative: the limit says so",
     [] {
       for (double x : {-9.0, -2.0, -0.5, 0.0, 0.25, 1.0, 4.0, 12.0}) {
         if (const auto judged = derivative_is_the_limit(cg::sigmoid, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"s'(x) = s(x) s(-x), at both tails",
     [] {
       for (double x : {-700.0, -45.0, -36.0, -3.0, 0.5, 8.0, 37.0, 500.0}) {
         const auto judged = cg::claim::within(4, cg::sigmoid.derivative(given(x)),
                                               cg::sigmoid(given(x)) * cg::sigmoid(given(-x)));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::sigmoid.value_and_derivative(given(1.8084));
       return holds_if(value == cg::sigmoid(1.8084) &&
                       derivative == cg::sigmoid.derivative(1.8084));
     }},
    {"for all reals, the slope follows from y = s(x): s'(x) = y (1 - y)",
     [] {
       return cg::claim::identity(
           [](auto x) { return cg::sigmoid.derivative(x); },
           [](auto x) { return cg::sigmoid.derivative_from_value(cg::sigmoid(x)); });
     }},
    {"of numbers that are exact as well, and of a saturated value 0, where the slope is not",
     [] {
       return holds_if(cg::sigmoid.derivative_from_value(given(0.25)) == 0.1875 &&
                       cg::sigmoid.derivative_from_value(given(0.75f)) == 0.1875f &&
                       cg::sigmoid.derivative_from_value(cg::rational{1, 3}) ==
                           cg::rational{2, 9} &&
                       cg::sigmoid.derivative_from_value(cg::sigmoid(given(40.0))) == 0 &&
                       cg::sigmoid.derivative(given(40.0)) > 0);
     }},
    {"it is 1 / (1 + e^-x)",
     [] {
       for (double x : {-2.5, -0.5, 0.75, 3.0}) {
         if (const auto judged = is_by_definition(cg::sigmoid, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
};
static_assert(cg::sigmoid_rule::gives_probabilities);
static_assert(all_hold<sigmoid_laws>);
