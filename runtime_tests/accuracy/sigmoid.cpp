// sigmoid and its derivative against MPFR. Claimed: 1.3 and 4 ulp; of a float 0.5000001 ulp each.
#include "constgrad/math/sigmoid.hpp"

#include "arguments.hpp"
#include "ulp_error.hpp"

#include <algorithm>
#include <functional>

namespace {

using namespace accuracy;

constexpr double half_ln_2 = 0x1.62e42fefa39efp-2;

/// From z = e^-|x|, where nothing overflows and nothing cancels:
///
///     s(x) = 1 / (1 + z) for x >= 0,  z / (1 + z) for x < 0,     s'(x) = z / (1 + z)²
class oracle {
public:
  real value, derivative;

  void at(double x) {
    z = x < 0 ? x : -x;
    mpfr_exp(z, z, MPFR_RNDN);
    mpfr_add_ui(sum, z, 1, MPFR_RNDN);
    mpfr_div(smaller, z, sum, MPFR_RNDN);
    mpfr_div(derivative, smaller, sum, MPFR_RNDN);
    if (x < 0) {
      mpfr_set(value, smaller, MPFR_RNDN);
    } else {
      mpfr_ui_div(value, 1, sum, MPFR_RNDN);
    }
  }

private:
  real z, sum, smaller;
};

template <std::floating_point T>
class judge {
public:
  judge(const char* value, const char* derivative, double value_claim, double derivative_claim)
      : values{value, value_claim},
        derivatives{derivative, derivative_claim} {}

  void operator()(T x) {
    exact.at(static_cast<double>(x));
    const auto [value, derivative] = constgrad::math::sigmoid_and_derivative(x);
    values.judge(x, value, exact.value);
    derivatives.judge(x, derivative, exact.derivative);
  }

  bool report() const {
    const bool value_holds = values.report();
    return derivatives.report() && value_holds;
  }

private:
  measurement<T> values, derivatives;
  oracle exact;
};

bool judge_double() {
  judge<double> judge{"sigmoid", "sigmoid's derivative", 1.3, 4};
  argument_generator arguments;
  arguments.uniform(2'500'000, -40, 40, judge);
  arguments.uniform(3'000'000, -2, 2, judge);
  arguments.uniform(1'000'000, -746, 746, judge);
  arguments.geometric(1'500'000, 0x1p-60, 745, judge);
  arguments.bit_patterns(500'000, judge);
  // Where the result becomes 1, where it becomes subnormal or 0, and where the function changes course.
  for (const double edge : {36.7, 37.4, 40.0, 708.4, 745.2, 746.0}) {
    arguments.neighbours(30'000, edge, judge);
    arguments.neighbours(30'000, -edge, judge);
  }
  // Near ½ ln 2 + k · ln 2, where the range reduction passes from k to k + 1.
  for (int halves = 1; halves <= 2151; halves += 2) {
    const long count = halves < 120 ? 8'000 : 300;
    arguments.near(count, halves * half_ln_2, judge);
    arguments.near(count, -halves * half_ln_2, judge);
  }
  // The worst that longer searches have found, and around it.
  for (const double worst : {-0x1.523d53d391be7p+4, 0x1.b3634981f9513p+1}) {
    judge(worst);
    arguments.uniform(200'000, worst - 0.005, worst + 0.005, judge);
  }
  return judge.report();
}

bool judge_float() {
  judge<float> judge{"sigmoid of a float", "sigmoid's derivative, float", 0.5000001, 0.5000001};
  every_1021st_float(judge);
  return judge.report();
}

bool knows_special_values() {
  const bool values = takes<double>("sigmoid", [](double x) { return constgrad::math::sigmoid(x); },
                                    {{not_a_number, not_a_number},
                                     {infinity, 1},
                                     {-infinity, 0},
                                     {max, 1},
                                     {-max, 0},
                                     {0.0, 0.5},
                                     {-0.0, 0.5},
                                     {min, 0.5},
                                     {-min, 0.5},
                                     {denorm_min, 0.5},
                                     {-denorm_min, 0.5}});
  const bool derivatives =
      takes<double>("sigmoid's derivative",
                    [](double x) { return constgrad::math::sigmoid_and_derivative(x).derivative; },
                    {{not_a_number, not_a_number},
                     {infinity, 0},
                     {-infinity, 0},
                     {max, 0},
                     {-max, 0},
                     {0.0, 0.25},
                     {-0.0, 0.25},
                     {min, 0.25},
                     {-min, 0.25},
                     {denorm_min, 0.25},
                     {-denorm_min, 0.25}});
  return values && derivatives;
}

} // namespace

int main() {
  print_head();
  const bool holds[]{judge_double(), judge_float(), knows_special_values()};
  return std::ranges::all_of(holds, std::identity{}) ? 0 : 1;
}
