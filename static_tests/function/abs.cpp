#include <constgrad/function/abs.hpp>
#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law abs_laws[] = {
    {"without its sign, also -0 and infinity",
     [] {
       const double infinity = std::numeric_limits<double>::infinity();
       return holds_if(cg::abs(given(-2.5)) == 2.5 && cg::abs(given(2.5)) == 2.5 &&
                       cg::abs(given(-0.25f)) == 0.25f && !cg::has_sign(cg::abs(given(-0.0))) &&
                       !cg::has_sign(cg::abs(given(-0.0f))) &&
                       cg::abs(given(-infinity)) == infinity &&
                       cg::abs(given(cg::rational{-2, 3})) == cg::rational{2, 3});
     }},
    {"exact of integers, whatever their size",
     [] {
       return holds_if(cg::abs(given(-3)) == 3 && cg::abs(given(3u)) == 3 &&
                       cg::abs(given(static_cast<signed char>(-128))) == 128 &&
                       cg::abs(given(-0x7fffffffffffffff)) == 0x7fffffffffffffff &&
                       cg::abs.derivative(given(-3)) == -1 && cg::abs.derivative(given(0u)) == 0 &&
                       cg::abs.derivative(given(3u)) == 1 && cg::abs.derivative(given(1u)) == 1 &&
                       cg::abs(given(cg::vector{-1, 2})) == cg::vector{1, 2});
     }},
    {"the slope is 1, -1, and 0 at the corner",
     [] {
       return holds_if(cg::abs.derivative(given(0.5)) == 1 &&
                       cg::abs.derivative(given(-0.5f)) == -1 &&
                       cg::abs.derivative(given(-0.0)) == 0);
     }},
    {"NaN stays NaN, and so does its slope",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN());
       return holds_if(cg::abs(nan) != cg::abs(nan) &&
                       (std::is_constant_evaluated() || cg::abs.derivative(nan) != 0));
     }},
    {"by the mean value theorem it is the slope", [] { return cg::claim::derivative(cg::abs); }},
    {"the chain rule goes through it: |3x - 1|' = 3 at 1, -3 at 0",
     [] {
       constexpr auto f = [](const auto& x) { return cg::abs(3 * x - 1); };
       return holds_if(cg::derivative(f, given(1.0)) == 3 && cg::derivative(f, given(0.0)) == -3);
     }},
    {"of an interval it is what its numbers can give, and so is its slope",
     [] {
       return holds_if(same_set(cg::abs(real{given(-1.0), 2}), real{0, 2}) &&
                       same_set(cg::abs(real{given(-3.0), 2}), real{0, 3}) &&
                       same_set(cg::abs(real{given(-3.0), -2}), real{2, 3}) &&
                       same_set(cg::abs(real{given(-1.0), 0.5}), real{0, 1}) &&
                       same_set(cg::abs.derivative(real{given(-3.0), -0.5}), real{-1}) &&
                       same_set(cg::abs(real{given(2.0), 3}), real{2, 3}) &&
                       cg::abs(real::empty()).is_empty() &&
                       cg::abs.derivative(real::empty()).is_empty() &&
                       same_set(cg::abs.derivative(real{given(-1.0), 2}), real{-1, 1}) &&
                       same_set(cg::abs.derivative(real{given(0.0), 2}), real{0, 1}) &&
                       same_set(cg::abs.derivative(real{given(-1.0), 0}), real{-1, 0}) &&
                       same_set(cg::abs.derivative(real{given(1.0), 2}), real{1}));
     }},
    {"the slope of the formula |x| is 1 and -1, too, and 0 at the corner",
     [] {
       const cg::expression x = cg::symbol("x"), slope = cg::abs.derivative(x);
       return holds_if(cg::evaluate<double>(slope, {{x, given(0.5)}}) == 1 &&
                       cg::evaluate<double>(slope, {{x, given(-0.5)}}) == -1 &&
                       cg::evaluate<double>(slope, {{x, given(0.0)}}) == 0);
     }},
};
static_assert(all_hold<abs_laws>);
