#include <constgrad/number/dual.hpp>
#include <constgrad/number/fraction.hpp>
#include <constgrad/number/interval.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::fraction;

constexpr law fraction_laws[] = {
    {"of integers that a double or float holds it is their quotient",
     [] {
       return holds_if(fraction<double, 1, 3> == given(1.0) / 3 &&
                       fraction<float, 1, 100> == given(1.0f) / 100 && fraction<double, 7, 1> == 7);
     }},
    {"of others it is rounded once, not three times",
     [] {
       // 33554435 / 7 = 4793490.714…, between the floats 4793490.5 and 4793491; 1/2 - 1 / 36028797018963974
       return holds_if(fraction<float, 33554435, 7> == 4793490.5f &&
                       given(33554435.0f) / 7 == 4793491 &&
                       fraction<float, 16777217, 16777216> == 1 &&
                       fraction<double, 9007199254740993, 18014398509481987> == 0.5 &&
                       fraction<double, 10000000000, 1> == 1e10);
     }},
    {"of other numbers it is what their division gives",
     [] {
       constexpr auto third = fraction<cg::interval<double>, 1, 3>;
       return holds_if(fraction<cg::rational, 6, 4> == cg::rational{3, 2} &&
                       fraction<cg::dual<double, 1>, 1, 4>.value == 0.25 &&
                       third.lower < third.upper && third.lower == given(1.0) / 3);
     }},
};
static_assert(all_hold<fraction_laws>);
