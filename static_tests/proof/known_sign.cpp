#include <constgrad/function.hpp>
#include <constgrad/proof/known_sign.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::symbol;

constexpr int unknown = 2;

/// Whether the sign of a formula is this one, and that of its negative the other.
static constexpr bool has_sign(const expression& f, int sign) {
  return cg::proof::known_sign(f) == sign &&
         cg::proof::known_sign(-f) == (sign == unknown ? unknown : -sign);
}

struct letters {
  expression x = symbol("x"), y = symbol("y");
};

constexpr law known_sign_laws[] = {
    {"of numbers",
     [] { return holds_if(has_sign(given(3), 1) && has_sign(given(-2), -1) && has_sign(0, 0)); }},
    {"of x and x³ nothing is known, and of x² that it is not negative, which is no sign",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(x, unknown) && has_sign(power(x, 3), unknown) &&
                       has_sign(x * x, unknown) && has_sign(x - y, unknown));
     }},
    {"x² + 1, x² + e^y and π are positive",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(x * x + 1, 1) && has_sign(x * x + cg::exp(y), 1) &&
                       has_sign(cg::pi<expression>, 1) &&
                       has_sign(3 * cg::exp(x) / cg::pi<expression>, 1));
     }},
    {"x² + y² can be 0, and x² - 1 and e^x - 1 have both signs",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(x * x + y * y, unknown) && has_sign(x * x - 1, unknown) &&
                       has_sign(cg::exp(x) - 1, unknown));
     }},
    {"(x² + 1)³ e^x and (x² + 1)⁻¹ are positive, x² (y² + 1) can be 0",
     [] {
       const auto [x, y] = given(letters{});
       const expression positive = x * x + 1;
       return holds_if(has_sign(power(positive, 3) * cg::exp(x), 1) &&
                       has_sign(power(positive, -1), 1) && has_sign(x * x * (y * y + 1), unknown) &&
                       has_sign(x * (y * y + 1), unknown));
     }},
    {"x + 1 and x³ + 1 have both signs, |x| + 1 and |x|³ + 1 are positive",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(x + 1, unknown) && has_sign(power(x, 3) + 1, unknown) &&
                       has_sign(cg::abs(x) + 1, 1) && has_sign(power(cg::abs(x), 3) + 1, 1));
     }},
    {"every factor counts: e^x (x - y), e^x y and (x² + 1) y have both signs, also with 1 added",
     [] {
       const auto [x, y] = given(letters{});
       const expression positive = x * x + 1;
       return holds_if(has_sign(cg::exp(x) * (x - y), unknown) &&
                       has_sign(cg::exp(x) * y + 1, unknown) &&
                       has_sign(positive * y + 1, unknown) && has_sign(y * y * positive + 1, 1));
     }},
    {"(x² + 1)(-y² - 1) and -1 / (x² + 1) are negative",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign((x * x + 1) * (-y * y - 1), -1) && has_sign(-1 / (x * x + 1), -1));
     }},
    {"(-x² - 1)³ is negative, its square positive",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(power(-x * x - 1, 3), -1) && has_sign(power(-x * x - 1, 2), 1));
     }},
    {"√x + 1 is positive wherever it is defined",
     [] {
       const auto [x, y] = given(letters{});
       return holds_if(has_sign(cg::sqrt(x) + 1, 1) && has_sign(cg::sqrt(x), unknown));
     }},
};
static_assert(all_hold<known_sign_laws>);
