#include <constgrad/proof/exponential_of_formula.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::rational, cg::proof::exponential_of;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y");
};
static constexpr expression exp_of(const expression& x) {
  return function_of(cg::elementary::exp, x);
}
static constexpr expression log_of(const expression& x) {
  return function_of(cg::elementary::log, x);
}
static constexpr expression root_of(const expression& x) {
  return function_of(cg::elementary::sqrt, x);
}

constexpr law exponential_of_formula_laws[] = {
    {"e^(n log y) = yⁿ, also for negative n",
     [] {
       const auto [x, y] = symbols{};
       return holds_if(exponential_of(log_of(y)) == y &&
                       exponential_of(3 * log_of(y)) == power(y, 3) &&
                       exponential_of(-2 * log_of(y)) == power(y, -2));
     }},
    {"e^(n log y / 2) = √yⁿ, and a third stays",
     [] {
       const auto [x, y] = symbols{};
       const expression third = rational{1, 3} * log_of(y);
       return holds_if(exponential_of(log_of(y) / 2) == root_of(y) &&
                       exponential_of(rational{3, 2} * log_of(y)) == power(root_of(y), 3) &&
                       exponential_of(third) == exp_of(third));
     }},
    {"e^(x + log y + 2 log x) = e^x y x²",
     [] {
       const auto [x, y] = symbols{};
       return holds_if(exponential_of(x + log_of(y) + 2 * log_of(x)) ==
                           exp_of(x) * y * power(x, 2) &&
                       exponential_of(log_of(y) - log_of(x)) == y / x);
     }},
    {"a whole number in the exponent is a power: e^-2x = (e^x)^-2, and of a fraction its numerator",
     [] {
       const auto [x, y] = symbols{};
       return holds_if(
           exponential_of(x) == exp_of(x) && exponential_of(-x) == power(exp_of(x), -1) &&
           exponential_of(2 * x) == power(exp_of(x), 2) &&
           exponential_of(-2 * x) == power(exp_of(x), -2) &&
           exponential_of(rational{3, 2} * x) == power(exp_of(x / 2), 3) &&
           exponential_of(x * y) == exp_of(x * y) && exponential_of(x - 1) == exp_of(x - 1) &&
           exponential_of(1 - x) == exponential_of(-(x - 1)));
     }},
    {"other functions are not undone",
     [] {
       const auto [x, y] = symbols{};
       return holds_if(exponential_of(exp_of(x)) == exp_of(exp_of(x)) &&
                       exponential_of(root_of(x)) == exp_of(root_of(x)) &&
                       exponential_of(expression{0}) == expression{1} &&
                       exponential_of(expression{1}) == exp_of(1) &&
                       exponential_of(log_of(x) + 1) == x * exp_of(1));
     }},
};
static_assert(all_hold<exponential_of_formula_laws>);
