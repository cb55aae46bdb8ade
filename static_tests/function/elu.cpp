#include <constgrad/function/elu.hpp>
#include <constgrad/function/evaluate.hpp>
#include <constgrad/function/gradient.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/function/central_difference.hpp"

#include <limits>

namespace cg = constgrad;

using real = cg::interval<double>;

/// e^x - 1 and e^x, computed with 60 digits by mpmath.
struct known_elu {
  double x, value, slope;
};
static constexpr known_elu elus[] = {
    {-6, -0.997521247823333641577, 0.00247875217666635842305},
    {-2.25, -0.894600775438135663217, 0.105399224561864336783},
    {-1, -0.632120558828557678404, 0.367879441171442321596},
    {-0.125, -0.117503097415404597135, 0.882496902584595402865},
    {-0x1p-10, -0.000976085818024337765288, 0.999023914181975662235}};

constexpr law elu_laws[] = {
    {"what is positive stays, and its slope is 1",
     [] {
       return holds_if(cg::elu(given(2.5)) == 2.5 && cg::elu.derivative(given(2.5)) == 1 &&
                       cg::elu(given(2.5f)) == 2.5f && cg::elu.derivative(given(0x1p-1074)) == 1);
     }},
    {"all else is e^x - 1, its slope e^x, to the last bit",
     [] {
       for (const auto& [x, value, slope] : elus) {
         if (cg::elu(given(x)) != value || cg::elu.derivative(given(x)) != slope)
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       return holds_if(cg::elu(given(-1.0f)) == -0.632120558828557678404f &&
                       cg::elu.derivative(given(-1.0f)) == 0.367879441171442321596f);
     }},
    {"there is no corner at 0",
     [] {
       return holds_if(cg::elu(given(0.0)) == 0 && cg::has_sign(cg::elu(given(-0.0))) &&
                       cg::elu.derivative(given(0.0)) == 1);
     }},
    {"from -1 to infinity; NaN stays NaN",
     [] {
       using limits = std::numeric_limits<double>;
       const double nan = cg::elu(given(limits::quiet_NaN()));
       return holds_if(cg::elu(given(-limits::infinity())) == -1 &&
                       cg::elu.derivative(given(-limits::infinity())) == 0 &&
                       cg::elu(given(limits::infinity())) == limits::infinity() && nan != nan);
     }},
    {"value and derivative in one call are those of two",
     [] {
       for (double x :
            {-45.0, -37.99, -20.3, -2.25, -0.75, -0x1.1p-6, -0x1p-7, -0x1p-300, 0x1p-8, 0.0, 3.0}) {
         const auto [value, derivative] = cg::elu.value_and_derivative(given(x));
         if (value != cg::elu(x) || derivative != cg::elu.derivative(x))
           return cg::verdict{false, cg::message{} << "at " << x};
       }
       const auto [value, derivative] = cg::elu.value_and_derivative(given(-0.3f));
       return holds_if(value == cg::elu(-0.3f) && derivative == cg::elu.derivative(-0.3f));
     }},
    {"its derivative is the derivative: the limit says so",
     [] {
       for (double x : {-9.0, -2.0, -0.5, 0.25, 4.0}) {
         if (const auto judged = derivative_is_the_limit(cg::elu, x); !judged) return judged;
       }
       return cg::verdict{};
     }},
    {"and the mean value theorem", [] { return cg::claim::derivative(cg::elu); }},
    {"the slope is computed from the value, to an ulp of 1",
     [] {
       for (double x : {-50.0, -9.0, -2.0, -0.5, -0x1p-40, 0.0, 0x1p-1074, 4.0}) {
         const double off =
             cg::elu.derivative_from_value(cg::elu(given(x))) - cg::elu.derivative(x);
         if (!(off <= 0x1p-53 && off >= -0x1p-53))
           return cg::verdict{false, cg::message{} << "at " << x << " it is off by " << off};
       }
       return holds_if(
           cg::elu.derivative_from_value(given(-0.75)) == 0.25 &&
           cg::elu.derivative_from_value(given(-0.75f)) == 0.25f &&
           cg::elu.derivative_from_value(given(-1.0)) == 0 &&
           cg::elu.derivative_from_value(given(0.5)) == 1 &&
           cg::derivative([](const auto& y) { return cg::elu.derivative_from_value(y); },
                          given(0.0)) == 1);
     }},
    {"a second derivative is e^x on the left, 0 on the right",
     [] {
       constexpr auto slope = [](const auto& x) { return cg::elu.derivative(x); };
       return holds_if(cg::derivative(slope, given(2.0)) == 0 &&
                       cg::derivative(slope, given(0.0)) == 1 &&
                       cg::derivative(slope, given(-1.0)) == 0.367879441171442321596);
     }},
    {"of an interval it is what its numbers can give",
     [] {
       const real left = cg::elu(real{given(-1.0)});
       return holds_if(
           same_set(cg::elu(real{given(-1.0), 2}), real{left.lower, 2}) &&
           same_set(cg::elu(real{given(-1.0), -1}), left) && width(left) > 0 &&
           width(left) <= 0x1p-53 && contains(left, -0.632120558828557678404) &&
           same_set(cg::elu(real{given(1.0), 2}), real{1, 2}) &&
           same_set(cg::elu(real{given(0.0), 0x1p-600}), real{0, 0x1p-600}) &&
           same_set(cg::elu(real::entire()), real{-1, std::numeric_limits<double>::infinity()}) &&
           cg::elu(real::empty()).is_empty());
     }},
    {"and so is its slope",
     [] {
       const real left = cg::elu.derivative(real{given(-1.0)});
       return holds_if(same_set(cg::elu.derivative(real{given(-1.0), 2}), real{left.lower, 1}) &&
                       same_set(cg::elu.derivative(real{given(-2.0), -1}),
                                real{cg::exp(real{-2}).lower, left.upper}) &&
                       width(left) > 0 && width(left) <= 0x1p-54 &&
                       contains(left, 0.367879441171442321596) &&
                       same_set(cg::elu.derivative(real{given(0.5), 2}), real{1}) &&
                       same_set(cg::elu.derivative(real{given(-1.0), 0.5}), real{left.lower, 1}) &&
                       same_set(cg::elu.derivative(real{given(-0.0), 2}), real{1}) &&
                       cg::elu.derivative(real::empty()).is_empty());
     }},
    {"also by the values",
     [] {
       constexpr auto slope = [](const real& y) { return cg::elu.derivative_from_value(y); };
       return holds_if(same_set(slope(real{given(-0.75), 2}), real{0.25, 1}) &&
                       same_set(slope(real{given(-0.75), -0.5}), real{0.25, 0.5}) &&
                       same_set(slope(real{given(0.5), 2}), real{1}) &&
                       same_set(slope(real{given(0.0), 2}), real{1}) &&
                       same_set(slope(real{given(-0.5), 0}), real{0.5, 1}) &&
                       same_set(slope(real{given(-0.5), 0.25}), real{0.5, 1}) &&
                       slope(real::empty()).is_empty());
     }},
    {"far below 0 it is -1, and its slope e^x, also where both are computed at once",
     [] {
       for (const double x :
            {-39.0, -100.0, -745.0, -800.0, -1e300, -std::numeric_limits<double>::infinity()}) {
         const auto both = cg::elu.value_and_derivative(given(x));
         if (both.value != -1 || both.derivative != cg::exp(x)) return holds_if(false);
       }
       return cg::verdict{};
     }},
    {"as a formula it has the same values, and so has its slope",
     [] {
       const cg::expression x = cg::symbol("x"), f = cg::elu(x), slope = cg::elu.derivative(x);
       for (const double at : {-0.5, 0.0, 0.5}) {
         if (cg::evaluate<double>(f, {{x, given(at)}}) != cg::elu(at) ||
             cg::evaluate<double>(slope, {{x, given(at)}}) != cg::elu.derivative(at))
           return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<elu_laws>);
