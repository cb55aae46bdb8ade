#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/formula_variables.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

namespace cg = constgrad;
using cg::expression, cg::elementary, cg::rational;
using cg::proof::exponentials, cg::proof::formula_variables, cg::proof::variable_kind;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
};
static constexpr expression exp_of(const expression& x) { return function_of(elementary::exp, x); }
static constexpr expression log_of(const expression& x) { return function_of(elementary::log, x); }
static constexpr expression root_of(const expression& x) {
  return function_of(elementary::sqrt, x);
}

/// How many symbols, exponentials and other functions a formula has as variables, and how many roots.
struct numbers_of {
  int symbols = 0, exponentials = 0, functions = 0, roots = 0;
  friend constexpr bool operator==(const numbers_of&, const numbers_of&) = default;
};
template <exponentials Way>
static constexpr numbers_of counted(const expression& f) {
  const formula_variables<Way> all{f};
  numbers_of found{.roots = all.roots};
  for (std::size_t k = 0; k < all.count; ++k) {
    ++(all[k].kind == variable_kind::symbol        ? found.symbols
       : all[k].kind == variable_kind::exponential ? found.exponentials
                                                   : found.functions);
    if (all.index_of(all[k]) != k) return {};
  }
  return all.are_too_many ? numbers_of{} : found;
}
static constexpr bool has(const expression& f, const numbers_of& both_ways) {
  return counted<exponentials::whole>(f) == both_ways &&
         counted<exponentials::split>(f) == both_ways;
}

constexpr law formula_variables_laws[] = {
    {"symbols, exponentials and other functions are variables, each once; their arguments are not",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(has(x * y + power(x, 2) - 3 / y, {2, 0, 0, 0}) &&
                       has(x * exp_of(2 * x) + log_of(y), {1, 1, 1, 0}) &&
                       has(log_of(x) + log_of(y) + log_of(x) * z, {1, 0, 2, 0}) &&
                       has(given(expression{3}), {}));
     }},
    {"a root is none, but what is under it",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(has(root_of(x + 1) + y, {2, 0, 0, 1}) &&
                       has(root_of(log_of(x)) * root_of(y), {1, 0, 1, 2}));
     }},
    {"exponentials with multiples of one exponent are powers of one variable, with a common part",
     [] {
       const auto [x, y, z] = symbols{};
       const auto parts_of = [](const expression& f) {
         const formula_variables<exponentials::split> all{f};
         return all.count == 1 ? all[0].parts : 0;
       };
       return holds_if(parts_of(exp_of(x) + exp_of(3 * x)) == 1 &&
                       parts_of(exp_of(x / 2) + exp_of(x)) == 2 &&
                       parts_of(exp_of(x / 2) + exp_of(rational{2, 3} * x)) == 6 &&
                       parts_of(exp_of(expression{2}) + exp_of(rational{1, 4})) == 4);
     }},
    {"each with its own; a function is itself, e^(2 (x - y)) the square of e^x times e^y to the -2",
     [] {
       const auto [x, y, z] = symbols{};
       const expression f = exp_of(x) + exp_of(y / 2) + exp_of(x / 3) + exp_of(y);
       const formula_variables<exponentials::whole> all{f};
       const auto amounts_of = [](const expression& g) {
         cg::message words;
         const formula_variables<exponentials::split> of{g};
         of.each_power(g.size - 1,
                       [&](const auto&, const rational& amount) { words << amount << ' '; });
         return words;
       };
       const cg::message of_difference = amounts_of(exp_of(2 * (x - y)));
       const auto halves_of = [](const expression& a, const expression& b) {
         const expression g = exp_of(a) + exp_of(b / 2) + exp_of(rational{3, 2} * b);
         const formula_variables<exponentials::whole> of{g};
         return of.count == 2 && of[0].parts + of[1].parts == 3;
       };
       return holds_if(halves_of(x, y) && halves_of(y, x) && all.count == 2 &&
                       all[0].parts * all[1].parts == 6 && all[0].parts + all[1].parts == 5 &&
                       amounts_of(log_of(x)) == "1 " && amounts_of(exp_of(3 * x)) == "3 " &&
                       amounts_of(exp_of(x / 2)) == "1/2 " &&
                       (of_difference == "2 -2 " || of_difference == "-2 2 "));
     }},
    {"e itself is another variable than e to any formula",
     [] {
       const auto [x, y, z] = symbols{};
       const expression e = exp_of(expression{1}), f = exp_of(x) + e, g = y + exp_of(x) + e,
                        h = y * exp_of(x + z) + e;
       return holds_if(has(x + exp_of(y) + e, {1, 2, 0, 0}) &&

                       has(f, {0, 2, 0, 0}) && has(g, {1, 2, 0, 0}) &&
                       counted<exponentials::whole>(h) == numbers_of{1, 2, 0, 0});
     }},
    {"e^(a + b) is one variable, or split two; e alone is one",
     [] {
       const auto [x, y, z] = symbols{};
       const expression f = exp_of(x + y), g = exp_of(2 * (x - y) + 1);
       return holds_if(counted<exponentials::whole>(f) == numbers_of{0, 1, 0, 0} &&
                       counted<exponentials::split>(f) == numbers_of{0, 2, 0, 0} &&
                       counted<exponentials::split>(g) == numbers_of{0, 3, 0, 0} &&
                       counted<exponentials::whole>(g) == numbers_of{0, 1, 0, 0});
     }},
    {"sixteen are not too many, seventeen are",
     [] {
       const auto sum_of = [](int count) {
         expression sum = 0;
         for (int i = 0; i < count; ++i) sum += log_of(cg::symbol("x") + i + 1);
         return sum;
       };
       const expression sixteen = sum_of(given(16)), seventeen = sum_of(17);
       const formula_variables<exponentials::whole> few{sixteen}, many{seventeen};
       return holds_if(!few.are_too_many && few.count == 16 && many.are_too_many &&
                       many.count == 16);
     }},
};
static_assert(all_hold<formula_variables_laws>);
