#include <constgrad/expression/expression_function.hpp>
#include <constgrad/expression/node.hpp>

#include "static_tests/law.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>

namespace cg = constgrad;
using cg::expression;
using cg::rational;
using cg::formula::node;
using cg::formula::node_kind;

namespace symbols {
static constexpr expression a = cg::symbol("a"), b = cg::symbol("b"), c = cg::symbol("c"),
                            e = cg::function_of(cg::elementary::exp, cg::symbol("a")),
                            l = cg::function_of(cg::elementary::log, cg::symbol("a")),
                            m = cg::function_of(cg::elementary::exp, cg::symbol("b"));
}
using namespace symbols;

static constexpr double degree(const expression& f) {
  return cg::formula::degree(f.nodes, static_cast<std::int64_t>(f.size) - 1);
}

/// The claim that formulas stand in this order, all pairs of them, by one of the comparisons.
template <std::size_t N>
static constexpr cg::verdict is_order(const expression (&formulas)[N],
                                      std::strong_ordering (*compare)(const node*, std::int64_t,
                                                                      std::int64_t)) {
  cg::formula::expression_builder builder;
  std::int64_t places[N]{};
  node nodes[256]{};
  for (std::size_t i = 0; i < N; ++i) {
    places[i] = builder.put(formulas[i].nodes, formulas[i].size);
    for (std::int64_t j = 0; j <= places[i]; ++j) nodes[j] = builder[j];
  }
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t j = 0; j < N; ++j) {
      const auto order = compare(nodes, places[i], places[j]);
      if ((order < 0) != (i < j) || (order == 0) != (i == j)) {
        return {false, cg::message{} << "formulas " << i << " and " << j};
      }
    }
  }
  return {};
}

constexpr law node_laws[] = {
    {"which kinds have parts",
     [] {
       const node number{node_kind::number, given(1), 1}, symbol{node_kind::symbol, 1, 0},
           function{node_kind::function, 0, 0}, power{node_kind::power, 0, 2},
           product{node_kind::product, 0, 1}, sum{node_kind::sum, 0, 1};
       return holds_if(!number.has_left() && !symbol.has_left() && function.has_left() &&
                       power.has_left() && product.has_left() && sum.has_left() &&
                       !number.has_right() && !symbol.has_right() && !function.has_right() &&
                       !power.has_right() && product.has_right() && sum.has_right());
     }},
    {"the degree of a term, of a sum that of its first",
     [] {
       return holds_if(degree(3) == 0 && degree(a) == 1 && degree(a * a * b) == 3 &&
                       degree(1 / a) == -1 && degree(2 * a / power(b, 3)) == -2 &&
                       degree(1 + a + a * b * c) == 3 && degree(power(a * b + 1, 3)) == 6 &&
                       degree(a * (b + c)) == 2 && degree(power(a, 16777217)) == 16777217);
     }},
    {"a function is below every number, whatever its power",
     [] {
       return holds_if(degree(e) < -1000 && degree(e * e) == degree(e) &&
                       degree(1 / e) == degree(e) && degree(a * e) == degree(e) + 1 &&
                       degree(e * l) < degree(e));
     }},
    {"factors: numbers, symbols, functions, sums; a power is ordered by its base",
     [] {
       const expression formulas[] = {-2,    rational{1, 2}, 3,     1 / a, a,     a * a,          b,
                                      a * b, b * b,          c,     e,     a * e, e * e,          m,
                                      l,     a - b,          a - c, b - c, a + b, power(a + b, 2)};
       return is_order(formulas, cg::formula::compare);
     }},
    {"products are compared from their last factors on, the shorter one first",
     [] {
       const expression formulas[] = {b * b, c, a * c, a * a * c, b * c, a * b * c, a * c * c};
       return is_order(formulas, cg::formula::compare);
     }},
    {"terms: higher degrees first, then numbers, then functions",
     [] {
       const expression formulas[] = {a * a * a, a * a, a * b, b * b, a * c, b * c, c * c, a, b,
                                      c,         1,     1 / a, 1 / b, a * e, e,     e * e, m, l};
       return is_order(formulas, cg::formula::compare_terms);
     }},
};
static_assert(all_hold<node_laws>);
