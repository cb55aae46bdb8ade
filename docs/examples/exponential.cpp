// How the sigmoid is computed, for docs/derivations/exponential.md: why the series for exp alone fails,
// what range reduction does, and what goes wrong in the tails.
// [includes]
#include <constgrad/function.hpp>
#include <constgrad/math.hpp>
#include <constgrad/proof.hpp>

#include <cstdio>

namespace cg = constgrad;
namespace proof = constgrad::proof;
// [includes]

// [series]
/// 1 + y + y²/2! + … + yⁿ/n! with n = degree.
constexpr double exp_series(double y, int degree) {
  double term = 1, sum = 1;
  for (int i = 1; i <= degree; ++i) {
    term = term * y / i;
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
  double r; // y = k · ln 2 + r
};

constexpr reduced_argument reduce(double y) {
  const double quotient = y * cg::math::log2_e;
  const int k = static_cast<int>(quotient < 0 ? quotient - 0.5 : quotient + 0.5);
  return {k, y - k * cg::math::ln_2_high - k * cg::math::ln_2_low};
}

constexpr double exp_reduced(double y, int degree) {
  const auto [k, r] = reduce(y);
  return exp_series(r, degree) * cg::power_of_two(k);
}

static_assert(reduce(10.0).k == 14 && reduce(-40.0).k == -58);
static_assert(proof::prints_as<reduce(10.0).r, "0.29593947">);
static_assert(proof::prints_as<reduce(-40.0).r, "0.20253647">);

static_assert(proof::within<1, exp_reduced(10.0, 13), 22026.4657948067165170>);
static_assert(proof::within<1, exp_reduced(-40.0, 13), 4.24835425529158899533e-18>);
// [reduction]

// [remainder]
/// The most that is left out after rⁿ/n! where |r| = ½ ln 2, in ulps, with n = degree.
constexpr double ulps_left_out(int degree, double power_of_e, double ulp) {
  double next_term = 1;
  for (int i = 1; i <= degree + 1; ++i) next_term *= 0.34657359027997265471 / i;
  return power_of_e * next_term / ulp;
}

constexpr double root_2 = 1.4142135623730950488;
static_assert(proof::prints_as<ulps_left_out(12, root_2, 0x1p-52), "1.1">); // r = ½ ln 2
static_assert(proof::prints_as<ulps_left_out(12, 1.0, 0x1p-53), "1.5">);    // r = -½ ln 2
static_assert(proof::prints_as<ulps_left_out(13, root_2, 0x1p-52), "0.03">);
static_assert(proof::prints_as<ulps_left_out(13, 1.0, 0x1p-53), "0.04">);
// [remainder]

// [rounding]
constexpr double ln_2 = 0x1.62e42fefa39efp-1;        // the double nearest to ln 2
constexpr double careless_r = 700.0 - 1010.0 * ln_2; // y = 700, k = 1010
constexpr double careless = exp_series(careless_r, 13) * cg::power_of_two(1010);
static_assert(cg::ulps_between(careless, 1.01423205473500450946e304) > 400);
static_assert(proof::within<1, exp_reduced(700.0, 13), 1.01423205473500450946e304>);
// [rounding]

// [tails]
constexpr double textbook_sigmoid(double z) { return 1 / (1 + cg::exp(-z)); }

constexpr double textbook_derivative(double z) {
  const double s = textbook_sigmoid(z);
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

  std::printf("  z     textbook s   s            textbook s'  s'\n");
  for (const double z : {-720.0, -40.0, 0.0, 36.0, 40.0}) {
    std::printf("%6.1f  %-11.4e  %-11.4e  %-11.4e  %.4e\n", z, textbook_sigmoid(z), cg::sigmoid(z),
                textbook_derivative(z), cg::sigmoid.derivative(z));
  }
}
