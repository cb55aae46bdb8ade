// The formula itself as a number: x + x is 2x, and not what x is.
//
//     constexpr auto x = symbol("x");
//     static_assert((x + 1) * (x + 1) == power(x + 1, 2));
//
// Generic code that runs on an expression writes down what it computes.
#pragma once

#include "constgrad/expression/canonical.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/limits.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The fraction that a double or float is, exactly. Throws invalid_argument where it is none of two
/// integers of 64 bits: for infinities and NaN, and for what is very large or very small.
template <floating_point T>
constexpr rational exact_fraction(T x) {
  auto [m, e] = parts_of(x);
  if (m == 0) return 0;
  for (; m % 2 == 0; m /= 2) ++e;
  if (e < -62 || e > 62) throw invalid_argument{"a number is no fraction of 64-bit integers"};
  const std::int64_t whole = static_cast<std::int64_t>(has_sign(x) ? -m : m);
  const rational scale = std::int64_t{1} << (e < 0 ? -e : e);
  return e < 0 ? whole / scale : whole * scale;
}

/// A formula of symbols, exact numbers, the library's functions and + - * / and whole powers. What
/// is the same by the rules of these (sums and products in any order, like terms and factors
/// collected, brackets opened inside sums) is equal; products of sums are multiplied out by expand
/// only. x / x is 1 and 0 / x is 0: equal means equal wherever both are defined.
///
/// Throws invalid_argument for a formula of more than `capacity` nodes, a division by the number 0,
/// and where a coefficient does not fit a rational.
struct expression : by_lookup::functions_of<expression> {
  static constexpr std::size_t capacity = 128;

  /// The nodes in an order that follows from the formula alone; the last one is the formula. The
  /// others are zero. (A 0 from the start: g++ 12 forgets in arrays what a constructor's body does.)
  formula::node nodes[capacity]{{formula::node_kind::number, 0, 1}};
  std::size_t size = 1;

  /// 0.
  constexpr expression() = default;

  /// A number.
  constexpr expression(const rational& number) {
    nodes[0] = {formula::node_kind::number, number.numerator, number.denominator};
  }
  template <std::integral Integer>
  constexpr expression(Integer number) : expression{rational{number}} {}

  /// The very number that a double is: 0.5 is 1/2, but 0.1 is 3602879701896397/36028797018963968.
  template <floating_point T>
  constexpr expression(T number) : expression{exact_fraction(number)} {}
  /// A long double stops the build.
  template <std::same_as<long double> T>
  constexpr expression(T) {
    static_assert(keeps_digits<T>);
  }

  /// The formula at a place of a expression_builder.
  constexpr expression(const formula::expression_builder& builder, std::int64_t root)
      : size{builder.take(root, nodes, capacity)} {}

  friend constexpr expression operator+(const expression& a, const expression& b) {
    return a.plus(b, 1);
  }
  friend constexpr expression operator-(const expression& a, const expression& b) {
    return a.plus(b, -1);
  }
  friend constexpr expression operator*(const expression& a, const expression& b) {
    return a.times(b, 1);
  }
  friend constexpr expression operator/(const expression& a, const expression& b) {
    return a.times(b, -1);
  }
  friend constexpr expression operator-(const expression& a) { return expression{-1}.times(a, 1); }
  constexpr expression& operator+=(const expression& b) { return *this = *this + b; }
  constexpr expression& operator-=(const expression& b) { return *this = *this - b; }
  constexpr expression& operator*=(const expression& b) { return *this = *this * b; }
  constexpr expression& operator/=(const expression& b) { return *this = *this / b; }

  // Not defaulted: g++ 14 evaluates a defaulted == of arrays wrongly in constant expressions.
  friend constexpr bool operator==(const expression& a, const expression& b) {
    if (a.size != b.size) return false;
    for (std::size_t i = a.size; i > 0; --i) {
      if (a.nodes[i - 1] != b.nodes[i - 1]) return false;
    }
    return true;
  }

  /// The whole formula's node.
  constexpr const formula::node& root() const { return nodes[size - 1]; }

  /// Whether this is that number.
  constexpr bool is(std::int64_t number) const {
    return root() == formula::node{formula::node_kind::number, number, 1};
  }

private:
  /// this + amount · b
  constexpr expression plus(const expression& b, std::int64_t amount) const {
    if (b.is(0)) return *this;
    if (is(0) && amount == 1) return b;
    formula::expression_builder builder;
    formula::like_terms terms;
    add_terms(builder, terms, builder.put(nodes, size), 1);
    add_terms(builder, terms, builder.put(b.nodes, b.size), amount);
    return {builder, sum_of(builder, terms)};
  }

  /// this · b^exponent
  constexpr expression times(const expression& b, std::int64_t exponent) const {
    if (b.is(1)) return *this;
    if (is(1) && exponent == 1) return b;
    formula::expression_builder builder;
    formula::product_parts product;
    add_factors(builder, product, builder.put(nodes, size), 1);
    add_factors(builder, product, builder.put(b.nodes, b.size), exponent);
    return {builder, product_of(builder, product)};
  }

  friend constexpr expression power(const expression& x, std::int64_t n) {
    return expression{1}.times(x, n);
  }
};

/// The symbol whose name is these bytes, the first letter in the highest.
constexpr expression symbol_named(std::int64_t letters) {
  formula::expression_builder builder;
  return {builder, builder.put({formula::node_kind::symbol, letters, 0})};
}

/// A symbol of at most 8 characters, as x or w_1, where 1 is the index of w. Throws
/// invalid_argument if the name is longer, or none.
constexpr expression symbol(const char* name) {
  std::uint64_t letters = 0; // the order of these numbers is alphabetical
  int shift = 64;
  for (; *name != '\0'; ++name) {
    if (shift == 0) throw invalid_argument{"the name of a symbol has at most 8 characters"};
    shift -= 8;
    letters |= std::uint64_t{static_cast<unsigned char>(*name)} << shift;
  }
  if (letters == 0) throw invalid_argument{"a symbol needs a name"};
  return symbol_named(static_cast<std::int64_t>(letters));
}

} // namespace constgrad

/// Those of the fractions in it.
template <>
struct std::numeric_limits<constgrad::expression>
    : constgrad::limits_of<constgrad::expression, constgrad::rational> {};
