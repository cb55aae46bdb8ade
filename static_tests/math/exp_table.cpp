#include <constgrad/math/exp_table.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::exp_table, cg::math::upper_half, cg::math::wide;

/// 2^(1/128), the result of seven square roots, by Newton's x = ½ (x + y/x) from the double above it.
constexpr wide root_128th_of_2() {
  wide power{2.0};
  for (int i = 0; i < 7; ++i) {
    wide root{1.0};
    for (int step = 0; step < 7; ++step) root = wide{0.5} * (root + power * reciprocal(root));
    power = root;
  }
  return power;
}

/// Half a unit in the last place of x, and a little for the oracle's own error.
static constexpr double half_ulp(double x) {
  const int exponent = wide{x}.exponent;
  return x == 0 ? 0 : 0x1.00001p-53 * cg::power_of_two(exponent);
}

constexpr law exp_table_laws[] = {
    {"every entry is 2^(1/128) times the one before: high has 26 digits, low is the rest, rounded",
     [] {
       const wide step = root_128th_of_2();
       wide power{1.0};
       for (const auto& [high, low] : exp_table) {
         if (upper_half(given(high)) != high ||
             distance(power, high, low) > half_ulp(low) + 0x1p-118) {
           return cg::verdict{false, cg::message{} << "at the power of 2 that is " << high};
         }
         power = power * step;
       }
       return holds_if(distance(power, 2) < 0x1p-116);
     }},
    {"high is 2^(i/128) rounded to 26 digits, so that low is below half of its last place",
     [] {
       for (const auto& [high, low] : exp_table) {
         if (__builtin_fabs(given(low)) > 0x1p-26) return holds_if(false);
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<exp_table_laws>);
