#include <constgrad/function/erfc.hpp>

#include "static_tests/function/central_difference.hpp"
#include "static_tests/function/simpler_functions.hpp"

namespace cg = constgrad;

constexpr law erfc_laws[] = {
    {"erfc 0 is 1, erfc 1 as tables have it, and a float stays a float",
     [] {
       return holds_if(cg::erfc(given(0.0)) == 1 &&
                       cg::erfc(given(1.0)) == 0.15729920705028513066 &&
                       cg::erfc(given(1.0f)) == 0.15729920705028513066f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-3.0, -1.0, -0.125, 0.0, 0.3, 2.0, 5.0}) {
         if (const auto judged = derivative_is_the_limit(cg::erfc, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::erfc.value_and_derivative(given(0.75));
       return holds_if(value == cg::erfc(0.75) && derivative == cg::erfc.derivative(0.75));
     }},
    {"it is 1 - erf x",
     [] {
       for (double x : {-2.5, -0.5, 0.25, 0.75}) {
         if (const auto judged = is_by_definition(cg::erfc, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"it decreases: of an interval its values go from that of the upper end to that of the lower "
     "one",
     [] {
       const cg::interval<double> y = cg::erfc(cg::interval<double>{given(0.5), 3});
       return holds_if(y.lower == 0x1.729df6503422ap-16 && y.upper == 0x1.eb02147ce245cp-2);
     }},
};
static_assert(all_hold<erfc_laws>);
