#include <constgrad/expression/expression_builder.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;
using cg::formula::expression_builder;
using cg::formula::node;
using cg::formula::node_kind;

static constexpr node symbol_x{node_kind::symbol, 'x', 0}, symbol_y{node_kind::symbol, 'y', 0};

/// x/y + x, and before it what it does not need.
static constexpr std::int64_t put_formula(expression_builder& builder) {
  const std::int64_t y = builder.put(symbol_y), x = builder.put(symbol_x);
  builder.put({node_kind::product, x, y});
  builder.put(rational{2, 3});
  const std::int64_t power = builder.put({node_kind::power, y, -1}),
                     quotient = builder.put({node_kind::product, x, power});
  return builder.put({node_kind::sum, quotient, x});
}

/// x/y + x as it is taken from a bench.
static constexpr node taken[] = {symbol_x,
                                 symbol_y,
                                 {node_kind::power, 1, -1},
                                 {node_kind::product, 0, 2},
                                 {node_kind::sum, 3, 0}};

static constexpr bool is_taken(const node* formula) {
  for (std::size_t i = 0; i < 5; ++i) {
    if (formula[i] != taken[i]) return false;
  }
  return true;
}

static constexpr int put_numbers(int n) {
  expression_builder builder;
  for (int i = 0; i < n; ++i) builder.put(rational{i});
  return n;
}

/// A formula of four nodes, taken into less room.
static constexpr std::size_t take_into(std::size_t capacity) {
  expression_builder builder;
  node formula[8];
  return builder.take(put_formula(builder), formula, capacity);
}

constexpr law expression_builder_laws[] = {
    {"what is put down again is where it was",
     [] {
       expression_builder builder;
       const std::int64_t x = builder.put(symbol_x), half = builder.put(rational{given(1L), 2}),
                          y = builder.put(symbol_y);
       return holds_if(builder.put(symbol_x) == x && builder.put(symbol_y) == y && x != y &&
                       builder.put(rational{2, 4}) == half && builder.put(rational{2}) != half &&
                       builder[x] == symbol_x && builder[y] == symbol_y);
     }},
    {"nodes differ in their kind and in both places",
     [] {
       const node sum{node_kind::sum, given(1), 2};
       return holds_if(sum == node{node_kind::sum, 1, 2} && sum != node{node_kind::sum, 3, 2} &&
                       sum != node{node_kind::sum, 1, 3} && sum != node{node_kind::product, 1, 2});
     }},
    {"a number is read as it was written",
     [] {
       expression_builder builder;
       const std::int64_t x = builder.put(symbol_x), half = builder.put(rational{given(1L), 2});
       return holds_if(builder.is_number(half) && !builder.is_number(x) &&
                       builder.number(half) == rational{1, 2});
     }},
    {"a formula is taken without what it does not need, in the order of its parts",
     [] {
       expression_builder builder;
       node formula[8]{};
       return holds_if(builder.take(put_formula(builder), formula, 8) == 5 && is_taken(formula));
     }},
    {"and put down again, beside itself, it is the same",
     [] {
       expression_builder builder, empty;
       const std::int64_t root = put_formula(builder), again = empty.put(taken, 5);
       node formula[8]{};
       return holds_if(builder.put(taken, 5) == root && again == 4 &&
                       empty.take(again, formula, 5) == 5 && is_taken(formula));
     }},
    {"what has no room throws",
     [] {
       return holds_if(is_constant<[] { return take_into(5); }> &&
                       !is_constant<[] { return take_into(4); }> &&
                       is_constant<[] { return put_numbers(512); }> &&
                       !is_constant<[] { return put_numbers(513); }>);
     }},
    {"the order of factors, and of terms: x before y² as a factor, behind it as a term",
     [] {
       expression_builder builder;
       const std::int64_t x = builder.put(symbol_x), y = builder.put(symbol_y),
                          square = builder.put({node_kind::power, y, 2});
       return holds_if(
           builder.compare_factors(x, square) < 0 && builder.compare_factors(square, x) > 0 &&
           builder.compare_terms(x, square) > 0 && builder.compare_terms(square, x) < 0 &&
           builder.compare_factors(x, x) == 0 && builder.compare_terms(x, x) == 0);
     }},
};
static_assert(all_hold<expression_builder_laws>);
