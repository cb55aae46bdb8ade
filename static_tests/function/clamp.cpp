#include <constgrad/function/clamp.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/function/power.hpp>
#include <constgrad/linear_algebra/view.hpp>
#include <constgrad/number/dual.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law clamp_laws[] = {
    {"what is between the ends stays, all else is the end",
     [] {
       return holds_if(cg::clamp(given(0.25), 0.0, 1.0) == 0.25 &&
                       cg::clamp(given(-3.0), 0.0, 1.0) == 0 &&
                       cg::clamp(given(3.0), 0.0, 1.0) == 1 && cg::clamp(given(3.0), 0, 1) == 1 &&
                       cg::clamp(given(5), 0.5, 2) == 2 && cg::clamp(given(7), -1, 3) == 3 &&
                       cg::clamp(given(cg::rational{7, 2}), 0, 3) == 3);
     }},
    {"the slope is that of x from end to end, and 0 outside",
     [] {
       constexpr auto f = [](const auto& x) { return cg::clamp(2 * x, -1, 1); };
       return holds_if(cg::derivative(f, given(0.25)) == 2 && cg::derivative(f, given(0.5)) == 2 &&
                       cg::derivative(f, given(-0.5)) == 2 && cg::derivative(f, given(0.75)) == 0 &&
                       cg::derivative(f, given(-0.75)) == 0);
     }},
    {"an end may be a variable",
     [] {
       constexpr auto f = [](const auto& x) { return cg::clamp(x[0], 0, 3 * x[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{5.0, 1.0})) == cg::vector{0.0, 3.0});
     }},
    {"NaN stays NaN",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN()), x = cg::clamp(nan, 0, 1);
       return holds_if(x != x);
     }},
    {"of an interval it is what its numbers can give",
     [] {
       return holds_if(same_set(cg::clamp(real{given(-1.0), 0.5}, 0, 1), real{0, 0.5}) &&
                       same_set(cg::clamp(real{given(2.0), 3}, 0, 1), real{1}));
     }},
    {"and its ends may be intervals that overlap",
     [] {
       return holds_if(
           same_set(cg::clamp(real{given(0.25), 3}, real{0, 1}, real{0.5, 2}), real{0.25, 2}));
     }},
    {"ends in the wrong order are refused",
     [] {
       return holds_if(is_constant<[] { return cg::clamp(0.5, 1, 1); }> &&
                       !is_constant<[] { return cg::clamp(0.5, 1, 0.75); }>);
     }},
    {"of vectors it is taken element by element; a number goes with every element",
     [] {
       const cg::vector v{-1.0, 0.25, 3.0};
       return holds_if(cg::clamp(given(v), 0, 1) == cg::vector{0.0, 0.25, 1.0} &&
                       cg::clamp(given(v), cg::vector{-2.0, 0.5, 0.0}, 2.0) ==
                           cg::vector{-1.0, 0.5, 2.0} &&
                       cg::clamp(given(1.0), cg::vector{0.0, 2.0}, cg::vector{0.5, 3.0}) ==
                           cg::vector{0.5, 2.0});
     }},
    {"the ends of every element must be in order",
     [] {
       return holds_if(
           is_constant<[] { return cg::clamp(cg::vector{1.0, 1.0}, 0.0, 2.0); }> &&
           !is_constant<[] { return cg::clamp(cg::vector{1.0, 1.0}, cg::vector{0.0, 3.0}, 2.0); }>);
     }},
    {"clamp, max, min and power of a view are those of its vector",
     [] {
       const double numbers[]{given(1.0), -2.0, 3.0};
       const cg::vector_view<const double, 3> x{numbers};
       return holds_if(cg::clamp(x, 0, 2.5) == cg::vector{1.0, 0.0, 2.5} &&
                       cg::max(0.5, x) == cg::vector{1.0, 0.5, 3.0} &&
                       cg::min(x, x) == cg::vector{1.0, -2.0, 3.0} &&
                       cg::power(x, 2) == cg::vector{1.0, 4.0, 9.0});
     }},
    {"of intervals with slopes every value and every slope that there can be",
     [] {
       using set = cg::interval<double>;
       using dual = cg::dual<set, 1>;
       const auto on = [](double lower, double upper) {
         return dual::variable(set{given(lower), upper}, 0);
       };
       const auto is = [](const dual& x, const set& value, const set& slope) {
         return same_set(x.value, value) && same_set(x.partials[0], slope);
       };
       const dual wide = on(-2, 1), above = on(2, 3), below = on(-2, -1);
       return holds_if(is(cg::max(wide, 0), {0, 1}, {0, 1}) && is(cg::max(0, above), {2, 3}, 1) &&
                       is(cg::max(below, 0), 0, 0) && is(cg::min(wide, 0), {-2, 0}, {0, 1}) &&
                       is(cg::min(above, 0), 0, 0) && is(cg::min(0, below), {-2, -1}, 1) &&
                       is(cg::clamp(wide, -1, 0), {-1, 0}, {0, 1}) &&
                       is(cg::clamp(below, -3, 4), {-2, -1}, 1));
     }},
    {"of views it is that of their vectors, beside numbers and vectors",
     [] {
       const double shown[]{given(1.0), 4};
       const cg::vector_view<const double, 2> x{shown};
       const cg::vector twos{2.0, 2.0}, threes{3.0, 3.0};
       return holds_if(cg::clamp(x, 2.0, 3.0) == cg::vector{2.0, 3.0} &&
                       cg::clamp(x, twos, threes) == cg::vector{2.0, 3.0} &&
                       cg::clamp(twos, x, 5.0) == cg::vector{2.0, 4.0} &&
                       cg::clamp(threes, 0.0, x) == cg::vector{1.0, 3.0} &&
                       cg::clamp(0.0, x, threes + x) == cg::vector{1.0, 4.0} &&
                       cg::clamp(5.0, 0.0, x) == cg::vector{1.0, 4.0});
     }},
};
static_assert(all_hold<clamp_laws>);
