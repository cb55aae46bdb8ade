#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/function/leaky_relu.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/law.hpp"

#include <limits>
#include <tuple> // whose std::apply must not be taken for a number's apply

namespace cg = constgrad;

using real = cg::interval<double>;

/// A slope that is exact in binary.
static constexpr auto half_leaky = cg::leaky_relu_of<std::ratio<1, 2>>;

constexpr law leaky_relu_laws[] = {
    {"what is positive stays, of all else a hundredth",
     [] {
       return holds_if(cg::leaky_relu(given(2.5)) == 2.5 && cg::leaky_relu(given(-3.0)) == -0.03 &&
                       cg::leaky_relu(given(-3.0f)) == 0.01f * -3 &&
                       cg::leaky_relu(given(0.0)) == 0 &&
                       cg::leaky_relu(given(cg::rational{-2, 3})) == cg::rational{-1, 150});
     }},
    {"or another part",
     [] {
       return holds_if(half_leaky(given(-3.0)) == -1.5 && half_leaky(given(3.0)) == 3 &&
                       half_leaky.derivative(given(-3.0)) == 0.5 &&
                       cg::leaky_relu_of<std::ratio<2, 5>>(given(-2.0)) == -0.8);
     }},
    {"the slope is 1 on the right, a hundredth on the left and at the corner",
     [] {
       return holds_if(cg::leaky_relu.derivative(given(0.5)) == 1 &&
                       cg::leaky_relu.derivative(given(-0.5)) == 0.01 &&
                       cg::leaky_relu.derivative(given(0.0)) == 0.01 &&
                       cg::leaky_relu.derivative(given(-0.5f)) == 0.01f);
     }},
    {"which is computed from the value",
     [] {
       for (const double x : {-2.0, -0x1p-1000, -0.0, 0.0, 0x1p-1074, 0.5}) {
         if (cg::leaky_relu.derivative_from_value(cg::leaky_relu(given(x))) !=
             cg::leaky_relu.derivative(x))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"by the mean value theorem it is the slope",
     [] { return cg::claim::derivative(cg::leaky_relu); }},
    {"infinity, -infinity and NaN stay what they are",
     [] {
       using limits = std::numeric_limits<double>;
       const double nan = cg::leaky_relu(given(limits::quiet_NaN()));
       return holds_if(cg::leaky_relu(given(limits::infinity())) == limits::infinity() &&
                       cg::leaky_relu(given(-limits::infinity())) == -limits::infinity() &&
                       nan != nan);
     }},
    {"the slope of doubles and floats is the nearest number to the fraction",
     [] {
       constexpr auto f = cg::leaky_relu_of<std::ratio<3, 11>>; // 1 / (11 / 3) rounds otherwise
       return holds_if(f.derivative(given(-1.0)) == 3 / 11.0 && f(given(-1.0)) == -3 / 11.0 &&
                       f.derivative(given(-1.0f)) == 3 / 11.0f);
     }},
    {"-0 stays -0, and 0 stays 0, of floats, too",
     [] {
       return holds_if(
           cg::has_sign(cg::leaky_relu(given(-0.0))) && cg::has_sign(half_leaky(given(-0.0f))) &&
           !cg::has_sign(cg::leaky_relu(given(0.0))) && !cg::has_sign(half_leaky(given(0.0f))) &&
           cg::has_sign(cg::leaky_relu(given(-0x1p-1074))));
     }},
    {"the slope of NaN is NaN, by its value too",
     [] {
       if (std::is_constant_evaluated()) return cg::verdict{};
       const double nan = given(std::numeric_limits<double>::quiet_NaN()),
                    slope = cg::leaky_relu.derivative(nan),
                    by_value = cg::leaky_relu.derivative_from_value(nan);
       return holds_if(slope != slope && by_value != by_value);
     }},
    {"the chain rule goes through it: f(3x - 1)' = 3 at 1, 1.5 at 0",
     [] {
       constexpr auto f = [](const auto& x) { return half_leaky(3 * x - 1); };
       return holds_if(cg::derivative(f, given(1.0)) == 3 && cg::derivative(f, given(0.0)) == 1.5);
     }},
    {"of an interval it is what its numbers can give",
     [] {
       return holds_if(same_set(half_leaky(real{given(-1.0), 2}), real{-0.5, 2}) &&
                       same_set(half_leaky(real{-2, given(-1.0)}), real{-1, -0.5}) &&
                       same_set(half_leaky(real{given(1.0), 2}), real{1, 2}) &&
                       same_set(half_leaky(real{given(0.0)}), real{0}) &&
                       subset(real{-0.01}, cg::leaky_relu(real{given(-1.0)})) &&
                       half_leaky(real::empty()).is_empty());
     }},
    {"and so is its slope",
     [] {
       return holds_if(
           same_set(half_leaky.derivative(real{given(-1.0), 2}), real{0.5, 1}) &&
           same_set(half_leaky.derivative(real{given(0.0), 2}), real{0.5, 1}) &&
           same_set(half_leaky.derivative(real{given(1.0), 2}), real{1}) &&
           same_set(half_leaky.derivative(real{given(-1.0), 0}), real{0.5}) &&
           contains(cg::leaky_relu.derivative(real{given(-1.0)}), cg::rational{1, 100}) &&
           half_leaky.derivative(real::empty()).is_empty() &&
           same_set(half_leaky.derivative_from_value(real{given(-1.0), 2}), real{0.5, 1}));
     }},
    {"as a formula it has the same values, and so has its slope",
     [] {
       const cg::expression x = cg::symbol("x"), f = half_leaky(x),
                            slope = half_leaky.derivative(x);
       for (const double at : {-0.5, 0.0, 0.5}) {
         if (cg::evaluate<double>(f, {{x, given(at)}}) != half_leaky(at) ||
             cg::evaluate<double>(slope, {{x, given(at)}}) != half_leaky.derivative(at))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<leaky_relu_laws>);
