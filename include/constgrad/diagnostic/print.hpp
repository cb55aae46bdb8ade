// Numbers as text: fixed, scientific and shortest, every digit right, at compile time as at run time.
#pragma once

#include "constgrad/diagnostic/decimal.hpp"
#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/diagnostic/shortest.hpp"
#include "constgrad/math/numeric_limits.hpp"

#include <cstddef>

namespace constgrad {

/// Writes digits in fixed notation, 12.345, with `decimals` of them after the point. Without decimals the point
/// is written only on request: 12.
constexpr void write_fixed(message& out, const decimal& number, int decimals,
                           bool always_point = false) {
  if (number.exponent <= 0) out << '0';
  for (int place = 1; place <= number.exponent; ++place) out << char('0' + number.at(place));
  if (decimals > 0 || always_point) out << '.';
  for (int i = 1; i <= decimals; ++i) out << char('0' + number.at(number.exponent + i));
}

/// Writes digits in scientific notation, 1.2345e+01, with `decimals` of them after the point. Without decimals the
/// point is written only on request: 1.e+01
constexpr void write_scientific(message& out, const decimal& number, int decimals,
                                bool always_point = false) {
  const int exponent = number.count == 0 ? 0 : number.exponent - 1;
  const int magnitude = exponent < 0 ? -exponent : exponent;
  out << char('0' + number.at(1));
  if (decimals > 0 || always_point) out << '.';
  for (int i = 1; i <= decimals; ++i) out << char('0' + number.at(1 + i));
  out << 'e' << (exponent < 0 ? '-' : '+') << (magnitude < 10 ? "0" : "") << magnitude;
}

/// Writes the sign, and of what has no digits the name, nan or inf. Whether digits are to follow.
template <floating_point T>
constexpr bool write_sign(message& out, T x) {
  if (x != x) {
    out << "nan";
    return false;
  }
  if (has_sign(x)) out << '-';
  constexpr T infinity = std::numeric_limits<T>::infinity();
  if (x != infinity && x != -infinity) return true;
  out << "inf";
  return false;
}

/// x with so many decimals, from 0 to 1100, correctly rounded, a tie to the even digit: fixed(0.125, 2) is
/// "0.12". More than 255 characters are truncated.
template <floating_point T>
constexpr message fixed(T x, int decimals) {
  message out;
  if (write_sign(out, x)) {
    decimal number = exact_decimal(x);
    number.round_to(number.exponent + decimals);
    write_fixed(out, number, decimals);
  }
  return out;
}

/// x as 1.25e-01 with so many decimals, from 0 to 1100, correctly rounded, a tie to the even digit.
template <floating_point T>
constexpr message scientific(T x, int decimals) {
  message out;
  if (write_sign(out, x)) {
    decimal number = exact_decimal(x);
    number.round_to(1 + decimals);
    write_scientific(out, number, decimals);
  }
  return out;
}

/// x with the fewest digits that read back as x, as Python prints it: 0.1, 1e-05, 123456.0.
template <floating_point T>
constexpr message shortest(T x) {
  message out;
  if (write_sign(out, x)) {
    const decimal number = shortest_decimal(x);
    const int after_point = number.count - number.exponent;
    if (number.exponent > -4 && number.exponent <= 16) {
      write_fixed(out, number, after_point > 0 ? after_point : 1);
    } else {
      write_scientific(out, number, number.count - 1);
    }
  }
  return out;
}

/// A floating-point number in a text has its shortest digits.
template <std::size_t Capacity, floating_point T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, T x) {
  return out << shortest(x);
}
template <std::size_t Capacity, floating_point T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, T x) {
  return out << x;
}

} // namespace constgrad
