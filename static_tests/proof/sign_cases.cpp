#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/assumed_signs.hpp>
#include <constgrad/proof/sign_cases.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;
using cg::expression, cg::proof::sign_cases;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y");
};

constexpr law sign_cases_laws[] = {
    {"of what is assumed the sign is that, of its opposite the opposite, of all else it is not "
     "known",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       const bool nothing = cases.sign_of(x) == 2 && cases.sign_of(-x) == 2;
       cases.assume(x, given(1), false);
       cases.assume(y, -1, true);
       cases.assume(x - y, 0, false);
       return holds_if(
           nothing && cases.count == 3 && cases.sign_of(x) == 1 && cases.sign_of(-x) == -1 &&
           cases.sign_of(y) == -1 && cases.sign_of(-y) == 1 && cases.sign_of(x - y) == 0 &&
           cases.sign_of(y - x) == 0 && cases.sign_of(x + y) == 2 && cases.sign_of(-x - y) == 2);
     }},
    {"what is assumed of -f is so of f",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       cases.assume(-x, given(1), true);
       return holds_if(cases.count == 1 && cases.sign_of(x) == -1 && cases.forced[0] &&
                       cases.formulas[0] == x);
     }},
    {"some signs are known without: those of numbers and exponentials",
     [] {
       const auto [x, y] = symbols{};
       const sign_cases cases;
       return holds_if(cases.sign_of(given(expression{3})) == 1 &&
                       cases.sign_of(expression{-3}) == -1 &&
                       cases.sign_of(function_of(cg::elementary::exp, x)) == 1 &&
                       cases.sign_of(-function_of(cg::elementary::exp, x)) == -1);
     }},
    {"chosen is what is assumed and not forced",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       cases.assume(x, given(1), false);
       cases.assume(y, 1, true);
       cases.assume(x - y, 1, false);
       return holds_if(cases.is_chosen(x) && cases.is_chosen(x - y) && cases.is_chosen(-x) &&
                       !cases.is_chosen(y) && !cases.is_chosen(-y) && !cases.is_chosen(x + y));
     }},
    {"of ten the signs are assumed, of an eleventh no more",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       for (int i = 0; i < 10; ++i) cases.assume(x + i, given(1), false);
       const bool was_full = cases.full;
       cases.assume(y, 1, false);
       return holds_if(!was_full && cases.full && cases.count == 10 && cases.sign_of(y) == 2 &&
                       !cases.is_chosen(y) && cases.sign_of(x + 9) == 1);
     }},
    {"ten formulas may be 0, which is possible",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       for (int i = 0; i < 10; ++i) cases.assume(x + i, given(0), false);
       return holds_if(cases.count == 10 && cases.are_possible());
     }},
    {"signs are possible unless no real number has them",
     [] {
       const auto [x, y] = symbols{};
       const auto are_possible = [](const expression& f, int first, const expression& g,
                                    int second) {
         sign_cases cases;
         cases.assume(f, given(first), false);
         cases.assume(g, second, false);
         return cases.are_possible();
       };
       return holds_if(are_possible(x, 1, y, -1) && are_possible(x, 1, x - 1, -1) &&
                       !are_possible(x, -1, x - 1, 1) && are_possible(x, 1, y - x, 1) &&
                       are_possible(x, 0, x - 1, -1) && !are_possible(x, -1, x + 1, 1) == false &&
                       !are_possible(x, 1, -x - 1, 1));
     }},
    {"of three that are not possible together any two may be",
     [] {
       const auto [x, y] = symbols{};
       sign_cases cases;
       cases.assume(x, given(1), false);
       cases.assume(y - x, 1, false);
       const bool two = cases.are_possible();
       cases.assume(y, -1, false);
       return holds_if(two && !cases.are_possible());
     }},
    {"nor is another sign than the known one, or a root below 0",
     [] {
       const auto [x, y] = symbols{};
       const auto is_possible = [](const expression& f, int sign) {
         sign_cases cases;
         cases.assume(f, given(sign), false);
         return cases.are_possible();
       };
       const expression exponential = function_of(cg::elementary::exp, x),
                        root = function_of(cg::elementary::sqrt, x);
       return holds_if(is_possible(exponential, 1) && !is_possible(exponential, -1) &&
                       !is_possible(exponential, 0) && is_possible(root, 1) &&
                       is_possible(root, 0) && !is_possible(root, -1) && is_possible(x, -1));
     }},
    {"nor where that is so of a second one; what is 0 says nothing of the others",
     [] {
       const auto [x, y] = symbols{};
       const expression exponential = function_of(cg::elementary::exp, x),
                        root = function_of(cg::elementary::sqrt, x);
       const auto are_possible = [](int first, const expression& f, int second, const expression& g,
                                    int third) {
         sign_cases cases;
         cases.assume(symbols{}.y, given(first), false);
         cases.assume(f, second, false);
         cases.assume(g, third, false);
         return cases.are_possible();
       };
       return holds_if(!are_possible(1, exponential, -1, x, 1) &&
                       are_possible(-1, exponential, 1, x, 1) && !are_possible(1, root, -1, x, 1) &&
                       are_possible(-1, root, 1, x, 1) && !are_possible(0, x, 1, x + 1, -1) &&
                       are_possible(0, x, 1, x - 1, -1));
     }},
    {"and what is known of the first says nothing of the others",
     [] {
       const auto is_possible_beside = [](cg::elementary function) {
         const auto [x, y] = symbols{};
         sign_cases cases;
         cases.assume(function_of(function, y), given(1), false);
         cases.assume(x, -1, false);
         return cases.are_possible();
       };
       return holds_if(is_possible_beside(cg::elementary::exp) &&
                       is_possible_beside(cg::elementary::sqrt));
     }},
    {"no signs are possible", [] { return holds_if(sign_cases{}.are_possible()); }},
};
static_assert(all_hold<sign_cases_laws>);
