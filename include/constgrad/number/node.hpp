// One node of a formula, and the order in which formulas are written.
#pragma once

#include "constgrad/number/rational.hpp"

#include <cstdint>

namespace constgrad::formula {

/// What a node of a formula is. What stands in its two places:
///
///     number     numerator            denominator
///     symbol     its name             0
///     function   argument             which function, an `elementary`
///     power      base                 exponent
///     product    the factors before   last factor: a number, if there is one
///     sum        the terms before     last term
enum class node_kind : unsigned char { number, symbol, function, power, product, sum };

/// A node of a formula: its parts are the places of other nodes, which stand before it.
struct node {
  node_kind kind;
  std::int64_t left, right;

  constexpr bool has_left() const { return kind >= node_kind::function; }
  constexpr bool has_right() const { return kind >= node_kind::product; }

  friend constexpr bool operator==(const node& a, const node& b) {
    return a.left == b.left && a.right == b.right && a.kind == b.kind;
  }
};

/// The degree by which a sum is ordered: x²y has 3, a number 0, and what has a function as a factor
/// is below every number.
constexpr double degree(const node* nodes, std::int64_t i) {
  const node& n = nodes[i];
  switch (n.kind) {
  case node_kind::number:
    return 0;
  case node_kind::symbol:
    return 1;
  case node_kind::function:
    return -1e9;
  case node_kind::power:
    return nodes[n.left].kind == node_kind::function
               ? -1e9
               : static_cast<double>(n.right) * degree(nodes, n.left);
  case node_kind::product:
    return degree(nodes, n.left) + degree(nodes, n.right);
  case node_kind::sum:
    break;
  }
  std::int64_t leading = i;
  while (nodes[leading].kind == node_kind::sum) leading = nodes[leading].left;
  return degree(nodes, leading);
}

/// The order of the factors of a product: numbers, symbols by their names, functions, sums. A power
/// stands where its base does; products are compared from their last factors on. Negative if node i
/// comes first, 0 if they are the same node.
constexpr int compare(const node* nodes, std::int64_t i, std::int64_t j) {
  if (i == j) return 0;
  const node &a = nodes[i], &b = nodes[j];
  if (a.kind == node_kind::product || b.kind == node_kind::product) {
    const bool both = a.kind == b.kind;
    const int last = compare(nodes, a.kind == node_kind::product ? a.right : i,
                             b.kind == node_kind::product ? b.right : j);
    if (last != 0) return last;
    return both ? compare(nodes, a.left, b.left) : a.kind == node_kind::product ? 1 : -1;
  }
  if (a.kind == node_kind::power || b.kind == node_kind::power) {
    const int base = compare(nodes, a.kind == node_kind::power ? a.left : i,
                             b.kind == node_kind::power ? b.left : j);
    if (base != 0) return base;
    const std::int64_t m = a.kind == node_kind::power ? a.right : 1,
                       n = b.kind == node_kind::power ? b.right : 1;
    return m < n ? -1 : 1;
  }
  if (a.kind != b.kind) return a.kind < b.kind ? -1 : 1;
  if (a.kind == node_kind::number) {
    return rational{a.left, a.right} < rational{b.left, b.right} ? -1 : 1;
  }
  if (a.kind == node_kind::symbol) return a.left < b.left ? -1 : 1;
  if (a.kind == node_kind::function) {
    return a.right != b.right ? (a.right < b.right ? -1 : 1) : compare(nodes, a.left, b.left);
  }
  const int last = compare(nodes, a.right, b.right);
  return last != 0 ? last : compare(nodes, a.left, b.left);
}

/// The order of the terms of a sum: higher degrees first.
constexpr int compare_terms(const node* nodes, std::int64_t i, std::int64_t j) {
  const double a = degree(nodes, i), b = degree(nodes, j);
  return a > b ? -1 : a < b ? 1 : compare(nodes, i, j);
}

} // namespace constgrad::formula
