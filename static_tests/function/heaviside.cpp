#include <constgrad/function/gradient.hpp>
#include <constgrad/function/heaviside.hpp>
#include <constgrad/number/interval_set.hpp>
#include <constgrad/number/rational.hpp>

#include "static_tests/law.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

constexpr law heaviside_laws[] = {
    {"1 above 0, else 0, also at the corner",
     [] {
       return holds_if(cg::heaviside(given(0.25)) == 1 && cg::heaviside(given(-0.25)) == 0 &&
                       cg::heaviside(given(0.0)) == 0 && cg::heaviside(given(-0.0f)) == 0 &&
                       cg::heaviside(given(0.25f)) == 1 &&
                       cg::heaviside(given(cg::rational{1, 3})) == 1 &&
                       cg::heaviside(given(cg::rational{-1, 3})) == 0);
     }},
    {"the slope is 0 everywhere",
     [] {
       return holds_if(cg::heaviside.derivative(given(0.5)) == 0 &&
                       cg::heaviside.derivative(given(-0.5f)) == 0 &&
                       cg::heaviside.derivative(given(0.0)) == 0 &&
                       cg::heaviside.derivative(given(cg::rational{1, 3})) == 0);
     }},
    {"NaN stays NaN, and so does its slope",
     [] {
       const double nan = given(std::numeric_limits<double>::quiet_NaN()), y = cg::heaviside(nan),
                    slope = cg::heaviside.derivative(nan);
       return holds_if(y != y && slope != slope);
     }},
    {"x H(x) has the slope of relu",
     [] {
       constexpr auto f = [](const auto& x) { return x * cg::heaviside(x); };
       return holds_if(cg::derivative(f, given(2.0)) == 1 && cg::derivative(f, given(-2.0)) == 0);
     }},
    {"of an interval it is what its numbers can give, and its slope is 0",
     [] {
       return holds_if(same_set(cg::heaviside(real{given(-1.0), 2}), real{0, 1}) &&
                       same_set(cg::heaviside(real{given(0.0), 2}), real{0, 1}) &&
                       same_set(cg::heaviside(real{given(-1.0), 0.5}), real{0, 1}) &&
                       same_set(cg::heaviside(real{given(-1.0), 0}), real{0.0}) &&
                       same_set(cg::heaviside(real{given(0.5), 2}), real{1}) &&
                       cg::heaviside(real::empty()).is_empty() &&
                       same_set(cg::heaviside.derivative(real{given(-1.0), 2}), real{0.0}) &&
                       cg::heaviside.derivative(real::empty()).is_empty());
     }},
};
static_assert(all_hold<heaviside_laws>);

// It is constant on either side of 0, so that no slope of x counts there; at 0 it jumps.
using step = decltype(cg::heaviside)::rule;
static_assert(step::is_constant_at(0.5) && step::is_constant_at(-0.5) &&
              !step::is_constant_at(0.0));
static_assert(step::is_constant_at(real{0.5, 2}) && step::is_constant_at(real{-2, -0.5}) &&
              !step::is_constant_at(real{0, 2}) && !step::is_constant_at(real{-2, 0}) &&
              !step::is_constant_at(real{-1, 1}) && !step::is_constant_at(real::empty()));
static_assert([] {
  auto x = cg::dual<double, 1>::variable(-2, 0);
  x.partials[0] = std::numeric_limits<double>::infinity();
  return cg::heaviside(x).partials[0] == 0;
}());
