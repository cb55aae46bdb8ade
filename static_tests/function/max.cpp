#include <constgrad/function/clamp.hpp>
#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/function/max.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law max_laws[] = {
    {"the greater one, whatever the order",
     [] { return holds_if(cg::max(given(2.0), 3.0) == 3 && cg::max(given(3.0), 2.0) == 3); }},
    {"its derivatives are those of the greater one: max(x², 2y) at (3, 4) and at (1, 4)",
     [] {
       constexpr auto f = [](const auto& x) { return cg::max(x[0] * x[0], 2 * x[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{3.0, 4.0})) == cg::vector{6.0, 0.0} &&
                       cg::gradient(f, given(cg::vector{1.0, 4.0})) == cg::vector{0.0, 2.0});
     }},
    {"of equal numbers it is the first",
     [] {
       constexpr auto f = [](const auto& x) { return cg::max(x[0], x[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{2.0, 2.0})) == cg::vector{1.0, 0.0});
     }},
    {"a constant may be either operand",
     [] {
       return holds_if(
           cg::derivative([](const auto& x) { return cg::max(3 * x, 1); }, given(2.0)) == 3 &&
           cg::derivative([](const auto& x) { return cg::max(7, 3 * x); }, given(2.0)) == 0);
     }},
    {"types meet as in a sum: 0.5 and 0 in double, a float and a double too",
     [] {
       return holds_if(cg::max(given(0.5), 0) == 0.5 && cg::max(given(2), 2.75) == 2.75 &&
                       cg::max(given(2.5f), 0x1.4000000000001p1) == 0x1.4000000000001p1 &&
                       cg::max(given(2), 3L) == 3 && cg::max(given('a'), 7) == 'a' &&
                       cg::max(given(0.5f), 16) == 16 &&
                       cg::max(given(cg::rational{1, 2}), 0) == cg::rational{1, 2});
     }},
    {"NaN on either side is NaN",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN()), a = cg::max(nan, 1.0),
                    b = cg::max(1.0, nan), c = cg::max(nan, -1), d = cg::max(-1, nan);
       return holds_if(a != a && b != b && c != c && d != d);
     }},
    {"of an interval and a constant as well",
     [] {
       return holds_if(same_set(cg::max(real{given(-1.0), 0.5}, 0), real{0, 0.5}) &&
                       same_set(cg::max(0.25, real{given(-1.0), 0.5}), real{0.25, 0.5}));
     }},
    {"of intervals it is what their numbers can give",
     [] {
       return holds_if(same_set(cg::max(real{given(-1.0), 5}, real{2, 3}), real{2, 5}) &&
                       same_set(cg::max(real{2, 3}, real{given(-1.0), 5}), real{2, 5}) &&
                       same_set(cg::max(real{given(0.0), 1}, real{4, 5}), real{4, 5}) &&
                       cg::max(real{1}, real::empty()).is_empty() &&
                       cg::max(real::empty(), real{1}).is_empty());
     }},
    {"of intervals with slopes it is the one that is certainly greater, though neither equals "
     "itself",
     [] {
       using number = cg::dual<real, 1>;
       const number x = number::variable(real{given(1.0), 2}, 0);
       const number greater = cg::max(x, 0), other = cg::max(-x, x), less = cg::min(x, 3);
       return holds_if(same_set(greater.value, real{1, 2}) && greater.partials[0] == real{1} &&
                       same_set(other.value, real{1, 2}) && other.partials[0] == real{1} &&
                       same_set(less.value, real{1, 2}) && less.partials[0] == real{1} &&
                       cg::clamp(x, -1, 0).partials[0] == real{0});
     }},
    {"exact, however far apart the two are",
     [] {
       return holds_if(cg::max(given(-1e17), 1.0) == 1 && cg::max(1.0, given(-1e17)) == 1 &&
                       cg::max(real{given(-1e17)}, real{1}).lower == 1);
     }},
    {"of formulas it is one that has the value of the greater",
     [] {
       const cg::expression x = cg::symbol("x"), y = cg::symbol("y"), f = cg::max(x, y);
       return holds_if(cg::evaluate<double>(f, {{x, given(2.0)}, {y, 3.0}}) == 3 &&
                       cg::evaluate<double>(f, {{x, given(3.0)}, {y, 2.0}}) == 3 &&
                       cg::evaluate<double>(differentiate(f, x), {{x, given(2.0)}, {y, 2.0}}) ==
                           1 &&
                       cg::evaluate<double>(differentiate(f, y), {{x, given(2.0)}, {y, 2.0}}) == 0);
     }},
    // 0.1 + (0.3 - 0.1) is 0.30000000000000004, 0.3 - (0.3 - 0.1) is 0.09999999999999998.
    {"of vectors it is taken element by element, exactly",
     [] {
       return cg::claim::equal(cg::max(given(cg::vector{0.1, 2.0, 5.0}), cg::vector{0.3, 1.0, 7.0}),
                               cg::vector{0.3, 2.0, 7.0});
     }},
    {"a number goes with every element of a vector, on either side, in their common type",
     [] {
       const auto halves = cg::max(given(cg::vector{-1, 0, 2}), 0.5);
       static_assert(halves.size() == 3 && sizeof halves == 3 * sizeof(double));
       return holds_if(halves == cg::vector{0.5, 0.5, 2.0} &&
                       cg::max(1.0, given(cg::vector{3.0, -4.0})) == cg::vector{3.0, 1.0} &&
                       cg::max(given(cg::vector{3.0, -4.0}), 1.0) == cg::vector{3.0, 1.0});
     }},
    {"and its derivatives are those of the element that is taken",
     [] {
       constexpr auto f = [](const auto& x) {
         const auto y = cg::max(x, 1.0);
         return 3 * y[0] + 5 * y[1];
       };
       return holds_if(cg::gradient(f, given(cg::vector{2.0, -2.0})) == cg::vector{3.0, 0.0});
     }},
    {"of sets with derivatives the slopes are those of the greater, of a view those of its vector",
     [] {
       using set = cg::interval<double>;
       using number = cg::dual<set, 1>;
       const auto less = cg::max(number::variable(set{given(1.0)}, 0), number{set{2.0}}),
                  greater = cg::max(number::variable(set{given(3.0)}, 0), number{set{2.0}});
       const double shown[]{given(1.0), 4};
       const cg::vector_view<const double, 2> view{shown};
       return holds_if(less.value.lower == 2 && less.partials[0].lower == 0 &&
                       less.partials[0].upper == 0 && greater.value.lower == 3 &&
                       greater.partials[0].lower == 1 && greater.partials[0].upper == 1 &&
                       cg::max(view, cg::vector{2.0, 3.0}) == cg::vector{2.0, 4.0} &&
                       cg::max(2.0, view) == cg::vector{2.0, 4.0});
     }},
};
static_assert(all_hold<max_laws>);
