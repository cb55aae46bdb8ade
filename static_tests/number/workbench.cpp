#include <constgrad/number/workbench.hpp>

#include "static_tests/law.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace cg = constgrad;
using cg::rational;
using cg::formula::node;
using cg::formula::node_kind;
using cg::formula::workbench;

static constexpr node symbol_x{node_kind::symbol, 'x', 0}, symbol_y{node_kind::symbol, 'y', 0};

/// x/y + x, and before it what it does not need.
static constexpr std::int64_t put_formula(workbench& bench) {
  const std::int64_t y = bench.put(symbol_y), x = bench.put(symbol_x);
  bench.put({node_kind::product, x, y});
  bench.put(rational{2, 3});
  const std::int64_t power = bench.put({node_kind::power, y, -1}),
                     quotient = bench.put({node_kind::product, x, power});
  return bench.put({node_kind::sum, quotient, x});
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
  workbench bench;
  for (int i = 0; i < n; ++i) bench.put(rational{i});
  return n;
}

/// A formula of four nodes, taken into less room.
static constexpr std::size_t take_into(std::size_t capacity) {
  workbench bench;
  node formula[8];
  return bench.take(put_formula(bench), formula, capacity);
}

constexpr law workbench_laws[] = {
    {"what is put down again is where it was",
     [] {
       workbench bench;
       const std::int64_t x = bench.put(symbol_x), half = bench.put(rational{given(1L), 2}),
                          y = bench.put(symbol_y);
       return holds_if(bench.put(symbol_x) == x && bench.put(symbol_y) == y && x != y &&
                       bench.put(rational{2, 4}) == half && bench.put(rational{2}) != half &&
                       bench[x] == symbol_x && bench[y] == symbol_y);
     }},
    {"nodes differ in their kind and in both places",
     [] {
       const node sum{node_kind::sum, given(1), 2};
       return holds_if(sum == node{node_kind::sum, 1, 2} && sum != node{node_kind::sum, 3, 2} &&
                       sum != node{node_kind::sum, 1, 3} && sum != node{node_kind::product, 1, 2});
     }},
    {"a number is read as it was written",
     [] {
       workbench bench;
       const std::int64_t x = bench.put(symbol_x), half = bench.put(rational{given(1L), 2});
       return holds_if(bench.is_number(half) && !bench.is_number(x) &&
                       bench.number(half) == rational{1, 2});
     }},
    {"a formula is taken without what it does not need, in the order of its parts",
     [] {
       workbench bench;
       node formula[8]{};
       return holds_if(bench.take(put_formula(bench), formula, 8) == 5 && is_taken(formula));
     }},
    {"and put down again, beside itself, it is the same",
     [] {
       workbench bench, empty;
       const std::int64_t root = put_formula(bench), again = empty.put(taken, 5);
       node formula[8]{};
       return holds_if(bench.put(taken, 5) == root && again == 4 &&
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
       workbench bench;
       const std::int64_t x = bench.put(symbol_x), y = bench.put(symbol_y),
                          square = bench.put({node_kind::power, y, 2});
       return holds_if(bench.compare_factors(x, square) < 0 &&
                       bench.compare_factors(square, x) > 0 && bench.compare_terms(x, square) > 0 &&
                       bench.compare_terms(square, x) < 0 && bench.compare_factors(x, x) == 0 &&
                       bench.compare_terms(x, x) == 0);
     }},
};
static_assert(all_hold<workbench_laws>);
