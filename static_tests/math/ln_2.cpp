#include <constgrad/math/ln_2.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/ln_2_digits.hpp"

namespace cg = constgrad;
using cg::math::wide;

/// ln 2 to 128 digits, by a series of its own.
constexpr wide ln_2{ln_2_digits().leading(0), -1, false};

/// ln 10 = 3 ln 2 + ln(5/4) = 3 ln 2 + 2 artanh(1/9), likewise.
constexpr wide ln_10 = [] {
  fraction power, quarter;
  for (std::uint32_t& digit : power.digits) digit = 0xffffffff; // 2/9 = (1 - 2^-320) · 2/9
  power = divided(power, 9);
  power = sum(power, power);
  for (std::uint64_t n = 1; n < 120; n += 2) {
    quarter = sum(quarter, divided(power, n));
    power = divided(power, 81);
  }
  return wide{3.0} * ln_2 + wide{quarter.leading(2), -3, false};
}();

/// Whether the last `zeros` of a double's 53 digits are 0.
constexpr bool ends_in_zeros(double x, int zeros) {
  return (cg::parts_of(x).m & ((std::uint64_t{1} << zeros) - 1)) == 0;
}

constexpr law ln_2_laws[] = {
    {"the first part has 42 bits, so that its product with eleven more is exact",
     [] { return holds_if(ends_in_zeros(given(cg::math::ln_2_high), 11)); }},
    {"the second part is the rest of ln 2, rounded",
     [] {
       const double rest = (ln_2 - wide{given(cg::math::ln_2_high)}).rounded<double>();
       return holds_if(cg::math::ln_2_low == rest && __builtin_fabs(rest) < 0x1p-43);
     }},
    {"of a 128th the first part has 35 bits, so that its product with eighteen more is exact",
     [] { return holds_if(ends_in_zeros(given(cg::math::ln_2_128th_high), 18)); }},
    {"of a 128th the second part is the rest, rounded",
     [] {
       const double rest =
           (ln_2 * wide{0x1p-7} - wide{given(cg::math::ln_2_128th_high)}).rounded<double>();
       return holds_if(cg::math::ln_2_128th_low == rest && __builtin_fabs(rest) < 0x1p-43);
     }},
    {"each factor is rounded, its first part has 26 bits, and its second part is the rest, rounded",
     [] {
       struct parts {
         wide exact;
         double rounded, upper, lower;
       };
       const parts factors[] = {
           {ln_2, given(cg::math::ln_2), given(cg::math::ln_2_upper), given(cg::math::ln_2_lower)},
           {reciprocal(ln_2), given(cg::math::log2_e), given(cg::math::log2_e_upper),
            given(cg::math::log2_e_lower)},
           {reciprocal(ln_10), given(cg::math::log10_e), given(cg::math::log10_e_upper),
            given(cg::math::log10_e_lower)}};
       for (const auto& [exact, rounded, upper, lower] : factors) {
         if (rounded != exact.rounded<double>() || !ends_in_zeros(upper, 27) ||
             lower != (exact - wide{upper}).rounded<double>() || __builtin_fabs(lower) > 0x1p-25)
           return cg::verdict{false, cg::message{} << "not of " << rounded};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<ln_2_laws>);
