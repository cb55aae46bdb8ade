#include <constgrad/expression/expression_function.hpp>
#include <constgrad/number/formula_number.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::elementary;
using cg::expression;
using cg::function_of;
using cg::rational;
using cg::formula::begins_negative, cg::formula::is_never_negative;

namespace symbols {
static constexpr expression x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
}
using namespace symbols;

/// A function object as differentiable makes them.
struct named_function {
  struct rule {
    static constexpr auto name = elementary::log;
  };
};
struct nameless_function {
  struct rule {};
};

struct named_by_pieces {
  struct rule {
    static constexpr auto name_by_pieces = elementary::abs;
  };
};
struct formula_by_pieces {
  struct rule {
    static constexpr expression by_pieces(const expression& u) { return u + 1; }
  };
};

static constexpr expression s(const expression& u) { return function_of(elementary::sigmoid, u); }

constexpr elementary all_functions[] = {elementary::exp,     elementary::expm1,    elementary::log,
                                        elementary::log1p,   elementary::sqrt,     elementary::tanh,
                                        elementary::sigmoid, elementary::softplus, elementary::erf,
                                        elementary::atan,    elementary::erfc,     elementary::sin,
                                        elementary::cos};

constexpr law expression_function_laws[] = {
    {"a function of a formula is a node with the function's name",
     [] {
       for (const elementary f : all_functions) {
         const expression of_x = function_of(f, x), of_y = function_of(f, y);
         if (of_x.size != 2 || of_x.nodes[0] != x.root() || of_x == of_y ||
             of_x.root() != cg::formula::node{cg::formula::node_kind::function, 0,
                                              static_cast<std::int64_t>(f)}) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"f(0) is a number where it is a fraction",
     [] {
       return holds_if(
           function_of(elementary::exp, 0) == 1 && function_of(elementary::expm1, 0) == 0 &&
           function_of(elementary::log1p, 0) == 0 && function_of(elementary::sqrt, 0) == 0 &&
           function_of(elementary::tanh, 0) == 0 &&
           function_of(elementary::sigmoid, 0) == rational{1, 2} &&
           function_of(elementary::erf, 0) == 0 && function_of(elementary::atan, 0) == 0 &&
           function_of(elementary::erfc, 0) == 1 && function_of(elementary::sin, 0) == 0 &&
           function_of(elementary::cos, 0) == 1 && function_of(elementary::softplus, 0).size == 2 &&
           function_of(elementary::log, 0).size == 2);
     }},
    {"and f(1)",
     [] {
       int numbers = 0;
       for (const elementary f : all_functions) numbers += function_of(f, 1).size == 1;
       return holds_if(function_of(elementary::log, 1) == 0 &&
                       function_of(elementary::log2, 1) == 0 &&
                       function_of(elementary::log10, 1) == 0 &&
                       function_of(elementary::sqrt, 1) == 1 && numbers == 2);
     }},
    {"s(-x) = 1 - s(x), erfc(-x) = 2 - erfc(x); tanh, erf, atan and sin are odd, cos is even",
     [] {
       const auto tanh = [](const expression& u) { return function_of(elementary::tanh, u); };
       const auto erf = [](const expression& u) { return function_of(elementary::erf, u); };
       return holds_if(
           s(-x) == 1 - s(x) &&
           function_of(elementary::erfc, -x) == 2 - function_of(elementary::erfc, x) &&
           function_of(elementary::sin, y - x) == -function_of(elementary::sin, x - y) &&
           function_of(elementary::cos, -2 * x) == function_of(elementary::cos, 2 * x) &&
           s(x) + s(-x) == 1 && tanh(-2 * x) == -tanh(2 * x) && erf(y - x) == -erf(x - y) &&
           function_of(elementary::atan, -x) == -function_of(elementary::atan, x) &&
           !(s(-x) == s(x)) && !(tanh(-x) == tanh(x)));
     }},
    {"the others are not",
     [] {
       for (const elementary f : all_functions) {
         const bool has_symmetry = f == elementary::sigmoid || f == elementary::tanh ||
                                   f == elementary::erf || f == elementary::atan ||
                                   f == elementary::erfc || f == elementary::sin;
         if (f == elementary::cos) continue; // it stays a function
         if ((function_of(f, -x).root().kind == cg::formula::node_kind::function) == has_symmetry) {
           return holds_if(false);
         }
       }
       return cg::verdict{};
     }},
    {"what begins with a minus sign",
     [] {
       return holds_if(begins_negative(-x) && begins_negative(-2) && begins_negative(-x * y / 2) &&
                       begins_negative(y - x * x) && begins_negative(2 * y - 2 * x * x) &&
                       begins_negative(-x * (x - y)) && begins_negative(-3 * x - 2 * y) &&
                       begins_negative(-x - y) && begins_negative(-2 * (x + y)));
     }},
    {"and what does not: of a formula and its negative at most one",
     [] {
       return holds_if(!begins_negative(x) && !begins_negative(2) && !begins_negative(0) &&
                       !begins_negative(x * y / 2) && !begins_negative(x * x - y) &&
                       !begins_negative((1 - x) * (y + z)) && !begins_negative(2 * x - 2 * y) &&
                       !begins_negative(1 / x) && !begins_negative(x * (1 - x)) &&
                       !begins_negative(3 * (1 - x) * (y - z)));
     }},
    {"what is seen not to be negative",
     [] {
       for (const elementary f :
            {elementary::exp, elementary::sqrt, elementary::sigmoid, elementary::softplus,
             elementary::erfc, elementary::abs, elementary::relu, elementary::heaviside}) {
         if (!is_never_negative(function_of(f, x))) return holds_if(false);
       }
       return holds_if(is_never_negative(2) && is_never_negative(0) &&
                       is_never_negative(rational{1, 2}) && is_never_negative(x * x) &&
                       is_never_negative(1 / (x * x)));
     }},
    {"and what is not",
     [] {
       for (const elementary f : {elementary::expm1, elementary::log, elementary::log1p,
                                  elementary::tanh, elementary::erf, elementary::atan}) {
         if (is_never_negative(function_of(f, x))) return holds_if(false);
       }
       return holds_if(!is_never_negative(-2) && !is_never_negative(-1) && !is_never_negative(x) &&
                       !is_never_negative(x * x * x) && !is_never_negative(1 / x) &&
                       !is_never_negative(x + 1) && !is_never_negative(x * y));
     }},
    {"|x|, relu x and the step of a number are numbers",
     [] {
       const auto abs = [](const expression& u) { return function_of(elementary::abs, u); };
       const auto relu = [](const expression& u) { return function_of(elementary::relu, u); };
       const auto step = [](const expression& u) { return function_of(elementary::heaviside, u); };
       return holds_if(abs(3) == 3 && abs(0) == 0 && abs(rational{-3, 2}) == rational{3, 2} &&
                       relu(3) == 3 && relu(0) == 0 && relu(-3) == 0 && step(3) == 1 &&
                       step(rational{1, 2}) == 1 && step(0) == 0 && step(-3) == 0);
     }},
    {"|x| and relu x are x where it is not negative, |-x| is |x|, and no more is known",
     [] {
       const auto abs = [](const expression& u) { return function_of(elementary::abs, u); };
       const auto relu = [](const expression& u) { return function_of(elementary::relu, u); };
       const auto step = [](const expression& u) { return function_of(elementary::heaviside, u); };
       return holds_if(abs(x * x) == x * x && relu(x * x) == x * x && abs(s(x)) == s(x) &&
                       relu(abs(x)) == abs(x) && abs(-x) == abs(x) && abs(y - x) == abs(x - y) &&
                       abs(x).size == 2 && relu(x).size == 2 && step(x).size == 2 &&
                       !(abs(x) == relu(x)) && !(relu(-x) == relu(x)) && !(step(-x) == step(x)) &&
                       relu(-x).root().kind == cg::formula::node_kind::function &&
                       step(-x).root().kind == cg::formula::node_kind::function &&
                       step(x * x).root().kind == cg::formula::node_kind::function);
     }},
    {"a function object by pieces has a name or a formula",
     [] {
       return holds_if(apply_function(named_by_pieces{}, x) == function_of(elementary::abs, x) &&
                       apply_function(formula_by_pieces{}, x) == x + 1);
     }},
    {"a function object with a name is called by it, no other",
     [] {
       return holds_if(apply_function(named_function{}, x) == function_of(elementary::log, x) &&
                       cg::supports_apply<expression, named_function> &&
                       !cg::supports_apply<expression, nameless_function> &&
                       !cg::supports_apply<rational, named_function> &&
                       !cg::supports_apply<double, named_function>);
     }},
    {"pi is a symbol", [] { return holds_if(cg::pi<expression> == cg::symbol("pi")); }},
};
static_assert(all_hold<expression_function_laws>);
