#include <constgrad/math/ln_2.hpp>

#include "static_tests/math/exact.hpp"
#include "static_tests/math/ln_2_digits.hpp"

namespace cg = constgrad;
using cg::math::wide;

/// ln 2 to 128 digits, by a series of its own.
constexpr wide ln_2{ln_2_digits().leading(0), -1, false};

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
    {"log2_e is 1 / ln 2, rounded",
     [] { return holds_if(given(cg::math::log2_e) == reciprocal(ln_2).rounded<double>()); }},
};
static_assert(all_hold<ln_2_laws>);
