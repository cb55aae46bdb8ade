#include <constgrad/function/gradient.hpp>
#include <constgrad/function/power.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law power_laws[] = {
    {"x^y has the slopes y x^(y - 1) and x^y log x: at (2, 3) 12 and 8 log 2",
     [] {
       constexpr auto f = [](const auto& v) { return power(v[0], v[1]); };
       return holds_if(cg::value_and_gradient(f, given(cg::vector{2.0, 3.0})).value == 8 &&
                       cg::gradient(f, given(cg::vector{2.0, 3.0})) ==
                           cg::vector{12.0, 0x1.62e42fefa39efp2});
     }},
    {"the slope by x is 1 where y is 1, and 0 where y is 0",
     [] {
       constexpr auto f = [](const auto& v) { return power(v[0], v[1]); };
       return holds_if(cg::gradient(f, given(cg::vector{3.0, 1.0}))[0] == 1 &&
                       cg::gradient(f, given(cg::vector{3.0, 0.0}))[0] == 0);
     }},
    {"2^y has the slope 2^y log 2",
     [] {
       return holds_if(cg::derivative([](const auto& y) { return power(2, y); }, given(3.0)) ==
                       0x1.62e42fefa39efp2);
     }},
    {"the second derivatives by the exponent and by both: 8 log² 2, 4 + 12 log 2",
     [] {
       const auto h = cg::hessian([](const auto& v) { return power(v[0], v[1]); },
                                  given(cg::vector{2.0, 3.0}));
       return holds_if(cg::claim::within(2, h[1][1], 3.8436241113456114) &&
                       cg::claim::within(2, h[0][1], 12.317766166719343) &&
                       cg::claim::within(2, h[1][0], 12.317766166719343) && h[0][0] == 12);
     }},
    {"reverse mode gives the same",
     [] {
       cg::tape<double, 8> tape;
       return holds_if(cg::gradient(
                           tape, [](const auto& v) { return power(v[0], v[1]); },
                           given(cg::vector{2.0, 3.0})) == cg::vector{12.0, 0x1.62e42fefa39efp2});
     }},
    {"where x^y is 0, so is its slope by y",
     [] {
       return holds_if(cg::gradient([](const auto& v) { return power(v[0], v[1]); },
                                    given(cg::vector{0.0, 2.0})) == cg::vector{0.0, 0.0});
     }},
    {"of a vector every element, of a vector of exponents every power",
     [] {
       return holds_if(power(given(cg::vector{3.0, -2.0}), 3) == cg::vector{27.0, -8.0} &&
                       power(given(2.0), cg::vector{3, 5}) == cg::vector{8.0, 32.0} &&
                       power(given(cg::vector{3.0, 2.0}), cg::vector{2, 4}) ==
                           cg::vector{9.0, 16.0} &&
                       power(given(cg::vector{4.0, 9.0}), 0.5) == cg::vector{2.0, 3.0});
     }},
    {"of a view that of its vector, beside numbers and vectors",
     [] {
       const double shown[]{given(2.0), 3};
       const cg::vector_view<const double, 2> v{shown};
       return holds_if(power(v, 2) == cg::vector{4.0, 9.0} &&
                       power(v, cg::vector{3, 2}) == cg::vector{8.0, 9.0} &&
                       power(cg::vector{3.0, 2.0}, v) == cg::vector{9.0, 8.0} &&
                       power(v, v) == cg::vector{4.0, 27.0});
     }},
    {"and the slope of each is its own",
     [] {
       constexpr auto f = [](const auto& x) {
         const auto y = power(x, 2);
         return y[0] + 3 * y[1];
       };
       return holds_if(cg::gradient(f, given(cg::vector{5.0, 7.0})) == cg::vector{10.0, 42.0});
     }},
};
static_assert(all_hold<power_laws>);
