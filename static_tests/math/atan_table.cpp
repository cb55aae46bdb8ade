#include <constgrad/math/atan_table.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::atan_table, cg::math::uint128, cg::math::wide;

/// atan(i / 64) as a multiple of 2^-112, by L. Euler's series of positive terms, the first t / (1 + t²), the n-th the one before times
/// 2n / (2n + 1) · t² / (1 + t²).
static constexpr wide by_series(std::uint64_t i) {
  const std::uint64_t square = 4096 + i * i;
  uint128 term = (uint128{64 * i} << 112) / square, sum = 0;
  for (std::uint64_t n = 1; term != 0; ++n) {
    sum += term;
    term = term * (2 * n) / (2 * n + 1) * (i * i) / square;
  }
  return {sum, 15, false};
}

constexpr law atan_table_laws[] = {
    {"high + low is atan(i / 64), low rounded; high is a multiple of 2^-44",
     [] {
       for (std::uint64_t i = 0; i <= 64; ++i) {
         const auto [high, low] = given(atan_table[i]);
         const auto multiple = static_cast<std::int64_t>(high * 0x1p44);
         if (static_cast<double>(multiple) != high * 0x1p44 || !(__builtin_fabs(low) <= 0x1p-45) ||
             !(distance(by_series(i), high, low) <= __builtin_fabs(low) * 0x1p-53 + 0x1p-103))
           return cg::verdict{false, cg::message{} << "the entry " << i << " is wrong"};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<atan_table_laws>);
