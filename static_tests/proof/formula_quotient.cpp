#include <constgrad/proof/formula_quotient.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::rational, cg::proof::guarded, cg::proof::quotient;

struct symbols {
  expression a = cg::symbol("a"), b = cg::symbol("b"), c = cg::symbol("c"), d = cg::symbol("d");
};

static constexpr bool is_quotient(const quotient& q, const expression& above,
                                  const expression& below) {
  return q.above == above && q.below == below;
}
static constexpr bool is_formula(const guarded& g, const expression& f) {
  return g.formula == f && !g.undefined;
}

constexpr law formula_quotient_laws[] = {
    {"a/b + c/d = (ad + cb) / bd, and a/b + c/b = (a + c) / b",
     [] {
       const auto [a, b, c, d] = symbols{};
       return holds_if(is_quotient(quotient{a, b} + quotient{c, d}, a * d + c * b, b * d) &&
                       is_quotient(quotient{a, b} + quotient{c, b}, a + c, b));
     }},
    {"a/b · c/d = ac / bd",
     [] {
       const auto [a, b, c, d] = symbols{};
       return holds_if(is_quotient(quotient{a, b} * quotient{c, d}, a * c, b * d));
     }},
    {"(a/b)^3 = a³/b³, (a/b)^-2 = b²/a², (a/b)^0 = 1/1",
     [] {
       const auto [a, b, c, d] = symbols{};
       const quotient q{a, b};
       return holds_if(is_quotient(power(q, 3), power(a, 3), power(b, 3)) &&
                       is_quotient(power(q, -2), power(b, 2), power(a, 2)) &&
                       is_quotient(power(q, -1), b, a) &&
                       is_quotient(power(q, 0), expression{1}, expression{1}));
     }},
    {"a number is one, and nothing is 0/1",
     [] {
       return holds_if(is_quotient(rational{given(2), 3}, expression{2}, expression{3}) &&
                       is_quotient(quotient{}, expression{0}, expression{1}));
     }},
    {"a formula is guarded through sums, products and powers",
     [] {
       const auto [a, b, c, d] = symbols{};
       const guarded x{a}, y{b};
       return holds_if(is_formula(x + y, a + b) && is_formula(x * y, a * b) &&
                       is_formula(power(x, 3), power(a, 3)) &&
                       is_formula(power(x, -1), power(a, -1)) &&
                       is_formula(guarded{}, expression{0}) &&
                       is_formula(guarded{rational{given(1), 3}}, expression{rational{1, 3}}) &&
                       is_formula(power(guarded{}, 0), expression{1}) &&
                       is_formula(power(guarded{}, 2), expression{0}));
     }},
    {"a negative power of 0 is undefined, and so is what is made of it",
     [] {
       const auto [a, b, c, d] = symbols{};
       const guarded x{a}, none = power(guarded{}, -1);
       return holds_if(none.undefined && (x + none).undefined && (none + x).undefined &&
                       (x * none).undefined && (none * x).undefined && power(none, 2).undefined);
     }},
};
static_assert(all_hold<formula_quotient_laws>);
