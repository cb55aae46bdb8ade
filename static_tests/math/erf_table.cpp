#include <constgrad/math/erf_table.hpp>

#include "static_tests/math/exact.hpp"

#include <cstddef>
#include <type_traits>

namespace cg = constgrad;
using cg::math::erf_table, cg::math::high_product, cg::math::uint128, cg::math::wide;

__extension__ using int128 = __int128;

// The oracle knows no π: erf c = ∫₀ᶜ e^(-t²) dt / ∫₀^∞ e^(-t²) dt, in integers, from sixteenth to sixteenth.

/// A number in [0, 2), as a multiple of 2^-127.
constexpr uint128 one = uint128{1} << 127;
constexpr uint128 times(uint128 a, uint128 b) { return high_product(a, b) << 1; }

/// e^(-1/n) = 1 - 1/n + 1/(2! n²) - …
constexpr uint128 exp_of_minus_part(std::uint64_t n) {
  uint128 term = one, sum = 0;
  for (std::uint64_t k = 1; term != 0; ++k) {
    sum += k % 2 != 0 ? term : -term;
    term /= n * k;
  }
  return sum;
}

/// 16 ∫₀ʰ e^(-2ct - t²) dt for c = i/16, h = 1/16, as a multiple of 2^-118: Σ tₙ / (n + 1), where
/// n tₙ = -2ch tₙ₋₁ - 2h² tₙ₋₂ = -(i tₙ₋₁ + tₙ₋₂) / 128.
constexpr int128 gaussian_of_step(int i) {
  int128 before = 0, term = int128{1} << 118, sum = 0;
  for (int n = 1; n < 40; ++n) {
    sum += term / n;
    const int128 next = -(i * term + before) / (128 * n);
    before = term;
    term = next;
  }
  return sum;
}

/// The integral from 0 to i/16, and e^-(i/16)².
struct gaussian {
  static constexpr std::size_t steps = 152; // to 9.5, where e^-90 < 2^-129 is left
  uint128 integral[steps + 1]{}, slope[steps + 1]{};

  constexpr gaussian() {
    uint128 ratio = exp_of_minus_part(256);
    slope[0] = one;
    for (std::size_t i = 0; i < steps; ++i) {
      const auto part = static_cast<uint128>(gaussian_of_step(static_cast<int>(i)));
      integral[i + 1] = integral[i] + (times(slope[i], part << 9) >> 4);
      slope[i + 1] = times(slope[i], ratio); // e^-(2i + 1)/256
      ratio = times(ratio, exp_of_minus_part(128));
    }
  }
};
constexpr gaussian known;

constexpr wide exactly(uint128 multiple) { return {multiple, 0, false}; }
constexpr wide total = exactly(known.integral[gaussian::steps]);

/// Half a unit in the last place of x, and a little for the oracle's own error.
static constexpr double half_ulp(double x) {
  const auto [m, e] = cg::parts_of(x);
  return x == 0 ? 0 : 0x1.001p-1 * cg::power_of_two(e);
}

constexpr law erf_table_laws[] = {
    {"high + low is the integral up to i/16, over the integral of all, low rounded",
     [] {
       for (std::size_t i = 0; i < std::extent_v<decltype(erf_table)>; ++i) {
         const auto [high, low, slope] = erf_table[i];
         const wide part = exactly(known.integral[i]), sum = wide{given(high)} + wide{given(low)};
         const double off = (sum * total - part).rounded<double>();
         if (__builtin_fabs(off) > half_ulp(low) * 0.8862269254527580136 || high != high + low) {
           return cg::verdict{false, cg::message{} << "the entry " << i << " is wrong"};
         }
       }
       return cg::verdict{};
     }},
    {"slope is e^-(i/16)² over the integral of all, rounded, and in two parts, the first of 26 "
     "bits",
     [] {
       for (std::size_t i = 0; i < std::extent_v<decltype(erf_table)>; ++i) {
         const auto [upper, lower, slope] = given(erf_table[i].slope);
         const wide exact = exactly(known.slope[i]), parts = wide{upper} + wide{lower};
         const double off = (wide{slope} * total - exact).rounded<double>(),
                      of_parts = (parts * total - exact).rounded<double>();
         if (__builtin_fabs(off) > half_ulp(slope) * 0.8862269254527580136 ||
             !(__builtin_fabs(of_parts) <= half_ulp(lower) * 0.8862269254527580136 + 0x1p-118) ||
             cg::math::upper_half(upper) != upper || upper != cg::math::upper_half(slope)) {
           return cg::verdict{false, cg::message{} << "the slope " << i << " is wrong"};
         }
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<erf_table_laws>);
