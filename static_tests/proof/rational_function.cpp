#include <constgrad/expression/expression_function.hpp>
#include <constgrad/proof/polynomial_ring.hpp>
#include <constgrad/proof/rational_function.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using cg::expression, cg::elementary, cg::rational;
using cg::proof::exponentials, cg::proof::formula_variables, cg::proof::variable_kind;

struct symbols {
  expression x = cg::symbol("x"), y = cg::symbol("y"), z = cg::symbol("z");
};
static constexpr expression exp_of(const expression& x) { return function_of(elementary::exp, x); }
static constexpr expression root_of(const expression& x) {
  return function_of(elementary::sqrt, x);
}

/// Whether a formula has this value where e^a is 64 and the other variables are 2, 3, 5, … in their order, or this part
/// without roots.
template <exponentials Way, int Roots = 0>
static constexpr bool is_value(const expression& f, std::int64_t numerator,
                               std::int64_t denominator = 1) {
  using ring = cg::proof::modular<(std::uint64_t{1} << 61) - 1>;
  const formula_variables<Way> all{f};
  ring values[formula_variables<Way>::most]{};
  std::int64_t next[]{2, 3, 5, 7};
  for (std::size_t k = 0, i = 0; k < all.count; ++k) {
    // e^(a/parts): 64 = 2^6 of as many parts
    std::int64_t power_of_e = 64;
    if (all[k].parts == 2) power_of_e = 8;
    if (all[k].parts == 3) power_of_e = 4;
    if (all[k].parts == 6) power_of_e = 2;
    values[k] = ring::of(all[k].kind == variable_kind::exponential ? power_of_e : next[i++]);
  }
  const auto value = cg::proof::rational_function<Roots, Way>{all}(values);
  return (value.parts[0] * ring::of(denominator) + -(value.denominator * ring::of(numerator)))
      .is_zero();
}
template <int Roots = 0>
static constexpr bool is_value_both_ways(const expression& f, std::int64_t numerator,
                                         std::int64_t denominator = 1) {
  return is_value<exponentials::whole, Roots>(f, numerator, denominator) &&
         is_value<exponentials::split, Roots>(f, numerator, denominator);
}

constexpr law rational_function_laws[] = {
    {"a formula is evaluated from its variables: sums, products, powers and quotients",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(
           is_value_both_ways(power(x, 3) + 7, 15) && is_value_both_ways(1 / (x + 3) - 2, -9, 5) &&
           is_value_both_ways(rational{3, 7} * power(x, -2), 3, 28) &&
           (is_value_both_ways(x - power(y, 2), -7) || is_value_both_ways(x - power(y, 2), -1)) &&
           is_value_both_ways(x * y + 1, 7));
     }},
    {"exponentials are powers of their variable, as many as they have parts",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(is_value_both_ways(exp_of(x), 64) &&
                       is_value_both_ways(exp_of(x) + exp_of(2 * x), 64 + 4096) &&
                       is_value_both_ways(exp_of(x / 2) + exp_of(x), 8 + 64) &&
                       is_value_both_ways(exp_of(x / 2) + exp_of(-x / 3), 33, 4) &&
                       is_value<exponentials::split>(exp_of(x + 2 * y), 64 * 4096) &&
                       is_value<exponentials::split>(exp_of(2 * (x - y)), 1) &&
                       is_value<exponentials::whole>(exp_of(2 * (x - y)), 4096) &&
                       is_value_both_ways(exp_of(expression{1}), 64) &&
                       is_value_both_ways(x * exp_of(x) + 1, 129) &&
                       is_value_both_ways(exp_of(x / 2) + exp_of(x) + exp_of(y), 136) &&
                       is_value_both_ways(exp_of(y / 2) + exp_of(y) + exp_of(x), 136) &&
                       is_value_both_ways(x + exp_of(2 * x), 4098) &&
                       is_value_both_ways(exp_of(x / 2) + exp_of(y), 72) &&
                       is_value_both_ways(exp_of(x) + exp_of(y / 3), 68));
     }},
    {"the square of a root is what is under it",
     [] {
       const auto [x, y, z] = symbols{};
       return holds_if(is_value_both_ways<1>(power(root_of(x), 2) + 1, 3) &&
                       is_value_both_ways<1>(power(root_of(x + 3), 4), 25) &&
                       is_value_both_ways<1>(root_of(x) + 9, 9) &&
                       is_value_both_ways<1>(power(root_of(1 / x), 2), 1, 2) &&
                       is_value_both_ways<2>(power(root_of(x) * root_of(1 + x), 2), 6) &&
                       is_value_both_ways<2>(power(root_of(1 + root_of(x)), 2), 1) &&
                       is_value_both_ways<2>(power(root_of(1 + root_of(x)), 4), 3) &&
                       is_value_both_ways<2>(power(root_of(1 + 2 * root_of(x)), 4), 9));
     }},
};
static_assert(all_hold<rational_function_laws>);
