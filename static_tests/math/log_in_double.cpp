#include <constgrad/math/log_in_double.hpp>

#include <constgrad/math/wide_log.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide;

// The least and the greatest float, both sides of 1 and of the seams of its intervals and of the table, and between.
constexpr float log_arguments[] = {0x1p-149f,  3e-39f,         1.2e-20f,       0.3437f,
                                   0.34375f,   0.6874f,        0.6875f,        0x1.fdfffep-1f,
                                   0x1.fep-1f, 0x1.fffffep-1f, 0x1.000002p0f,  0x1.01fffep0f,
                                   0x1.02p0f,  1.2f,           1.3749f,        1.376f,
                                   2,          1e10f,          0x1.fffffep127f};
constexpr float log1p_arguments[] = {
    -0x1.fffffep-1f, -0.9999f,       -0.5f,   -0.3126f,       -0x1.02p-8f,
    -0x1.fep-9f,     -0x1p-8f,       -1e-9f,  -1e-40f,        0x1p-149f,
    1e-20f,          0x1.fffffep-8f, 0x1p-7f, 0.375f,         1,
    16777216,        0x1.8p44f,      1e20f,   0x1.fffffep127f};

template <class Exact, class F>
constexpr cg::verdict is_within(double bound, const float (&arguments)[19], F f, Exact exact) {
  for (const float x : arguments) {
    const wide value = exact(static_cast<double>(x));
    const double off = distance(value, f(static_cast<double>(given(x)))),
                 size = value.rounded<double>();
    if (!(off <= bound * __builtin_fabs(size)))
      return {false, cg::message{} << "at " << x << " it is " << off / size << " off"};
  }
  return {};
}

constexpr law log_in_double_laws[] = {
    {"the table has the entries of log_table, and 1 on both sides of 1",
     [] {
       for (int i = 0; i < 128; ++i) {
         const auto [reciprocal, high, low] = cg::math::log_table[i];
         const auto [bits, logarithm] = given(cg::math::short_log_table).entry[i];
         const double c = __builtin_bit_cast(double, bits - (std::uint64_t{1024} << 52));
         const bool around_1 = i == 79 || i == 80;
         if (c != (around_1 ? 1 : reciprocal) || logarithm != (around_1 ? 0 : high + low))
           return cg::verdict{false, cg::message{} << "not the entry " << i};
       }
       return cg::verdict{};
     }},
    {"log x of a float to 2^-42.4, exactly 0 at 1",
     [] {
       const auto judged =
           is_within(0x1.83p-43, log_arguments, cg::math::log_in_double, cg::math::wide_log);
       return judged ? holds_if(cg::math::log_in_double(given(1.0)) == 0) : judged;
     }},
    {"log(1 + x) of a float to 2^-42.4",
     [] {
       return is_within(0x1.83p-43, log1p_arguments, cg::math::log1p_in_double,
                        cg::math::wide_log1p);
     }},
    {"log(1 + x) of a double to 2^-42.1",
     [] {
       for (const double x :
            {-0.876543210987654321, -0.0123456789, 1e-17 / 3, 0.01, 1.0 / 3, 1e30 / 7}) {
         const wide value = cg::math::wide_log1p(x);
         if (!(distance(value, cg::math::log1p_in_double(given(x))) <=
               0x1.ddp-43 * __builtin_fabs(value.rounded<double>())))
           return cg::verdict{false, cg::message{} << "not of " << x};
       }
       return cg::verdict{};
     }},
};
static_assert(all_hold<log_in_double_laws>);
