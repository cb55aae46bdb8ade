#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/function/min.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law min_laws[] = {
    {"the less one, whatever the order",
     [] { return holds_if(cg::min(given(2.0), 3.0) == 2 && cg::min(given(3.0), 2.0) == 2); }},
    {"types meet as in a sum: 0.5 and 1 in double, rational and 1 in rational",
     [] {
       return holds_if(cg::min(given(0.5), 1) == 0.5 && cg::min(given(1), 0.5) == 0.5 &&
                       cg::min(given(2.5f), 0x1.0000000000001p0) == 0x1.0000000000001p0 &&
                       cg::min(given(-3), 7) == -3 &&
                       cg::min(given(cg::rational{1, 2}), 1) == cg::rational{1, 2});
     }},
    {"NaN on either side is NaN",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN()), a = cg::min(nan, 1),
                    b = cg::min(1, nan), c = cg::min(nan, -1.0), d = cg::min(-1.0, nan);
       return holds_if(a != a && b != b && c != c && d != d);
     }},
    {"its derivatives are those of the less one",
     [] {
       constexpr auto f = [](const auto& x) { return cg::min(x[0] * x[0], 2 * x[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{3.0, 4.0})) == cg::vector{0.0, 2.0} &&
                       cg::gradient(f, given(cg::vector{1.0, 4.0})) == cg::vector{2.0, 0.0});
     }},
    {"of equal numbers it is the first",
     [] {
       constexpr auto f = [](const auto& x) { return cg::min(x[0], x[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{2.0, 2.0})) == cg::vector{1.0, 0.0});
     }},
    {"of intervals it is what their numbers can give",
     [] {
       return holds_if(same_set(cg::min(real{given(-1.0), 5}, real{2, 3}), real{-1, 3}) &&
                       same_set(cg::min(real{2, 3}, real{given(-1.0), 5}), real{-1, 3}) &&
                       same_set(cg::min(real{given(-1.0), 5}, 2), real{-1, 2}) &&
                       cg::min(real{1}, real::empty()).is_empty() &&
                       cg::min(real::empty(), real{1}).is_empty());
     }},
    {"exact, however far apart the two are",
     [] {
       return holds_if(cg::min(given(1e17), 1.0) == 1 && cg::min(1.0, given(1e17)) == 1 &&
                       cg::min(real{given(1e17)}, real{1}).lower == 1);
     }},
    {"of formulas it is one that has the value of the less",
     [] {
       const cg::expression x = cg::symbol("x"), y = cg::symbol("y"), f = cg::min(x, y);
       return holds_if(cg::evaluate<double>(f, {{x, given(2.0)}, {y, 3.0}}) == 2 &&
                       cg::evaluate<double>(f, {{x, given(3.0)}, {y, 2.0}}) == 2 &&
                       cg::evaluate<double>(differentiate(f, x), {{x, given(2.0)}, {y, 2.0}}) ==
                           1 &&
                       cg::evaluate<double>(differentiate(f, y), {{x, given(2.0)}, {y, 2.0}}) == 0);
     }},
    // 0.1 + (0.3 - 0.1) is 0.30000000000000004, 0.3 - (0.3 - 0.1) is 0.09999999999999998.
    {"of vectors it is taken element by element, exactly",
     [] {
       return cg::claim::equal(cg::min(given(cg::vector{0.1, 2.0}), cg::vector{0.3, 1.0}),
                               cg::vector{0.1, 1.0});
     }},
    {"a number goes with every element of a vector, on either side, in their common type",
     [] {
       const auto halves = cg::min(given(cg::vector{-1, 0, 2}), 0.5);
       static_assert(halves.size() == 3 && sizeof halves == 3 * sizeof(double));
       return holds_if(halves == cg::vector{-1.0, 0.0, 0.5} &&
                       cg::min(1.0, given(cg::vector{3.0, -4.0})) == cg::vector{1.0, -4.0} &&
                       cg::min(given(cg::vector{3.0, -4.0}), 1.0) == cg::vector{1.0, -4.0});
     }},
    {"and its derivatives are those of the element that is taken",
     [] {
       constexpr auto f = [](const auto& x) {
         const auto y = cg::min(x, 1.0);
         return 3 * y[0] + 5 * y[1];
       };
       return holds_if(cg::gradient(f, given(cg::vector{2.0, -2.0})) == cg::vector{0.0, 5.0});
     }},
    {"of sets with derivatives the slopes are those of the less, of a view those of its vector",
     [] {
       using set = cg::interval<double>;
       using number = cg::dual<set, 1>;
       const auto less = cg::min(number::variable(set{given(1.0)}, 0), number{set{2.0}}),
                  greater = cg::min(number::variable(set{given(3.0)}, 0), number{set{2.0}});
       const double shown[]{given(1.0), 4};
       const cg::vector_view<const double, 2> view{shown};
       return holds_if(less.value.lower == 1 && less.partials[0].lower == 1 &&
                       less.partials[0].upper == 1 && greater.value.lower == 2 &&
                       greater.partials[0].lower == 0 && greater.partials[0].upper == 0 &&
                       cg::min(view, cg::vector{2.0, 3.0}) == cg::vector{1.0, 3.0} &&
                       cg::min(2.0, view) == cg::vector{1.0, 2.0});
     }},
};
static_assert(all_hold<min_laws>);
