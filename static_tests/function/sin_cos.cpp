#include <constgrad/function/sin_cos.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/function/central_difference.hpp"

namespace cg = constgrad;
using set = cg::interval<double>;

constexpr law sin_cos_laws[] = {
    {"sin π/6 is 1/2, cos π is -1, and a float stays a float",
     [] {
       return holds_if(cg::sin(given(0.52359877559829887)) == 0.49999999999999994 &&
                       cg::cos(given(3.1415926535897932)) == -1 &&
                       cg::sin(given(1.0f)) == 0.84147098480789650665f &&
                       cg::cos(given(1.0f)) == 0.54030230586813971740f);
     }},
    {"their derivatives are the derivatives: the limit says so",
     [] {
       for (double x : {-8.0, -1.0, -0x1p-7, 0.0, 0.5, 2.0}) {
         if (const auto judged = derivative_is_the_limit(cg::sin, x); !judged) return judged;
         if (const auto judged = derivative_is_the_limit(cg::cos, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [sine, slope] = cg::sin.value_and_derivative(given(0.75));
       const auto [cosine, other] = cg::cos.value_and_derivative(given(0.75));
       return holds_if(sine == cg::sin(0.75) && slope == cosine && other == -sine &&
                       cosine == cg::cos(0.75));
     }},
    {"of an interval they are the tightest, and so are their derivatives",
     [] {
       const set x{given(1.0), 2};
       return holds_if(cg::sin(x).upper == 1 && cg::sin(x).lower == 0x1.aed548f090ceep-1 &&
                       cg::sin.derivative(x).lower == cg::cos(x).lower &&
                       cg::cos.derivative(x).upper == -cg::sin(x).lower &&
                       cg::cos.derivative(x).lower == -1);
     }},
    {"of a vector, element by element",
     [] {
       const cg::vector<double, 2> both = cg::cos(cg::vector{given(0.0), 1.0});
       return holds_if(both[0] == 1 && both[1] == cg::cos(1.0));
     }},
};
static_assert(all_hold<sin_cos_laws>);
