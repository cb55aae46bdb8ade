// exp against MPFR. Claimed: 0.72 ulp, 1 ulp where the result is subnormal; of a float 0.5000001 ulp;
// of exp_extended a relative error below 2^-54.
#include "constgrad/math/exp.hpp"

#include "arguments.hpp"
#include "ulp_error.hpp"

#include <algorithm>
#include <functional>

namespace {

using namespace accuracy;

/// The first arguments whose powers are infinite, normal and not zero.
constexpr double overflow = 0x1.62e42fefa39fp9, normal_edge = -0x1.6232bdd7abcd2p9,
                 underflow = -0x1.74910d52d3051p9;

constexpr double half_ln_2 = 0x1.62e42fefa39efp-2;

/// Near ½ ln 2 + k · ln 2, where the range reduction passes from k to k + 1 and the rest is largest.
template <class Visitor>
void at_the_seams(long count, argument_generator& arguments, Visitor&& visit) {
  for (int halves = -2151; halves <= 2047; halves += 2) {
    arguments.near(count, halves * half_ln_2, visit);
  }
}

bool judge_double() {
  measurement<double> normal{"exp, normal result", 0.72}, subnormal{"exp, subnormal result", 1};
  real exact;
  const auto judge = [&](double x) {
    exact = x;
    mpfr_exp(exact, exact, MPFR_RNDN);
    const bool below_min = mpfr_cmp_d(exact, min) < 0;
    (below_min ? subnormal : normal).judge(x, constgrad::math::exp(x), exact);
  };

  argument_generator arguments;
  arguments.uniform(3'000'000, normal_edge, overflow, judge);
  arguments.uniform(2'000'000, -1, 1, judge);
  arguments.uniform(1'500'000, -746, normal_edge, judge);
  arguments.geometric(1'500'000, 0x1p-60, 700, judge);
  arguments.bit_patterns(500'000, judge);
  for (const double edge : {overflow, normal_edge, underflow, -746.0, 0x1p-1022, -0x1p-1022}) {
    arguments.neighbours(50'000, edge, judge);
  }
  at_the_seams(1'000, arguments, judge);
  judge(0x1.31813e615d84dp+9); // the worst that longer searches have found
  const bool normal_holds = normal.report();
  return subnormal.report() && normal_holds;
}

/// The relative error in units of 2^-53, of which a number rounded to a double can be one half off.
bool judge_extended() {
  measurement<double> measured{"exp_extended, relative", 0.5};
  real exact, difference;
  const auto judge = [&](double x) {
    const auto [rounded, rest, exponent] = constgrad::math::exp_extended(x);
    exact = x;
    mpfr_exp(exact, exact, MPFR_RNDN);
    mpfr_mul_2si(exact, exact, -exponent, MPFR_RNDN);
    mpfr_sub_d(difference, exact, rounded, MPFR_RNDN);
    mpfr_sub_d(difference, difference, rest, MPFR_RNDN);
    mpfr_div(difference, difference, exact, MPFR_RNDN);
    mpfr_abs(difference, difference, MPFR_RNDN);
    measured.record(x, mpfr_get_d(difference, MPFR_RNDU) * 0x1p53);
  };
  argument_generator arguments;
  arguments.uniform(1'000'000, -746, 710, judge);
  arguments.geometric(500'000, 0x1p-60, 700, judge);
  at_the_seams(500, arguments, judge);
  return measured.report();
}

bool judge_float() {
  return judge_floats("exp of a float", 0.5000001, mpfr_exp,
                      [](float x) { return constgrad::math::exp(x); });
}

bool knows_special_values() {
  return takes<double>("exp", [](double x) { return constgrad::math::exp(x); },
                       {{not_a_number, not_a_number},
                        {infinity, infinity},
                        {-infinity, 0},
                        {max, infinity},
                        {-max, 0},
                        {overflow, infinity},
                        {-745.2, 0},
                        {0.0, 1},
                        {-0.0, 1},
                        {min, 1},
                        {-min, 1},
                        {denorm_min, 1},
                        {-denorm_min, 1}});
}

} // namespace

int main() {
  print_head();
  const bool holds[]{judge_double(), judge_extended(), judge_float(), knows_special_values()};
  return std::ranges::all_of(holds, std::identity{}) ? 0 : 1;
}
