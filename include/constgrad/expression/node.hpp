// One node of a formula, and the order in which formulas are written.
#pragma once

#include "constgrad/number/rational.hpp"

#include <compare>
#include <cstdint>

namespace constgrad::formula {

/// The kind of a node of a formula, and the meaning of its two fields:
///
///     number     numerator            denominator
///     symbol     its name             0
///     function   argument             which function, an `elementary`
///     power      base                 exponent
///     product    the factors before   last factor: a number, if there is one
///     sum        the terms before     last term
enum class node_kind : unsigned char { number, symbol, function, power, product, sum };

/// A node of a formula: its operands are the places of other nodes, which precede it.
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
  default:
    break;
  }
  std::int64_t leading = i;
  while (nodes[leading].kind == node_kind::sum) leading = nodes[leading].left;
  return degree(nodes, leading);
}

/// The order of the factors of a product: numbers, symbols by their names, functions, sums. A power
/// is ordered by its base; products are compared from their last factors on. A node is equal only to
/// itself.
constexpr std::strong_ordering compare(const node* nodes, std::int64_t i, std::int64_t j) {
  if (i == j) return std::strong_ordering::equal;
  const node &a = nodes[i], &b = nodes[j];
  const bool a_is_product = a.kind == node_kind::product,
             b_is_product = b.kind == node_kind::product, a_is_power = a.kind == node_kind::power,
             b_is_power = b.kind == node_kind::power;
  if (a_is_product || b_is_product) {
    const auto last = compare(nodes, a_is_product ? a.right : i, b_is_product ? b.right : j);
    if (std::is_neq(last)) return last;
    return a.kind == b.kind ? compare(nodes, a.left, b.left) : a_is_product <=> b_is_product;
  }
  if (a_is_power || b_is_power) {
    const auto base = compare(nodes, a_is_power ? a.left : i, b_is_power ? b.left : j);
    return std::is_neq(base) ? base : (a_is_power ? a.right : 1) <=> (b_is_power ? b.right : 1);
  }
  if (a.kind != b.kind) return a.kind <=> b.kind;
  switch (a.kind) {
  case node_kind::number:
    return rational{a.left, a.right} <=> rational{b.left, b.right};
  case node_kind::symbol:
    return a.left <=> b.left;
  case node_kind::function:
    return a.right != b.right ? a.right <=> b.right : compare(nodes, a.left, b.left);
  case node_kind::power:
  case node_kind::product:
  case node_kind::sum:
  default:
    break;
  }
  const auto last = compare(nodes, a.right, b.right); // two sums
  return std::is_neq(last) ? last : compare(nodes, a.left, b.left);
}

/// The order of the terms of a sum: higher degrees first.
constexpr std::strong_ordering compare_terms(const node* nodes, std::int64_t i, std::int64_t j) {
  const double a = degree(nodes, i), b = degree(nodes, j);
  return a > b   ? std::strong_ordering::less
         : a < b ? std::strong_ordering::greater
                 : compare(nodes, i, j);
}

} // namespace constgrad::formula
