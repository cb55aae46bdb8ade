// The sigmoid through a series for exp, for docs/derivations/exponential.md: why the series alone fails,
// what range reduction does, and what goes wrong in the tails.
#include <constgrad/function.hpp>
#include <constgrad/math.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;

// [series]
/// 1 + x + x²/2! + … + xᵈ/d! with d = degree.
constexpr double exp_series(double x, int degree) {
  double term = 1, sum = 1;
  for (int n = 1; n <= degree; ++n) {
    term = term * x / n;
    sum += term;
  }
  return sum;
}

static_assert(proof::prints_as<exp_series(1.0, 13), "2.718281828">);
// [series]

// [alone]
static_assert(proof::prints_as<exp_series(10.0, 13), "19041.1">);          // e^10  = 22026.5
static_assert(proof::prints_as<exp_series(-40.0, 13), "-80950488756.2">);  // e^-40 = 4.2e-18
static_assert(proof::prints_as<exp_series(-40.0, 200), "-3.2">); // and with all terms that count
// [alone]

// [reduction]
struct reduced_argument {
  int k;
  double r; // x = k · ln 2 + r
};

constexpr reduced_argument reduce(double x) {
  const double quotient = x * cg::math::log2_e;
  const int k = static_cast<int>(quotient < 0 ? quotient - 0.5 : quotient + 0.5);
  return {k, x - k * cg::math::ln_2_high - k * cg::math::ln_2_low};
}

constexpr double exp_reduced(double x, int degree) {
  const auto [k, r] = reduce(x);
  return exp_series(r, degree) * cg::power_of_two(k);
}
// [reduction]

// [reduced]
static_assert(reduce(10.0).k == 14 && reduce(-40.0).k == -58);
static_assert(proof::prints_as<reduce(10.0).r, "0.29593947">);
static_assert(proof::prints_as<reduce(-40.0).r, "0.20253647">);

static_assert(proof::within<1, exp_reduced(10.0, 13), 22026.4657948067165170>);
static_assert(proof::within<1, exp_reduced(-40.0, 13), 4.24835425529158899533e-18>);
// [reduced]

// [remainder]
/// The largest remainder that Lagrange's formula allows after rᵈ/d!, for |r| <= ½ ln 2.
constexpr double remainder_bound(int degree) {
  double bound = 1.4142135623730950488; // e^(½ ln 2) = √2
  for (int n = 1; n <= degree + 1; ++n) bound *= 0.34657359027997265471 / n;
  return bound;
}

static_assert(proof::prints_as<remainder_bound(12), "2.4e-16">);
static_assert(proof::prints_as<remainder_bound(13), "5.9e-18">);
// [remainder]

// [rounding]
constexpr double ln_2 = 0x1.62e42fefa39efp-1;        // the double nearest to ln 2
constexpr double careless_r = 700.0 - 1010.0 * ln_2; // k = 1010

static_assert(proof::prints_as<reduce(700.0).r, "-0.0786523655448">);
static_assert(proof::prints_as<careless_r, "-0.0786523655447">);
static_assert(proof::within<1, cg::exp(700.0), 1.01423205473500450946e304>);
// [rounding]

// [textbook]
constexpr double textbook_sigmoid(double x) { return 1 / (1 + cg::exp(-x)); }

constexpr double textbook_derivative(double x) {
  const double s = textbook_sigmoid(x);
  return s * (1 - s);
}
// [textbook]

// [tails]
static_assert(proof::equal<textbook_sigmoid(-720.0), 0.0>);
static_assert(proof::prints_as<cg::sigmoid(-720.0), "2.0322308e-313">);

static_assert(proof::prints_as<textbook_derivative(36.0), "2.2204e-16">);
static_assert(proof::prints_as<cg::sigmoid.derivative(36.0), "2.3195e-16">);

static_assert(proof::equal<textbook_derivative(40.0), 0.0>);
static_assert(proof::prints_as<cg::sigmoid.derivative(40.0), "4.2484e-18">);
// [tails]

int main() {
  std::printf("the series alone, 13 terms:   e^10 = %.1f, e^-40 = %.1f\n", exp_series(10.0, 13),
              exp_series(-40.0, 13));
  std::printf("the series alone, 200 terms:  e^-40 = %.17g\n", exp_series(-40.0, 200));
  std::printf("after range reduction:        e^10 = %.17g, e^-40 = %.17g\n", exp_reduced(10.0, 13),
              exp_reduced(-40.0, 13));
  std::printf("r %.17g %.17g  k %.17g %.17g\n", reduce(700.0).r, careless_r, exp_series(careless_r, 13)*cg::power_of_two(1010), cg::exp(700.0));
  std::printf("%llu %llu\n",(unsigned long long) cg::ulps_between(exp_series(careless_r, 13)*cg::power_of_two(1010), cg::exp(700.0)), (unsigned long long) cg::ulps_between(exp_reduced(700.0, 13), cg::exp(700.0)));
}
