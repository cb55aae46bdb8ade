#include <constgrad/function.hpp>
#include <constgrad/proof/any_real.hpp>

#include "static_tests/law.hpp"

#include <concepts>

namespace cg = constgrad;
using cg::expression;
using cg::symbol;
using cg::proof::any_real;

/// Whether a number can be asked whether it is 0, or where it lies.
template <class Number>
static constexpr bool can_be_asked = requires(const Number& x) {
  { x == x } -> std::same_as<bool>;
} || requires(const Number& x) {
  { 0 != x } -> std::same_as<bool>;
} || requires(const Number& x) {
  { x < 1 } -> std::same_as<bool>;
} || requires(const Number& x) {
  { x >= 1 } -> std::same_as<bool>;
};

constexpr law any_real_laws[] = {
    {"it is no number that a branch could ask for",
     [] {
       return holds_if(!can_be_asked<any_real> && can_be_asked<expression> &&
                       can_be_asked<cg::interval<double>> &&
                       !std::convertible_to<any_real, expression>);
     }},
    {"numbers and formulas are such, and 0 is the first",
     [] {
       const any_real third = cg::rational{given(1L), 3}, half = given(0.5), seven = given(7);
       return holds_if(third.formula == cg::rational{1, 3} && seven.formula == 7 &&
                       half.formula == cg::rational{1, 2} && any_real{}.formula == 0);
     }},
    {"it is computed with as formulas are",
     [] {
       const expression f = given(symbol("f")), g = symbol("g");
       const any_real a = f, b = g;
       return holds_if((a + b).formula == f + g && (a - b).formula == f - g &&
                       (a * b).formula == f * g && (a / b).formula == f / g && (-a).formula == -f &&
                       power(a, -3).formula == power(f, -3) &&
                       (2 * a + 0.5).formula == 2 * f + 0.5);
     }},
    {"x += y is x = x + y, and so on",
     [] {
       const expression f = given(symbol("f")), g = symbol("g");
       any_real sum = f, difference = f, product = f, quotient = f;
       sum += g;
       difference -= g;
       product *= g;
       quotient /= g;
       return holds_if(sum.formula == f + g && difference.formula == f - g &&
                       product.formula == f * g && quotient.formula == f / g);
     }},
    {"it takes functions as formulas do, and their derivatives",
     [] {
       const expression f = given(symbol("f"));
       const any_real x = f;
       return holds_if(cg::exp(x).formula == cg::exp(f) &&
                       cg::tanh(2 * x).formula == cg::tanh(2 * f) &&
                       cg::square(x).formula == f * f &&
                       cg::sigmoid.derivative(x).formula == cg::sigmoid.derivative(f) &&
                       cg::erf.derivative(x).formula == cg::erf.derivative(f));
     }},
    {"it carries derivatives: (x e^x)' = e^x + x e^x",
     [] {
       const expression f = given(symbol("f"));
       const any_real slope =
           cg::derivative([](const auto& x) { return x * cg::exp(x); }, any_real{f});
       return holds_if(slope.formula == cg::exp(f) + f * cg::exp(f));
     }},
    {"pi is the number and no double",
     [] { return holds_if(cg::pi<any_real>.formula == given(cg::pi<expression>)); }},
};
static_assert(all_hold<any_real_laws>);
