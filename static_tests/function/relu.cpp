#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/function/relu.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law relu_laws[] = {
    {"what is positive stays, all else is 0",
     [] {
       return holds_if(cg::relu(given(2.5)) == 2.5 && cg::relu(given(-2.5)) == 0 &&
                       cg::relu(given(0.0)) == 0 && !cg::has_sign(cg::relu(given(-0.0))) &&
                       cg::relu(given(0.25f)) == 0.25f);
     }},
    {"the slope is 1 on the right, 0 on the left and at the corner",
     [] {
       return holds_if(cg::relu.derivative(given(0.5)) == 1 &&
                       cg::relu.derivative(given(-0.5)) == 0 &&
                       cg::relu.derivative(given(0.0)) == 0);
     }},
    {"NaN stays NaN, and so does its slope, by its value too",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN()), y = cg::relu(nan);
       const float of_float = cg::relu(given(std::numeric_limits<float>::quiet_NaN()));
       if (std::is_constant_evaluated()) return holds_if(y != y && of_float != of_float);
       const double slope = cg::relu.derivative(nan),
                    by_value = cg::relu.derivative_from_value(nan),
                    second =
                        cg::derivative([](const auto& x) { return cg::relu.derivative(x); }, nan);
       return holds_if(y != y && of_float != of_float && slope != slope && by_value != by_value &&
                       second != second);
     }},
    {"exact of integers",
     [] {
       return holds_if(cg::relu(given(-3)) == 0 && cg::relu(given(3u)) == 3 &&
                       cg::relu(given(0x7fffffffffffffff)) == 0x7fffffffffffffff &&
                       cg::relu.derivative(given(3)) == 1 && cg::relu.derivative(given(-3)) == 0 &&
                       cg::relu.derivative_from_value(given(3)) == 1 &&
                       cg::relu.value_and_derivative(given(3)).value == 3 &&
                       cg::relu(given(cg::vector{-1, 2})) == cg::vector{0, 2} &&
                       cg::relu.derivative(given(cg::vector{-1, 2})) == cg::vector{0, 1});
     }},
    {"the chain rule goes through it: relu(3x - 1)' = 3 at 1, 0 at 0",
     [] {
       constexpr auto f = [](const auto& x) { return cg::relu(3 * x - 1); };
       cg::tape<double, 8> tape;
       const auto backwards =
           cg::gradient(tape, [f](const auto& x) { return f(x[0]); }, cg::vector{given(1.0)});
       return holds_if(cg::derivative(f, given(1.0)) == 3 && cg::derivative(f, given(0.0)) == 0 &&
                       backwards[0] == 3);
     }},
    {"the slope is computed from the value",
     [] {
       for (const double x : {-2.0, -0.0, 0.0, 0x1p-1074, 0.5, 4.0}) {
         if (cg::relu.derivative_from_value(cg::relu(given(x))) != cg::relu.derivative(x))
           return holds_if(false);
       }
       return holds_if(
           cg::relu.derivative_from_value(given(0.25f)) == 1 &&
           cg::relu.derivative_from_value(given(cg::rational{0})) == 0 &&
           same_set(cg::relu.derivative_from_value(cg::relu(real{given(-1.0), 2})), real{0, 1}));
     }},
    {"a second derivative is 0",
     [] {
       constexpr auto slope = [](const auto& x) { return cg::relu.derivative(x); };
       return holds_if(cg::derivative(slope, given(2.0)) == 0 && slope(given(2.0)) == 1);
     }},
    {"its second derivative in an interval is 0 on both sides",
     [] {
       using once = cg::dual<real, 1>;
       using twice = cg::dual<once, 1>;
       const auto at = [](const real& x) {
         return cg::relu(twice::variable(once::variable(x, 0), 0)).partials[0];
       };
       const once left = at(real{given(-2.0), -1}), right = at(real{given(1.0), 2});
       return holds_if(left.value == real{0} && left.partials[0] == real{0} &&
                       right.value == real{1} && right.partials[0] == real{0});
     }},
    {"of an interval it is what its numbers can give",
     [] {
       return holds_if(same_set(cg::relu(real{given(-1.0), 2}), real{0, 2}) &&
                       same_set(cg::relu(real{-2, given(-1.0)}), real{0}) &&
                       same_set(cg::relu(real{given(1.0), 2}), real{1, 2}) &&
                       same_set(cg::relu(real{given(-1.0), 0.5}), real{0, 0.5}) &&
                       same_set(cg::relu.derivative(real{given(-1.0), 0.5}), real{0, 1}) &&
                       same_set(cg::relu.derivative(real{given(0.0), 2}), real{0, 1}) &&
                       cg::relu(real::empty()).is_empty() &&
                       same_set(cg::relu.derivative(real{given(-1.0), 2}), real{0, 1}) &&
                       same_set(cg::relu.derivative(real{given(1.0), 2}), real{1}) &&
                       same_set(cg::relu.derivative(real{given(-1.0), 0}), real{0}) &&
                       cg::relu.derivative(real::empty()).is_empty());
     }},
    {"as a formula it has the same values, and so has its slope",
     [] {
       const cg::expression x = cg::symbol("x"), f = cg::relu(x), slope = cg::relu.derivative(x);
       for (const double at : {-0.5, 0.0, 0.5}) {
         if (cg::evaluate<double>(f, {{x, given(at)}}) != cg::relu(at) ||
             cg::evaluate<double>(slope, {{x, given(at)}}) != cg::relu.derivative(at))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<relu_laws>);

// It is constant below 0, so that no slope of x counts there.
using ramp = decltype(cg::relu)::rule;
static_assert(ramp::is_constant_at(-0.5) && !ramp::is_constant_at(0.0) &&
              !ramp::is_constant_at(0.5));
static_assert(ramp::is_constant_at(real{-2, -0.5}) && !ramp::is_constant_at(real{-2, 0}) &&
              !ramp::is_constant_at(real{-1, 1}) && !ramp::is_constant_at(real::empty()));
static_assert([] {
  auto x = cg::dual<double, 1>::variable(-2, 0);
  x.partials[0] = std::numeric_limits<double>::infinity();
  return cg::relu(x).partials[0] == 0;
}());
