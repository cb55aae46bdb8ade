// A decimal as it is written in a program: 6.02214076e23, 1'000.5, 1e-400.
//
//     0.d₁d₂d₃… · 10^exponent
//
// All of its digits count, however many there are, and so does its exponent, however large.
#pragma once

#include "constgrad/diagnostic/decimal.hpp"
#include "constgrad/math/bracket.hpp"
#include "constgrad/math/wide.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>

namespace constgrad {

/// The digits of a literal of at most `Capacity` characters, without zeros at either end; 0 has none.
/// Leading zeros are ignored: 010 is ten, not an octal 8.
template <std::size_t Capacity>
struct decimal_literal {
  char digits[Capacity]{}; // the values 0 to 9
  int count = 0;
  std::int64_t exponent = 0;
  /// Whether it is a decimal; a hexadecimal or a binary literal is none.
  bool is_decimal = true;

  constexpr explicit decimal_literal(const char* c) {
    bool after_point = false;
    for (; *c != '\0' && *c != 'e' && *c != 'E'; ++c) {
      if (*c == '\'') continue;
      if (*c == '.') {
        after_point = true;
        continue;
      }
      is_decimal = is_decimal && *c >= '0' && *c <= '9';
      if (!is_decimal) return;
      if (count != 0 || *c != '0') digits[count++] = static_cast<char>(*c - '0');
      if (after_point && count == 0) --exponent;
      if (!after_point && count != 0) ++exponent;
    }
    while (count > 0 && digits[count - 1] == 0) --count;
    if (*c != '\0') exponent += power_of_ten(c + 1);
    if (count == 0) exponent = 0;
  }

  constexpr int digit(int i) const { return i < count ? digits[i] : 0; }

  /// Whether this is below, at or above a finite double x >= 0, exactly.
  constexpr std::strong_ordering compare(double x) const {
    const decimal other = exact_decimal(x);
    if (count == 0 || other.count == 0) return count <=> other.count;
    if (exponent != other.exponent) return exponent <=> std::int64_t{other.exponent};
    const int longest = count < other.count ? other.count : count;
    int i = 0;
    while (i < longest && digit(i) == other.at(i + 1)) ++i;
    return digit(i) <=> int{other.at(i + 1)};
  }

  /// The doubles next to it, below and above, which may be infinity; twice a double that it is.
  constexpr math::bracket<double> neighbours() const {
    constexpr double most = (std::numeric_limits<double>::max)();
    if (count == 0) return {0, 0};
    if (exponent > 309) return {most, math::next_above(most)};
    if (exponent < -323) return {0, math::next_above(0.0)};
    double below = nearly().template rounded<double>(math::rounding::downwards);
    while (std::is_lt(compare(below))) below = math::next_below(below);
    while (below < most && std::is_gteq(compare(math::next_above(below))))
      below = math::next_above(below);
    return {below, std::is_eq(compare(below)) ? below : math::next_above(below)};
  }

private:
  /// The exponent after the e, limited to the range in which it affects the value.
  static constexpr std::int64_t power_of_ten(const char* c) {
    const bool negative = *c == '-';
    if (negative || *c == '+') ++c;
    std::int64_t n = 0;
    for (; *c != '\0'; ++c) {
      if (*c != '\'' && n < 1'000'000'000'000) n = 10 * n + (*c - '0');
    }
    return negative ? -n : n;
  }

  /// Its first 19 digits times a power of ten: less than 2^-56 off, relatively.
  constexpr math::wide nearly() const {
    std::uint64_t first = 0;
    for (int i = 0; i < 19; ++i) first = 10 * first + static_cast<std::uint64_t>(digit(i));
    const auto n = static_cast<int>(exponent) - 19;
    math::wide power{1.0}, factor{10.0};
    for (int rest = n < 0 ? -n : n; rest != 0; rest /= 2, factor = factor * factor) {
      if (rest % 2 != 0) power = power * factor;
    }
    return math::wide{first, 127, false} * (n < 0 ? math::reciprocal(power) : power);
  }
};

/// The decimal that these characters of a literal are.
template <char... Characters>
constexpr auto read_literal() {
  const char text[]{Characters..., '\0'};
  return decimal_literal<sizeof...(Characters)>{text};
}

} // namespace constgrad
