// The printed digits are the value's digits.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/proof/verdict.hpp"

#include <cstdint>

namespace constgrad {
namespace claim {

/// A number as it is printed: "-1.25e-01" has the digits -125, two decimals and the exponent -1.
struct printed_number {
  std::int64_t digits = 0;
  int digit_count = 0, decimals = 0, exponent = 0;
  bool has_exponent = false, is_number = false;

  constexpr explicit printed_number(const char* printed) {
    const bool negative = *printed == '-';
    if (negative) ++printed;
    std::int64_t exponent_digits = 0;
    digit_count = read_digits(printed, digits);
    is_number = digit_count > 0;
    if (*printed == '.') digit_count += decimals = read_digits(++printed, digits);
    if (*printed == 'e' && (printed[1] == '-' || printed[1] == '+')) {
      has_exponent = true;
      const int sign = printed[1] == '-' ? -1 : 1;
      is_number = read_digits(printed += 2, exponent_digits) > 0 && is_number;
      exponent = sign * static_cast<int>(exponent_digits);
    }
    is_number = is_number && *printed == '\0';
    if (negative) digits = -digits;
  }

private:
  /// Appends digits to a number, at most its 18 last ones, and counts them.
  static constexpr int read_digits(const char*& printed, std::int64_t& number) {
    int count = 0;
    for (; *printed >= '0' && *printed <= '9'; ++printed, ++count) {
      number = number % 100'000'000'000'000'000 * 10 + (*printed - '0');
    }
    return count;
  }
};

/// The claim that x, correctly rounded to as many decimals as are printed, prints so:
/// prints_as(0.859168388587622605, "0.85916839"), prints_as(3.510187782978859e-05, "3.51e-05").
/// The digits are compared, not numbers: there is no tolerance.
template <class T>
constexpr verdict prints_as(const T& x, const char* printed) {
  static_assert(floating_point<T>,
                "prints_as is about one double or float; of a vector, name the element");
  const printed_number expected{printed};
  if (!expected.is_number) {
    return {false, message{} << "expected a decimal number, but got " << printed};
  }
  const int decimals = expected.decimals;
  const message words = expected.has_exponent ? scientific(x, decimals) : fixed(x, decimals);
  if (words == printed) return {};

  verdict no{false, message{} << "got " << words << ", expected " << printed};
  const printed_number got{words.characters};
  if (got.is_number && got.exponent == expected.exponent && got.digit_count <= 18 &&
      expected.digit_count <= 18) {
    const std::int64_t units = got.digits - expected.digits;
    if (units == 0) {
      no.reason << ", spelled differently";
    } else {
      no.reason << ", " << (units < 0 ? -units : units) << " in the last digit apart";
    }
  }
  no.reason << "; the value is " << x;
  return no;
}

/// The claim that every real number in x prints so, among them the one that x encloses. Rounding
/// keeps the order, so that both ends say it for all between.
template <floating_point T>
constexpr verdict prints_as(const interval<T>& x, const char* printed) {
  const verdict lower = prints_as(x.lower, printed), upper = prints_as(x.upper, printed);
  if (lower && upper && !x.is_empty()) return {};
  verdict no{false, message{} << "not all of " << x << ": "};
  no.reason << (x.is_empty() ? message{} << "there is no number"
                : lower      ? upper.reason
                             : lower.reason);
  return no;
}

} // namespace claim

namespace proof {

/// Proves that a constant, correctly rounded to as many decimals as `Printed` has, prints as
/// `Printed`; of an interval, that all real numbers in it do. When it does not, the compiler says
/// "got 0.85916839, expected 0.85916838, 1 in the last digit apart".
template <value X, fixed_string Printed>
inline constexpr bool prints_as =
    holds<[] { return claim::prints_as(X.held, Printed.characters); }>();

} // namespace proof
} // namespace constgrad
