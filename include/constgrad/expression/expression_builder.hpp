// Where formulas are put together: many nodes, each there once, in the order in which they came.
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/expression/node.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>

namespace constgrad::formula {

/// Nodes of formulas in the making. Equal formulas are the same node, so that a place says it all.
class expression_builder {
public:
  constexpr expression_builder() = default;
  expression_builder(const expression_builder&) =
      delete; // large, and for the most part not yet written
  expression_builder& operator=(const expression_builder&) = delete;

  constexpr const node& operator[](std::int64_t i) const { return nodes[i]; }

  /// The place of a node, which is put down where it is new. Throws invalid_argument when the bench
  /// is full.
  constexpr std::int64_t put(const node& n) {
    for (std::int64_t i = size - 1; i >= 0; --i) {
      if (nodes[i] == n) return i;
    }
    return add(n);
  }

  /// The place of a number.
  constexpr std::int64_t put(const rational& x) {
    return put({node_kind::number, x.numerator, x.denominator});
  }

  /// Appends all nodes of a formula, in which each node follows its operands, and returns the place of the
  /// last one.
  constexpr std::int64_t put(const node* formula, std::size_t count) {
    std::int64_t places[room];
    const bool is_first = size == 0; // then all nodes are new
    for (std::size_t i = 0; i < count; ++i) {
      node n = formula[i];
      if (n.has_left()) n.left = places[n.left];
      if (n.has_right()) n.right = places[n.right];
      places[i] = is_first ? add(n) : put(n);
    }
    return places[count - 1];
  }

  /// Copies the formula at a place, without what it does not need, in the one order that follows
  /// from the formula alone: every node behind its parts, the left one's first. Says how many nodes
  /// those are. Throws invalid_argument if they are more than `capacity`.
  constexpr std::size_t take(std::int64_t root, node* formula, std::size_t capacity) const {
    std::int64_t places[room];
    for (std::int64_t i = 0; i <= root; ++i) places[i] = -1;
    std::size_t count = 0;
    take(root, formula, capacity, count, places);
    return count;
  }

  /// Whether node i comes before node j in a product, in a sum.
  constexpr std::strong_ordering compare_factors(std::int64_t i, std::int64_t j) const {
    return compare(nodes, i, j);
  }
  constexpr std::strong_ordering compare_terms(std::int64_t i, std::int64_t j) const {
    return formula::compare_terms(nodes, i, j);
  }

  /// The number at a place. Requires that there is one.
  constexpr rational number(std::int64_t i) const { return {nodes[i].left, nodes[i].right}; }
  constexpr bool is_number(std::int64_t i) const { return nodes[i].kind == node_kind::number; }

private:
  constexpr std::int64_t add(const node& n) {
    if (size == room) throw invalid_argument{"expression: the formula has too many nodes"};
    nodes[size] = n;
    return size++;
  }

  constexpr void take(std::int64_t i, node* formula, std::size_t capacity, std::size_t& count,
                      std::int64_t* places) const {
    if (places[i] >= 0) return;
    node n = nodes[i];
    if (n.has_left()) {
      take(n.left, formula, capacity, count, places);
      n.left = places[n.left];
    }
    if (n.has_right()) {
      take(n.right, formula, capacity, count, places);
      n.right = places[n.right];
    }
    if (count == capacity) throw invalid_argument{"expression: the formula has too many nodes"};
    formula[count] = n;
    places[i] = static_cast<std::int64_t>(count++);
  }

  static constexpr std::int64_t room = 512;
  node nodes[room];
  std::int64_t size = 0;
};

} // namespace constgrad::formula
