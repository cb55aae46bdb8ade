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
// [series]

// [alone]
static_assert(proof::prints_as<exp_series(10.0, 13), "19041.1">);         // e^10  = 22026.5
static_assert(proof::prints_as<exp_series(-40.0, 13), "-80950488756.2">); // e^-40 = 4.2e-18
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

static_assert(reduce(10.0).k == 14 && reduce(-40.0).k == -58);
static_assert(proof::prints_as<reduce(10.0).r, "0.29593947">);
static_assert(proof::prints_as<reduce(-40.0).r, "0.20253647">);

static_assert(proof::within<1, exp_reduced(10.0, 13), 22026.4657948067165170>);
static_assert(proof::within<1, exp_reduced(-40.0, 13), 4.24835425529158899533e-18>);
// [reduction]

// [remainder]
/// The largest remainder that Lagrange's formula allows after rᵈ/d!, for |r| <= ½ ln 2.
constexpr double remainder_bound(int degree) {
  double bound = 1.4142135623730950488; // e^(½ ln 2) = √2
  for (int n = 1; n <= degree + 1; ++n) bound *= 0.34657359027997265471 / n;
  return bound;
}

static_assert(proof::prints_as<remainder_bound(12), "2.4e-16">);
static_assert(proof::prints_as<remainder_bound(13), "5.9e-18">);

constexpr double ulp = 0x1p-53; // of a number between ½ and 1, such as e^(-½ ln 2)
static_assert(remainder_bound(12) > 2 * ulp && remainder_bound(13) < 0.06 * ulp);
// [remainder]

// [rounding]
constexpr double ln_2 = 0x1.62e42fefa39efp-1;        // the double nearest to ln 2
constexpr double careless_r = 700.0 - 1010.0 * ln_2; // x = 700, k = 1010
constexpr double careless = exp_series(careless_r, 13) * cg::power_of_two(1010);
static_assert(cg::ulps_between(careless, 1.01423205473500450946e304) > 400);
static_assert(proof::within<1, exp_reduced(700.0, 13), 1.01423205473500450946e304>);
// [rounding]

// [tails]
constexpr double textbook_sigmoid(double x) { return 1 / (1 + cg::exp(-x)); }

constexpr double textbook_derivative(double x) {
  const double s = textbook_sigmoid(x);
  return s * (1 - s);
}
static_assert(proof::equal<textbook_sigmoid(-720.0), 0.0>);
static_assert(proof::prints_as<cg::sigmoid(-720.0), "2.0322308e-313">);

static_assert(proof::prints_as<textbook_derivative(36.0), "2.2204e-16">);
static_assert(proof::prints_as<cg::sigmoid.derivative(36.0), "2.3195e-16">);

static_assert(proof::equal<textbook_derivative(40.0), 0.0>);
static_assert(proof::prints_as<cg::sigmoid.derivative(40.0), "4.2484e-18">);
// [tails]

int main() {
  std::printf("             e^10                     e^-40\n");
  std::printf("degree 13    %-24.17g %.17g\n", exp_series(10.0, 13), exp_series(-40.0, 13));
  std::printf("degree 200   %-24.17g %.17g\n", exp_series(10.0, 200), exp_series(-40.0, 200));
  std::printf("reduced      %-24.17g %.17g\n", exp_reduced(10.0, 13), exp_reduced(-40.0, 13));
  std::printf("constgrad    %-24.17g %.17g\n\n", cg::exp(10.0), cg::exp(-40.0));

  std::printf("  x     textbook s   s            textbook s'  s'\n");
  for (const double x : {-720.0, -40.0, 0.0, 36.0, 40.0}) {
    std::printf("%6.1f  %-11.4e  %-11.4e  %-11.4e  %.4e\n", x, textbook_sigmoid(x), cg::sigmoid(x),
                textbook_derivative(x), cg::sigmoid.derivative(x));
  }
}
