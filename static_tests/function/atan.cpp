#include <constgrad/function/atan.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/function/central_difference.hpp"

namespace cg = constgrad;
using set = cg::interval<double>;

constexpr law atan_laws[] = {
    {"atan 1 is π/4, atan -√3 is -π/3, and a float stays a float",
     [] {
       return holds_if(cg::atan(given(1.0)) == 0.78539816339744830962 &&
                       cg::atan(given(-1.7320508075688772)) == -1.0471975511965976 &&
                       cg::atan(given(1.0f)) == 0.78539816339744830962f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-8.0, -1.0, -0x1p-7, 0.0, 0.5, 2.0}) {
         if (const auto judged = derivative_is_the_limit(cg::atan, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::atan.value_and_derivative(given(0.75));
       return holds_if(value == cg::atan(0.75) && derivative == cg::atan.derivative(0.75));
     }},
    {"of an interval it is the tightest, and its derivative encloses that of every number in it",
     [] {
       const set x{given(-1.0), 2}, y = cg::atan(x), slope = cg::atan.derivative(x);
       return holds_if(y.lower == -0x1.921fb54442d19p-1 && y.upper == 0x1.1b6e192ebbe45p0 &&
                       slope.lower <= 0.2 && slope.lower > 0.19 && slope.upper == 1);
     }},
};
static_assert(all_hold<atan_laws>);
