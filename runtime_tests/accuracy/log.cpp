// log against MPFR. Claimed: 1 ulp; of a float 0.5000001 ulp.
#include "constgrad/math/log.hpp"

#include "arguments.hpp"
#include "ulp_error.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace {

using namespace accuracy;

constexpr double root_half = 0x1.6a09e667f3bcdp-1;

bool judge_double() {
  measurement<double> measured{"log", 1};
  real exact;
  const auto judge = [&](double x) {
    exact = x;
    mpfr_log(exact, exact, MPFR_RNDN);
    measured.judge(x, constgrad::math::log(x), exact);
  };

  argument_generator arguments;
  arguments.uniform(700'000, 0.5, 2, judge);
  arguments.geometric(700'000, min, max, judge);
  arguments.geometric(200'000, denorm_min, min, judge);
  arguments.near(500'000, 1, judge);
  arguments.bit_patterns(400'000, judge);
  for (const double x : {1.0, min, 0x1p-1023, root_half, 2 * root_half}) {
    arguments.neighbours(50'000, x, judge);
  }
  for (const double x : {max, denorm_min}) judge(x);
  // At √½ · 2^e the range reduction passes from one e to the next.
  for (int e = -1000; e <= 1000; ++e) {
    arguments.near(200, root_half, [&](double m) { judge(std::ldexp(m, e)); });
  }
  return measured.report();
}

bool judge_float() {
  return judge_floats("log of a float", 0.5000001, mpfr_log,
                      [](float x) { return constgrad::math::log(x); });
}

bool knows_special_values() {
  return takes<double>("log", [](double x) { return constgrad::math::log(x); },
                       {{not_a_number, not_a_number},
                        {infinity, infinity},
                        {-infinity, not_a_number},
                        {-max, not_a_number},
                        {-1, not_a_number},
                        {-min, not_a_number},
                        {-denorm_min, not_a_number},
                        {0.0, -infinity},
                        {-0.0, -infinity},
                        {1, 0.0}});
}

} // namespace

int main() {
  print_head();
  const bool holds[]{judge_double(), judge_float(), knows_special_values()};
  return std::ranges::all_of(holds, std::identity{}) ? 0 : 1;
}
