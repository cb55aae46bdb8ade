// e^x and 2^x of a float in double: a table and a polynomial, with no digit more than its rounding needs.
//
//     b^x = 2^(k/128) · 2^(r/128)    with  128 x log2(b) = k + r,   |r| <= ½
//         = T (1 + p(r))             T from a table, p a polynomial near 2^(r/128) - 1
#pragma once

#include "constgrad/math/exp_series.hpp"
#include "constgrad/math/exp_table.hpp"

#include <cstdint>

namespace constgrad::math {

/// The bits of 128 doubles.
struct power_bits {
  std::uint64_t entry[128];
};

/// The bits of 2^(i/128), less i · 2^45. With k · 2^45 added they are those of 2^(k/128) for every k whose last 7 digits
/// are i, since 128 · 2^45 is one in the exponent.
inline constexpr power_bits powers_of_two = [] {
  power_bits bits{};
  for (std::uint64_t i = 0; i < 128; ++i) {
    bits.entry[i] =
        __builtin_bit_cast(std::uint64_t, exp_table[i].high + exp_table[i].low) - (i << 45);
  }
  return bits;
}();

/// b^x as T · 2^(r/128).
struct split_power {
  double t, r;
};

/// 128 log2(b), for b = e and b = 2.
inline constexpr double steps_of_e = 128 * log2_e, steps_of_2 = 128;

/// For |128 x log2(b)| < 2^16. For b = e, 128 log2(e) and the product are rounded: that is off by 2^-52 of itself at most,
/// and e^x by |x| 2^-52, relatively. For b = 2 all is exact.
constexpr split_power split_power_of(double x, double steps_of_base) {
  const double steps = x * steps_of_base, shifted = steps + round_to_integer;
  const auto k = __builtin_bit_cast(std::uint64_t, shifted);
  return {__builtin_bit_cast(double, powers_of_two.entry[k & 127] + (k << 45)),
          steps - (shifted - round_to_integer)};
}

/// b^x for |x ln b| <= 90; relatively, less than 2^-41 off: the polynomial 2^-41.2, x 2^-45.5, T 2^-52.9, roundings 2^-51.9.
/// (Sollya and Gappa prove what is said here of polynomials and their roundings: runtime_tests/accuracy/proofs.)
constexpr double power_in_double(double x, double steps_of_base) {
  const auto [t, r] = split_power_of(x, steps_of_base);
  return t +
         t * (r * (0x1.62e42fefa3569p-8 + r * (0x1.ebfbf049aca5bp-17 + r * 0x1.c6b09ce2bae87p-26)));
}

/// e^x - 1 for |x| <= 90, less than 2^-42.9 off, relatively. The polynomial has one term more, and is 2^-44 off; for k = 0 it is
/// the result, for T = 1. Otherwise |T - 1| >= 0.0054 T and |T p(r)| <= ½ |T - 1|, so that T is at most 372 |e^x - 1|: T's error
/// counts 2^-44.4, that of x 2^-45.5, since |x| e^x <= 90 |e^x - 1|, and roundings less than 2^-50.
constexpr double expm1_in_double(double x) {
  const auto [t, r] = split_power_of(x, steps_of_e);
  return (t - 1.0) + t * (r * ((0x1.62e42fefa3892p-8 + r * 0x1.ebfbdff82c8b7p-17) +
                               r * r * (0x1.c6b0985c1dd67p-26 + r * 0x1.3b2ab6fa9e05ep-35)));
}

} // namespace constgrad::math
