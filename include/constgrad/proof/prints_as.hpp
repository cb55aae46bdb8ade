// The printed digits are the value's digits.
#pragma once

#include "constgrad/diagnostic/print.hpp"
#include "constgrad/proof/verdict.hpp"

namespace constgrad {
namespace claim {

/// How many decimals a printed number has, and whether it has an exponent: "1.25e-01" has two and one.
struct printed_form {
  int decimals = 0;
  bool has_exponent = false, is_number = false;

  constexpr explicit printed_form(const char* printed) {
    if (*printed == '-') ++printed;
    is_number = skip_digits(printed) > 0;
    if (*printed == '.') decimals = skip_digits(++printed);
    if (*printed == 'e' && (printed[1] == '-' || printed[1] == '+')) {
      has_exponent = true;
      is_number = is_number && skip_digits(printed += 2) > 0;
    }
    is_number = is_number && *printed == '\0';
  }

private:
  static constexpr int skip_digits(const char*& printed) {
    int count = 0;
    for (; *printed >= '0' && *printed <= '9'; ++printed) ++count;
    return count;
  }
};

/// The claim that x, correctly rounded to as many decimals as are printed, prints so:
/// prints_as(0.859168388587622605, "0.85916839"), prints_as(3.510187782978859e-05, "3.51e-05").
/// The digits are compared, not numbers: there is no tolerance.
template <floating_point T>
constexpr verdict prints_as(T x, const char* printed) {
  const printed_form form{printed};
  if (!form.is_number) {
    return {false, sentence{} << "expected a decimal number, but got " << printed};
  }
  const sentence got = form.has_exponent ? scientific(x, form.decimals) : fixed(x, form.decimals);
  if (got == printed) return {};
  return {false, sentence{} << "got " << got << ", expected " << printed << "; the value is " << x};
}

} // namespace claim

namespace proof {

/// Proves that a constant, correctly rounded to as many decimals as `Printed` has, prints as `Printed`.
/// When it does not, the compiler says "got 0.85916839, expected 0.85916838; the value is …".
template <value X, text Printed>
inline constexpr bool prints_as =
    holds<[] { return claim::prints_as(X.held, Printed.characters); }>();

} // namespace proof
} // namespace constgrad
