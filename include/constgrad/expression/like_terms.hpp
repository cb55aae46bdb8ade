// Like terms collected, and like factors: one idea twice.
//
//     2x + y - x/2  =  3/2 x + 1 y              each term once, times a coefficient
//     x² y / x      =  x^1 y^1                  each factor once, to a power
#pragma once

#include "constgrad/expression/expression_builder.hpp"
#include "constgrad/number/power.hpp"

#include <compare>
#include <cstdint>

namespace constgrad::formula {

/// Parts in order, each once, with its amount: how often a term is added, or a factor multiplied.
class like_terms {
public:
  struct part {
    std::int64_t place, numerator, denominator;

    constexpr rational amount() const { return {numerator, denominator}; }
  };

  constexpr like_terms() = default;
  like_terms(const like_terms&) = delete; // large, and for the most part not yet written
  like_terms& operator=(const like_terms&) = delete;

  constexpr std::int64_t count() const { return size; }
  constexpr const part& operator[](std::int64_t i) const { return parts[i]; }

  /// Adds an amount of the term at a place, in the order of `compare`; a term whose amount becomes 0 is
  /// removed.
  template <class Compare>
  constexpr void add(std::int64_t place, const rational& amount, const Compare& compare) {
    std::int64_t behind = size;
    std::strong_ordering order = std::strong_ordering::greater;
    while (behind > 0 && std::is_lt(order = compare(place, parts[behind - 1].place))) --behind;
    if (std::is_eq(order)) {
      set(behind - 1, place, parts[behind - 1].amount() + amount);
      if (parts[behind - 1].numerator == 0) remove(behind - 1);
    } else if (amount != 0) {
      if (size == room) throw invalid_argument{"expression: the formula has too many terms"};
      for (std::int64_t i = size++; i > behind; --i) parts[i] = parts[i - 1];
      set(behind, place, amount);
    }
  }

private:
  constexpr void set(std::int64_t i, std::int64_t place, const rational& amount) {
    parts[i] = {place, amount.numerator, amount.denominator};
  }
  constexpr void remove(std::int64_t gap) {
    for (--size; gap < size; ++gap) parts[gap] = parts[gap + 1];
  }

  static constexpr std::int64_t room = 256;
  part parts[room];
  std::int64_t size = 0;
};

} // namespace constgrad::formula
