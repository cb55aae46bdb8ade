#include <constgrad/number/degree.hpp>
#include <constgrad/number/power.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <cstdint>

namespace cg = constgrad;
using cg::degree;

// (x² + 1)/x³ and x/(x⁴ - 2), say.
constexpr degree two_over_three{2, 3}, one_over_four{1, 4};

constexpr law degree_laws[] = {
    {"a number has degree 0, the variable 1",
     [] {
       return holds_if(degree{given(7)} == degree{0, 0} && degree{cg::rational{1, 3}} == degree{} &&
                       degree{given(0.5)} == degree{0, 0} && degree::variable() == degree{1, 0} &&
                       degree{} == degree{0, 0});
     }},
    {"(x² + 1)/x³ + x/(x⁴ - 2) = (x⁶ + …)/(x⁷ - …)",
     [] {
       return holds_if(given(two_over_three) + one_over_four == degree{6, 7} &&
                       given(one_over_four) + two_over_three == degree{6, 7} &&
                       given(degree{1, 0}) + degree{5, 0} == degree{5, 0} &&
                       given(degree{1, 3}) + degree{0, 1} == degree{3, 4});
     }},
    {"nothing is cancelled: x / x has degree 1 on either side of the bar",
     [] {
       const degree x = given(degree::variable());
       return holds_if(x + -1 * x == degree{1, 0} && x / x == degree{1, 1});
     }},
    {"the bound for the degree of a difference is that of a sum",
     [] {
       return holds_if(given(two_over_three) - one_over_four == degree{6, 7} &&
                       -given(two_over_three) == two_over_three &&
                       2 * given(degree::variable()) - 1 == degree{1, 0});
     }},
    {"the operators that assign are the others",
     [] {
       degree sum = given(two_over_three), difference = sum, product = sum, quotient = sum;
       sum += one_over_four;
       difference -= one_over_four;
       product *= one_over_four;
       quotient /= one_over_four;
       return holds_if(sum == degree{6, 7} && difference == degree{6, 7} &&
                       product == degree{3, 7} && quotient == degree{6, 4});
     }},
    {"products add degrees, quotients cross over",
     [] {
       return holds_if(given(two_over_three) * one_over_four == degree{3, 7} &&
                       given(two_over_three) / one_over_four == degree{6, 4} &&
                       1 / given(two_over_three) == degree{3, 2});
     }},
    {"a difference has the degree of a sum, and a negative number its own",
     [] {
       return holds_if(given(two_over_three) - one_over_four == degree{6, 7} &&
                       -given(two_over_three) == degree{2, 3});
     }},
    {"x += y is x = x + y, and so on",
     [] {
       degree sum = given(two_over_three), difference = sum, product = sum, quotient = sum;
       sum += one_over_four;
       difference -= one_over_four;
       product *= one_over_four;
       quotient /= one_over_four;
       return holds_if(sum == two_over_three + one_over_four && difference == sum &&
                       product == two_over_three * one_over_four &&
                       quotient == two_over_three / one_over_four);
     }},
    // No power is mistaken for a small one: 2^32 is 0 in an int.
    {"what is above the most counts as that",
     [] {
       constexpr int most = degree::most;
       const degree x = given(degree::variable());
       return holds_if(power(x, std::int64_t{1} << 32) == degree{most, 0} &&
                       power(x, -(std::int64_t{1} << 62)) == degree{0, most} &&
                       degree{most, 0} + degree{0, most} == degree{most, most} &&
                       degree{most, most} * degree{most, most} == degree{most, most} &&
                       degree{most, 0} / degree{0, most} == degree{most, 0} &&
                       degree{0, most} / degree{most, 0} == degree{0, most} &&
                       degree{1, most} + degree{0, most} == degree{most, most} &&
                       most == 1'000'000'000);
     }},
    {"and what is below is exact",
     [] {
       constexpr int half = degree::most / 2;
       return holds_if(given(degree{half - 1, 0}) * degree{half, 0} ==
                           degree{degree::most - 1, 0} &&
                       given(degree{half, 0}) * degree{half, 0} == degree{degree::most, 0});
     }},
};
static_assert(all_hold<degree_laws>);
