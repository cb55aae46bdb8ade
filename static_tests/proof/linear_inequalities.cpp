#include <constgrad/function.hpp>
#include <constgrad/proof/linear_inequalities.hpp>

#include "static_tests/law.hpp"

#include <cstdint>
#include <initializer_list>

namespace cg = constgrad;
using cg::expression, cg::symbol;

/// Whether all of these formulas can be positive at once.
static constexpr bool are_possible(std::initializer_list<expression> positive) {
  cg::proof::linear_inequalities all;
  cg::formula::expression_builder builder;
  for (const expression& f : positive) all.add(builder, f, 1);
  return all.are_possible(builder);
}

struct letters {
  expression x = symbol("x"), y = symbol("y"), z = symbol("z");
};

constexpr law linear_inequalities_laws[] = {
    {"x > 0 and x < 1 are possible, x > 1 and x < 1 are not, nor is x > 1 and x < 0",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(are_possible({x, 1 - x}) && !are_possible({x - 1, 1 - x}) &&
                       !are_possible({x - 1, -x}));
     }},
    {"x > y, y > z and z > x are not",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(!are_possible({x - y, y - z, z - x}) && are_possible({x - y, y - z, x - z}));
     }},
    {"coefficients count: 2x > 3y, y > 1 and x < 3/2 are not possible, with x < 2 they are",
     [] {
       const auto [x, y, z] = given(letters{});
       const cg::rational half{1, 2};
       return holds_if(!are_possible({2 * x - 3 * y, y - 1, 3 * half - x}) &&
                       are_possible({2 * x - 3 * y, y - 1, 2 - x}));
     }},
    {"a sign of -1 turns an inequality round",
     [] {
       const auto [x, y, z] = given(letters{});
       cg::proof::linear_inequalities all;
       cg::formula::expression_builder builder;
       all.add(builder, x - 1, -1);
       all.add(builder, x - 1, 1);
       return holds_if(!all.are_possible(builder));
     }},
    {"what is not linear is a variable, whose sign counts where it is known",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(!are_possible({-1 - x * x}) && !are_possible({-cg::exp(x)}) &&
                       are_possible({1 - x * x}) && are_possible({x * x - 1, x}) &&
                       !are_possible({x - cg::exp(y), -x}));
     }},
    {"what is impossible is so beside what is possible, and with a variable that may be 0",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(!are_possible({x, 1 - x, y - 1, -y}) && are_possible({x, 1 - x, y - 1, y}) &&
                       !are_possible({x - y * y, -x}) && !are_possible({-x, x - y * y}) &&
                       are_possible({x - y * y, 1 - x}) && !are_possible({-x * x}) &&
                       !are_possible({y, -x * x}));
     }},
    {"ten variables are not too many",
     [] {
       const auto [x, y, z] = given(letters{});
       expression nine = 0;
       for (int i = 2; i <= 10; ++i) nine += power(y, i);
       return holds_if(!are_possible({x - 1, -x, nine}) && are_possible({x - 1, nine}));
     }},
    {"up to 2^24 all coefficients count",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(!are_possible({5000 * x - 3000, -3000 * x}) &&
                       !are_possible({5000 * x - 4096, -4096 * x}) &&
                       !are_possible({5000 * x + 4096 * y, -4096 * x, -y}) &&
                       !are_possible({x - cg::rational{1, 4096}, cg::rational{-1, 4096} * x}));
     }},
    {"what has larger ones, or such fractions, is taken for possible",
     [] {
       const auto [x, y, z] = given(letters{});
       return holds_if(are_possible({5000 * x - 7000, -3000 * x}) &&
                       are_possible({5000 * x + 7000 * y, -3000 * x, -y}) &&
                       are_possible({x - cg::rational{1, 7001}, cg::rational{-1, 4001} * x}));
     }},
    {"of more than 10 variables, or if elimination makes more than 48 of them, they are taken for "
     "possible",
     [] {
       const auto [x, y, z] = given(letters{});
       constexpr auto is_possible = [](const expression& f, int variables, int times) {
         cg::proof::linear_inequalities all;
         cg::formula::expression_builder builder;
         expression sum = f;
         for (int i = 1; i < variables; ++i) sum += cg::symbol_named(std::int64_t{'a' + i} << 56);
         all.add(builder, sum, 1);
         for (int i = 2; i < times; ++i) all.add(builder, sum + i, 1);
         all.add(builder, -sum, 1);
         return all.are_possible(builder);
       };
       return holds_if(!is_possible(x, 10, 2) && is_possible(x, 11, 2) && !is_possible(x, 1, 24) &&
                       is_possible(x, 1, 25) && is_possible(x, 1, 49) && is_possible(x * x, 1, 48));
     }},
    {"3 > 0 is possible, -3 > 0 is not",
     [] { return holds_if(are_possible({given(3)}) && !are_possible({given(-3)})); }},
};
static_assert(all_hold<linear_inequalities_laws>);
