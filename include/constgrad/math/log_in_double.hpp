// log x and log(1 + x) of a float in double: a table and a polynomial, with no digit more than its rounding needs.
//
//     log y = (e ln 2 - log c) + log(1 + r)    with  y = 2^e · z,   r = c z - 1,   |r| <= 2^-7
//
// With s = 2^-e · c, r is s x - 1 for y = x, and s x + (s - 1) for y = 1 + x: that keeps all digits of a small x, for
// around 1 c is 1.
#pragma once

#include "constgrad/math/ln_2.hpp"
#include "constgrad/math/log_table.hpp"

#include <cstdint>

namespace constgrad::math {

/// The bits of 2^1024 c, as if a double had such a number, and -log c.
struct log_cell {
  std::uint64_t reciprocal_bits;
  double logarithm;
};
struct log_cells {
  log_cell entry[128];
};

/// log_table in one double each; on both sides of 1, c is 1.
inline constexpr log_cells short_log_table = [] {
  log_cells cells{};
  for (int i = 0; i < 128; ++i) {
    const auto [reciprocal, high, low] = log_table[i];
    const bool around_1 = i == 79 || i == 80;
    cells.entry[i] = {__builtin_bit_cast(std::uint64_t, around_1 ? 1.0 : reciprocal) +
                          (std::uint64_t{1024} << 52),
                      around_1 ? 0 : high + low};
  }
  return cells;
}();

/// log y = base + log(1 + r), r = y · scale - 1.
struct split_logarithm {
  double base, scale;
};

/// For a normal y from 2^-1000 to 2^1000.
constexpr split_logarithm split_log(double y) {
  // Counted from 0.6875 · 2^-1024 on, the exponent's field is e + 1024. As the last digits of 2^52 it becomes a double.
  const auto place = __builtin_bit_cast(std::uint64_t, y) + 0x001a000000000000;
  const log_cell& cell = short_log_table.entry[place >> 45 & 127];
  return {(__builtin_bit_cast(double, (place >> 52) + 0x4330000000000000) - (0x1p52 + 1024)) *
                  0x1.62e42fefa39efp-1 +
              cell.logarithm,
          __builtin_bit_cast(double, cell.reciprocal_bits - (place & 0xfff0000000000000))};
}

/// log(1 + r): for -2^-8 <= r <= 2^-7 less than 2^-42.6 off, relatively; for |r| < 2^-7.77, as in the other intervals, less
/// than 2^-50.6. Its roundings are below 2^-52 of it. (Proved by Sollya and Gappa: runtime_tests/accuracy/proofs.)
constexpr double short_log_series(double r) {
  return r + r * r *
                 ((-0x1.ffffffff49dcap-2 + r * 0x1.555556ef89e97p-2) +
                  r * r * (-0x1.000174d7daf82p-2 + r * 0x1.97825c5199532p-3));
}

/// log x of a float, less than 2^-42.4 off, relatively. Next to 1 it is the series, and r is exact: x and c have 34 digits
/// together. Elsewhere |log x| is above 2^-8, |e ln 2| and |log c| are at most 2.2 |log x|, and their roundings, those of the
/// constants and of the sum are seven of 2^-53 or fewer; the series counts 2^-42.6.
constexpr double log_in_double(double x) {
  const auto [base, scale] = split_log(x);
  return base + short_log_series(x * scale - 1.0);
}

/// log(1 + x) of a float x > -1, less than 2^-42.4 off, relatively, for the same reasons: s x and s - 1 are exact, or, from
/// 2^44 on, off by less than 2^-53. Of any double, 2^-52.4 more in r: less than 2^-42.1 off.
constexpr double log1p_in_double(double x) {
  const auto [base, scale] = split_log(1.0 + x);
  return base + short_log_series(x * scale + (scale - 1.0));
}

} // namespace constgrad::math
