#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/assumed_signs.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::elementary, cg::proof::assumed_signs, cg::proof::sign_cases;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y");
};

/// The sign of a formula where x < 0 and y > 0, and the formulas whose signs were assumed for it.
struct answer {
  int sign;
  sign_cases cases;

  constexpr answer(const expression& f, bool zero_matters = false) : sign(2), cases{} {
    const auto [x, y] = symbols{};
    cases.assume(x, given(-1), false);
    cases.assume(y, 1, false);
    assumed_signs signs{cases};
    sign = signs.sign_of(f, zero_matters);
  }
  /// Whether the sign is this, with nothing assumed.
  constexpr bool is(int expected) const { return sign == expected && cases.count == 2; }
  /// Whether the sign is this, since a formula was assumed to be positive.
  constexpr bool is(int expected, const expression& positive) const {
    return sign == expected && cases.count == 3 && cases.formulas[2] == positive &&
           cases.signs[2] == 1 && !cases.forced[2];
  }
};

constexpr law assumed_signs_laws[] = {
    {"of a product it is the product of the signs, with that of its number",
     [] {
       const auto [x, y] = symbols{};
       return holds_if(answer{x}.is(-1) && answer{y}.is(1) && answer{x * power(y, 2)}.is(-1) &&
                       answer{power(x, 2) * power(y, 3) * x}.is(-1) && answer{x * y}.is(-1) &&
                       answer{-3 * x * y}.is(1) && answer{2 * power(x, 3)}.is(-1) &&
                       answer{power(x, -1)}.is(-1) && answer{given(expression{-2})}.is(-1) &&
                       answer{expression{0}}.is(0) && answer{expression{5}}.is(1));
     }},
    {"of an even power and an odd one only the odd one counts",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       cases.assume(x, given(-1), false);
       cases.assume(y, -1, false);
       assumed_signs signs{cases};
       return holds_if(signs.sign_of(power(x, 2) * y) == -1 &&
                       signs.sign_of(x * power(y, 2)) == -1);
     }},
    {"a square is positive, unless what is squared is 0",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       cases.assume(x, given(0), false);
       assumed_signs signs{cases};
       return holds_if(answer{power(x, 2)}.is(1) && answer{power(x, 2) * y}.is(1) &&
                       signs.sign_of(power(x, 2)) == 0 && signs.sign_of(power(x, 2) * y) == 0);
     }},
    {"of a square the sign of what is squared is assumed only where 0 matters",
     [] {
       const expression z = cg::symbol("z");
       sign_cases cases;
       assumed_signs signs{cases};
       const bool none = signs.sign_of(given(power(z, 2))) == 1 && cases.count == 0;
       return holds_if(none && answer{power(z, 2)}.is(1) && answer(power(z, 2), true).is(1, z) &&
                       answer{z}.is(1, z) && answer{-z}.is(-1, z) && answer{power(z, 3)}.is(1, z));
     }},
    {"log f has the sign of f - 1, erf f and atan f that of f",
     [] {
       const auto [x, y] = symbols{};
       const expression z = cg::symbol("z");
       return holds_if(answer{function_of(elementary::log, z)}.is(1, z - 1) &&
                       answer{function_of(elementary::erf, x)}.is(-1) &&
                       answer{function_of(elementary::erf, power(z, 2))}.is(1, z) &&
                       answer{function_of(elementary::atan, x)}.is(-1) &&
                       answer{function_of(elementary::log, 1 + power(z, 2))}.is(1, z) &&
                       answer{function_of(elementary::log, 1 + x)}.is(-1));
     }},
    {"e^x - e^y has the sign of x - y, also of products of exponentials",
     [] {
       const auto [x, y] = symbols{};
       const expression z = cg::symbol("z"), u = cg::symbol("u"),
                        e_x = function_of(elementary::exp, x),
                        e_z = function_of(elementary::exp, z),
                        e_u = function_of(elementary::exp, u);
       return holds_if(answer{e_z * e_u - e_u}.sign == 1 && answer{e_x - 1}.is(-1) &&
                       answer{1 - e_x}.is(1) && answer{3 * e_x - 3}.is(-1) &&
                       answer{e_x * e_u - e_u}.is(-1) && answer{power(e_x, 2) - 1}.is(-1));
     }},
    {"which may be 0, or assumed",
     [] {
       const auto [x, y] = symbols{};
       const expression z = cg::symbol("z"), e_x = function_of(elementary::exp, x),
                        e_y = function_of(elementary::exp, y),
                        e_z = function_of(elementary::exp, z);
       sign_cases cases;
       cases.assume(x, given(0), false);
       assumed_signs signs{cases};
       const answer apart{e_z - e_y};
       return holds_if(signs.sign_of(e_x - 1) == 0 && signs.sign_of(1 - e_x) == 0 &&
                       answer{function_of(elementary::exp, power(z, 2)) - 1}.is(1, z) &&
                       (apart.is(1, z - y) || apart.is(-1, y - z)));
     }},
    {"unless the amounts differ, or something else is a factor",
     [] {
       const auto [x, y] = symbols{};
       const expression z = cg::symbol("z"), e_x = function_of(elementary::exp, x);
       return holds_if(answer{2 * e_x - 1}.cases.count == 3 &&
                       answer{z * e_x - 1}.cases.count == 3 && answer{z - e_x}.cases.count == 3 &&
                       answer{e_x - function_of(elementary::sqrt, z)}.cases.count == 3);
     }},
};
static_assert(all_hold<assumed_signs_laws>);
