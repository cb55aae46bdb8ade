#include <constgrad/math/half_pi.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::uint128, cg::math::wide;

/// π/2 with 159 digits, by mpmath.
constexpr precise_point half_pi_point{0, 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54,
                                      -0x1.f1976b7ed8fbcp-110};

/// atan 1/n = 1/n - 1/3n³ + 1/5n⁵ - … as a multiple of 2^-120.
static constexpr uint128 atan_of_reciprocal(std::uint64_t n) {
  uint128 power = (uint128{1} << 120) / n, sum = 0;
  for (std::uint64_t k = 1; power != 0; k += 2) {
    sum += k % 4 == 1 ? power / k : -(power / k);
    power /= n * n;
  }
  return sum;
}
/// J. Machin's formula: π/2 = 8 atan 1/5 - 2 atan 1/239.
constexpr wide by_machin{8 * atan_of_reciprocal(5) - 2 * atan_of_reciprocal(239), 7, false};

constexpr law half_pi_laws[] = {
    {"128 digits of π/2",
     [] {
       const wide given_digits = given(cg::math::wide_half_pi);
       const auto& [x, first, second, third] = half_pi_point;
       const wide rest = given_digits - wide{first} - wide{second};
       return holds_if(distance(rest, third) <= 0x1.9p-127 &&
                       distance(given_digits - by_machin, 0) <= 0x1p-110);
     }},
    {"π/2 rounded", [] { return holds_if(given(cg::math::half_pi) == half_pi_point.first); }},
    {"in two parts, the first a multiple of 2^-44",
     [] {
       const auto [high, low] = given(cg::math::half_pi_in_two);
       const auto multiple = static_cast<std::int64_t>(high * 0x1p44);
       return holds_if(static_cast<double>(multiple) == high * 0x1p44 &&
                       (half_pi_point.value() - wide{high}).rounded<double>() == low &&
                       __builtin_fabs(low) <= 0x1p-45);
     }},
};
static_assert(all_hold<half_pi_laws>);
