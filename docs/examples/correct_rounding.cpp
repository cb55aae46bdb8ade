// How exp gets its last bit right, for docs/derivations/correct_rounding.md: a table, a short series, and
// the test that tells whether its result can be rounded.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/math.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace math = constgrad::math;
namespace proof = constgrad::proof;
// [includes]

// [by_series]
constexpr double by_series(double y) {
  const auto [minus_one, scale] = math::exp_by_series(y); // e^y = scale · (1 + minus_one)
  return scale + scale * minus_one;
}
constexpr double nearest = 1.3099644507332473872; // e^0.27 = 1.3099644507332473871846…
static_assert(proof::within<1, by_series(0.27), nearest>);
static_assert(by_series(0.27) != nearest);
static_assert(proof::equal<cg::exp(0.27), nearest>);

constexpr int wrong = [] {
  int count = 0;
  for (int i = 1; i <= 1000; ++i) count += by_series(i / 100.0) != cg::exp(i / 100.0);
  return count;
}();
static_assert(wrong == 107); // of 0.01, 0.02, … 10.00
// [by_series]

// [sum]
constexpr math::pair sum = math::fast_two_sum(1.0, 0x1p-60);
static_assert(sum.high == 1 && sum.low == 0x1p-60); // nothing is lost
static_assert(1.0 + 0x1p-60 == 1.0);                // in one double all of it is
// [sum]

// [root]
constexpr math::pair root_2 = math::exp_table[64]; // 2^(64/128)
static_assert(proof::prints_as<root_2.high, "1.4142135679721832">);
static_assert(proof::prints_as<root_2.low, "-5.5990881787e-09">);
// [root]

// [integer]
static_assert(2.7 + math::round_to_integer - math::round_to_integer == 3);
static_assert(326.31 + math::round_to_integer - math::round_to_integer == 326);
// [integer]

// [reduced]
constexpr math::reduced_argument reduced = math::reduce(1.767); // k = 326 = 2 · 128 + 70
static_assert(proof::prints_as<reduced.r, "0.0016407745">);
static_assert(proof::equal<reduced.t_high, math::exp_table[70].high>);
static_assert(proof::equal<reduced.scale, 4.0>); // 2^2
// [reduced]

// [remainder]
constexpr double largest_r = 0.0027076061740622864; // ln 2 / 256

/// |r|ⁿ⁺¹ / (n + 1)! at the largest r, with n = degree.
constexpr double first_left_out(int degree) {
  double term = 1;
  for (int i = 1; i <= degree + 1; ++i) term *= largest_r / i;
  return term;
}
static_assert(first_left_out(5) > 0x1p-67); // too much
static_assert(first_left_out(6) < 0x1p-71);
static_assert(math::exp_tail(largest_r) < 0x1p-18);
// [remainder]

// [ziv]
constexpr double lower(double y) {
  const math::approximation power = math::exp_by_table(y);
  return power.high + (power.low - power.error);
}
constexpr double upper(double y) {
  const math::approximation power = math::exp_by_table(y);
  return power.high + (power.low + power.error);
}
static_assert(proof::equal<lower(1.0), upper(1.0)>); // decided
static_assert(lower(1.767) < upper(1.767));          // not decided: e^1.767 lies near the middle
static_assert(proof::equal<cg::exp(1.767), 5.8532671937395410744>);
// [ziv]

// [hardest]
constexpr double hardest = 0x1.9e9cbbfd6080bp-31; // e^y = 1 + 3396503.5000000000000000023 ulps
static_assert(proof::equal<cg::exp(hardest), 0x1.000000033d398p0>);
static_assert(lower(hardest) < upper(hardest));
// [hardest]

// [near_zero]
constexpr double next_to_a_tie = 0x1.8000000000003p-50; // 1.5 · 2^-50 - 1.5 ulps + 2^-203
static_assert(proof::equal<cg::log1p(next_to_a_tie), 0x1.7ffffffffffffp-50>);
constexpr math::wide_pair near_zero = math::precise_log1p(next_to_a_tie); // x + low, 128 bits
static_assert(near_zero.high == next_to_a_tie && near_zero.low.exponent == -100);
// [near_zero]

int main() {
  std::printf("      y                       by series               constgrad\n");
  for (const double y : {0.27, 1.0, 1.767, hardest}) {
    std::printf("%-24.17g  %-22.17g  %-22.17g  %s\n", y, by_series(y), cg::exp(y),
                lower(y) == upper(y) ? "decided at once" : "by 128 bits");
  }
  std::printf("\nOf 0.01, 0.02, ... 10.00 the series alone rounds %d wrongly.\n", wrong);
}
