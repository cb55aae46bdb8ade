#include <constgrad/expression/expand.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expand;
using cg::expression;
using cg::simplify;

namespace symbols {
static constexpr expression a = cg::symbol("a"), b = cg::symbol("b"), c = cg::symbol("c"),
                            t = cg::function_of(cg::elementary::tanh, cg::symbol("x"));
}
using namespace symbols;

static constexpr expression exp(const expression& f) {
  return cg::function_of(cg::elementary::exp, f);
}

constexpr law expand_laws[] = {
    {"(a + b)² = a² + 2ab + b²",
     [] {
       return holds_if(expand(power(a + b, 2)) == a * a + 2 * a * b + b * b &&
                       !(power(a + b, 2) == a * a + 2 * a * b + b * b));
     }},
    {"(a - b)³, and (a + b + c)(a - b)",
     [] {
       return holds_if(expand(power(a - b, 3)) ==
                           power(a, 3) - 3 * a * a * b + 3 * a * b * b - power(b, 3) &&
                       expand((a + b + c) * (a - b)) == a * a - b * b + a * c - b * c);
     }},
    {"below the bar, and inside functions",
     [] {
       return holds_if(expand(power(a + b, -2)) == 1 / (a * a + 2 * a * b + b * b) &&
                       expand(exp(a * (b + c))) == exp(a * b + a * c) &&
                       expand((a + b) / c) == a / c + b / c);
     }},
    {"what has nothing to multiply out stays",
     [] {
       return holds_if(expand(a) == a && expand(3 * a * b / c) == 3 * a * b / c &&
                       expand(a + b / 2) == a + b / 2 && expand(0) == 0 &&
                       expand(exp(a)) == exp(a));
     }},
    {"simplify takes the shorter form: (1 - t)(1 + t) = 1 - t², but (a + b)² stays",
     [] {
       return holds_if(simplify((1 - t) * (1 + t)) == 1 - t * t &&
                       simplify(power(a + b, 2)) == power(a + b, 2) &&
                       simplify(a * (b + c)) == a * (b + c));
     }},
    {"also where only the whole shows it: a (b + c) - ab = ac",
     [] { return holds_if(simplify(a * (b + c) - a * b) == a * c); }},
    {"and where only a part is shorter",
     [] {
       return holds_if(simplify(power(a + b, 3) * exp((1 - t) * (1 + t))) ==
                       power(a + b, 3) * exp(1 - t * t));
     }},
    {"of two forms of one length the formula's own",
     [] {
       const expression f = a * b * (b + 1), g = a * b * b + a * b;
       return holds_if(f.size == g.size && simplify(f) == f && simplify(g) == g);
     }},
    {"and so it is for its parts",
     [] {
       using namespace cg::formula;
       const expression f = a * b * (b + 1), g = exp((1 - t) * (1 + t)) + exp(1 - t) + exp(t * t),
                        in_part = with_products<multiply_out::where_shorter>(g);
       return holds_if(with_products<multiply_out::where_shorter>(f) == f &&
                       in_part.size == g.size && !(in_part == g) && simplify(g) == g);
     }},
};
static_assert(all_hold<expand_laws>);
