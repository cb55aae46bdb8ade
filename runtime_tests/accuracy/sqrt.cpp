// sqrt against MPFR, its digits against their definition. Claimed: correctly rounded, that is 0.5 ulp.
#include "constgrad/math/sqrt.hpp"

#include "arguments.hpp"
#include "ulp_error.hpp"

#include <algorithm>
#include <functional>

namespace {

using namespace accuracy;

bool judge_double() {
  measurement<double> measured{"sqrt", 0.5};
  real exact;
  const auto judge = [&](double x) {
    exact = x;
    mpfr_sqrt(exact, exact, MPFR_RNDN);
    measured.judge(x, constgrad::math::sqrt(x), exact);
  };

  argument_generator arguments;
  arguments.uniform(1'000'000, 1, 4, judge);
  arguments.geometric(1'000'000, min, max, judge);
  arguments.geometric(300'000, denorm_min, min, judge);
  arguments.bit_patterns(400'000, judge);
  for (const double x : {0x1p-1023, min, 1.0, 2.0, 4.0, 0x1p53}) {
    arguments.neighbours(50'000, x, judge);
  }
  return measured.report();
}

bool judge_float() {
  return judge_floats("sqrt of a float", 0.5, mpfr_sqrt,
                      [](float x) { return constgrad::math::sqrt(x); });
}

/// Its digits at compile time are those of ⌊√(m · 2^54)⌋:  root² <= m · 2^54 < (root + 1)².
bool judge_digits() {
  __extension__ using wide = unsigned __int128;
  bool all = true;
  const auto judge = [&](double x) {
    const auto m = static_cast<std::uint64_t>(x);
    const wide radicand = static_cast<wide>(m) << 54,
               root = constgrad::math::root_digit_by_digit(m);
    if (root * root <= radicand && radicand < (root + 1) * (root + 1)) return;
    std::fprintf(stderr, "root_digit_by_digit(%#llx): got %#llx\n",
                 static_cast<unsigned long long>(m), static_cast<unsigned long long>(root));
    all = false;
  };
  argument_generator arguments;
  arguments.uniform(2'000'000, 0x1p52, 0x1p54, judge);
  for (const double square : {0x1p52, 0x1p53, 0x1.8p53}) {
    arguments.neighbours(100'000, square, judge);
  }
  return all;
}

bool knows_special_values() {
  return takes<double>("sqrt", [](double x) { return constgrad::math::sqrt(x); },
                       {{not_a_number, not_a_number},
                        {infinity, infinity},
                        {-infinity, not_a_number},
                        {-max, not_a_number},
                        {-min, not_a_number},
                        {-denorm_min, not_a_number},
                        {0.0, 0.0},
                        {-0.0, -0.0},
                        {1, 1},
                        {max, 0x1.fffffffffffffp511},
                        {min, 0x1p-511},
                        {denorm_min, 0x1p-537}});
}

} // namespace

int main() {
  print_head();
  const bool holds[]{judge_double(), judge_float(), judge_digits(), knows_special_values()};
  return std::ranges::all_of(holds, std::identity{}) ? 0 : 1;
}
