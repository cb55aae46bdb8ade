#include <constgrad/function/gradient.hpp>
#include <constgrad/function/identity.hpp>
#include <constgrad/number/rational.hpp>
#include <constgrad/proof/derivative.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law identity_laws[] = {
    {"x is x, bit for bit",
     [] {
       return holds_if(cg::identity(given(2.5)) == 2.5 && cg::has_sign(cg::identity(given(-0.0))) &&
                       cg::identity(given(0.25f)) == 0.25f && cg::identity(given(-3)) == -3 &&
                       cg::identity(given(cg::rational{1, 3})) == cg::rational{1, 3});
     }},
    {"and its slope 1, whatever x and y are",
     [] {
       return holds_if(cg::identity.derivative(given(-7.0)) == 1 &&
                       cg::identity.derivative(given(0.0f)) == 1 &&
                       cg::identity.derivative_from_value(given(-7.0)) == 1 &&
                       cg::identity.derivative_from_value(given(cg::rational{1, 3})) == 1);
     }},
    {"for all reals", [] { return cg::claim::derivative(cg::identity); }},
    {"the chain rule goes through it: (x²)' at 3",
     [] {
       return holds_if(
           cg::derivative([](const auto& x) { return cg::identity(x * x); }, given(3.0)) == 6);
     }},
};
static_assert(all_hold<identity_laws>);
