// Real numbers as literals: 1.54_real is the tightest interval around the decimal 1.54, which no double is.
#pragma once

#include "constgrad/number/decimal_literal.hpp"
#include "constgrad/number/interval.hpp"

namespace constgrad {

namespace literals {

/// The tightest interval around the decimal as it is written, of any length and size. 1e309_real is from the largest
/// double to infinity, 1e-400_real from 0 to the smallest double.
template <char... Characters>
consteval interval<double> operator""_real() {
  constexpr auto literal = read_literal<Characters...>();
  static_assert(
      literal.is_decimal,
      "a _real literal is a decimal number, as 1.54_real or 6.02214076e23_real; a hexadecimal "
      "one is a double exactly: write interval{0x1p3} for 0x1p3_real");
  constexpr auto ends = literal.neighbours();
  return {ends.below, ends.above};
}

} // namespace literals

} // namespace constgrad
