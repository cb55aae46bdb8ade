#include <constgrad/math/power_in_double.hpp>

#include <constgrad/math/wide_exp.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide;

// Both ends, both sides of the seams around 0, and between.
constexpr double power_arguments[] = {-90,   -87,    -20.3,  -1,      -0.0028, -0.0027,
                                      -1e-9, -1e-40, 1e-300, 0.00269, 0.0028,  0.0054,
                                      0.693, 1,      17.77,  90};

/// Whether f is within 2^-bits of the exact value, relatively.
template <class F, class Exact>
constexpr cg::verdict is_within(double bound, F f, Exact exact) {
  for (const double x : power_arguments) {
    const wide value = exact(wide{x});
    const double off = distance(value, f(given(x))), size = value.rounded<double>();
    if (!(off <= bound * __builtin_fabs(size)))
      return {false, cg::message{} << "at " << x << " it is " << off / size << " off"};
  }
  return {};
}

constexpr law power_in_double_laws[] = {
    {"an entry of the table gives the power of two of its place and of every 128th after it",
     [] {
       for (std::uint64_t i = 0; i < 128; ++i) {
         const auto [high, low] = cg::math::exp_table[i];
         const std::uint64_t bits = given(cg::math::powers_of_two).entry[i];
         if (__builtin_bit_cast(double, bits + (i << 45)) != high + low ||
             __builtin_bit_cast(double, bits + ((i + 256) << 45)) != 4 * (high + low) ||
             __builtin_bit_cast(double, bits + ((i - 128) << 45)) != (high + low) / 2)
           return cg::verdict{false, cg::message{} << "not of " << static_cast<long>(i)};
       }
       return cg::verdict{};
     }},
    {"e^x to 2^-41, and 2^x",
     [] {
       using cg::math::power_in_double;
       const auto judged = is_within(
           0x1p-41, [](double x) { return power_in_double(x, cg::math::steps_of_e); },
           cg::math::wide_exp);
       return judged
                  ? is_within(
                        0x1p-41, [](double x) { return power_in_double(x, cg::math::steps_of_2); },
                        [](const wide& x) {
                          return cg::math::wide_exp(x * cg::math::wide_ln_2_high +
                                                    x * cg::math::wide_ln_2_low);
                        })
                  : judged;
     }},
    {"e^x - 1 to 2^-42.9",
     [] { return is_within(0x1.13p-43, cg::math::expm1_in_double, cg::math::wide_expm1); }},
};
static_assert(all_hold<power_in_double_laws>);
