#include <constgrad/function/erf.hpp>
#include <constgrad/number/interval_function.hpp>
#include <constgrad/number/interval_set.hpp>

#include "static_tests/function/central_difference.hpp"

namespace cg = constgrad;
using set = cg::interval<double>;

/// 2/√π e^(-x²) is between neighbours, computed with 60 digits by mpmath.
struct known_slope {
  double x, below, above;
};
constexpr known_slope slopes[] = {{0, 0x1.20dd750429b6dp0, 0x1.20dd750429b6ep0},
                                  {0.1, 0x1.1dfda5cfd513fp0, 0x1.1dfda5cfd5140p0},
                                  {1, 0x1.a911f096fbc25p-2, 0x1.a911f096fbc26p-2},
                                  {2.5, 0x1.1d83170fbf6fbp-9, 0x1.1d83170fbf6fcp-9},
                                  {-3.3, 0x1.60f2217fa9f83p-16, 0x1.60f2217fa9f84p-16}};

constexpr law erf_laws[] = {
    {"erf 0 = 0, erf 1 as tables have it, and a float stays a float",
     [] {
       return holds_if(cg::erf(given(0.0)) == 0 &&
                       cg::claim::within(1, cg::erf(given(1.0)), 0.84270079294971486934) &&
                       cg::erf(given(1.0f)) == 0.84270079294971486934f);
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-3.0, -1.0, -0.125, 0.0, 0.3, 2.0, 5.0}) {
         if (const auto judged = derivative_is_the_limit(cg::erf, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"the derivative of an interval encloses 2/√π e^(-x²), closely where it has no width",
     [] {
       for (const auto& [x, below, above] : slopes) {
         const set got = cg::erf.derivative(set{given(x)});
         if (!subset(set{below, above}, got) || width(got) > 0x1p-48 * above)
           return cg::verdict{false, cg::message{} << "at " << x << " got " << got};
       }
       return cg::verdict{};
     }},
    {"and of a wide interval all of them",
     [] {
       const set got = cg::erf.derivative(set{given(-3.3), 2.5});
       bool all = got.lower > 0;
       for (const known_slope& slope : slopes) all = all && subset({slope.below, slope.above}, got);
       return holds_if(
           all &&
           subset(set{slopes[2].below, slopes[1].above}, cg::erf.derivative(set{given(0.1), 1})) &&
           cg::erf.derivative(set{given(0.5), 1}).upper < 0.9);
     }},
    {"value and derivative in one call are those of two",
     [] {
       const auto [value, derivative] = cg::erf.value_and_derivative(given(0.75));
       return holds_if(value == cg::erf(0.75) && derivative == cg::erf.derivative(0.75));
     }},
};
static_assert(all_hold<erf_laws>);
