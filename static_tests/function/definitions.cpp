#include <constgrad/expression/formula_text.hpp>
#include <constgrad/function/definitions.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::by_definition, cg::exponential, cg::expression, cg::symbol;
using cg::claim::equal;

constexpr law definitions_laws[] = {
    {"what has no definition stays as it is",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(u * cg::exp(u) + cg::log(u) / cg::sqrt(u) - cg::erf(2 * u) + 7),
                    u * cg::exp(u) + cg::log(u) / cg::sqrt(u) - cg::erf(2 * u) + 7);
     }},
    {"expm1 x = e^x - 1",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(cg::expm1(u)), cg::exp(u) - 1);
     }},
    {"log1p x = log (1 + x)",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(cg::log1p(u)), cg::log(1 + u));
     }},
    {"erfc is 1 - erf",
     [] {
       const expression u = given(symbol("u"));
       return holds_if(by_definition(cg::erfc(u)) == 1 - cg::erf(u));
     }},
    {"2^x = e^(x log 2), and logarithms are quotients",
     [] {
       const expression u = given(symbol("u"));
       return holds_if(by_definition(cg::exp2(u)) == cg::exp(u * cg::log(expression(2))) &&
                       by_definition(cg::log2(u)) == cg::log(u) / cg::log(expression(2)) &&
                       by_definition(cg::log10(u)) == cg::log(u) / cg::log(expression(10)));
     }},
    {"s(x) = 1 / (1 + e^-x)",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(cg::sigmoid(u)), 1 / (1 + cg::exp(-u)));
     }},
    {"tanh x = (e^2x - 1) / (e^2x + 1)",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(cg::tanh(u)), (cg::exp(2 * u) - 1) / (cg::exp(2 * u) + 1));
     }},
    {"softplus x = log (1 + e^x)",
     [] {
       const expression u = given(symbol("u"));
       return equal(by_definition(cg::softplus(u)), cg::log(1 + cg::exp(u)));
     }},
    {"also inside of functions, and several",
     [] {
       const expression u = given(symbol("u")), v = symbol("v");
       return equal(by_definition(cg::erf(cg::expm1(u)) * cg::softplus(cg::log1p(v))),
                    cg::erf(cg::exp(u) - 1) * cg::log(2 + v));
     }},
    {"e^log x = x, e^(-2 log x) = x^-2",
     [] {
       const expression u = given(symbol("u"));
       return holds_if(exponential(cg::log(u)) == u &&
                       exponential(-2 * cg::log(u)) == 1 / (u * u) &&
                       exponential(u) == cg::exp(u) && exponential(0) == 1);
     }},
    {"e^(a + 2 log x - 2 log y) = e^a x² / y²",
     [] {
       const expression u = given(symbol("u")), v = symbol("v"), a = symbol("a");
       return holds_if(exponential(a + 2 * cg::log(u) - 2 * cg::log(v)) ==
                           cg::exp(a) * u * u / (v * v) &&
                       exponential(3 * cg::log(u) - 3 * cg::log(v)) == power(u / v, 3) &&
                       exponential(cg::log(u) + a * a / 2 + 1) == u * cg::exp(a * a / 2 + 1));
     }},
    {"no root, and of no other function than log",
     [] {
       const expression u = given(symbol("u")), v = symbol("v");
       return holds_if(exponential(cg::log(u) / 2) == cg::exp(cg::log(u) / 2) &&
                       exponential(v * cg::log(u)) == cg::exp(v * cg::log(u)) &&
                       exponential(cg::sqrt(u)) == cg::exp(cg::sqrt(u)) &&
                       exponential(cg::log(u) * cg::log(v)) == cg::exp(cg::log(u) * cg::log(v)));
     }},
    {"s(log (x / (1 - x))) = 1 / (1 + (1 - x) / x): in a definition as well",
     [] {
       const expression u = given(symbol("u"));
       return holds_if(by_definition(cg::sigmoid(cg::log(u / (1 - u)))) == 1 / (1 + (1 - u) / u) &&
                       by_definition(cg::exp(cg::softplus(u))) == 1 + cg::exp(u) &&
                       by_definition(cg::exp(cg::log1p(u))) == 1 + u &&
                       by_definition(cg::tanh(cg::log(u))) == (u * u - 1) / (u * u + 1));
     }},
};
static_assert(all_hold<definitions_laws>);
