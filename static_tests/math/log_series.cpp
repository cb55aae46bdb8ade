#include <constgrad/math/log_series.hpp>

#include <constgrad/math/wide_log.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;
using cg::math::wide_log, cg::math::wide_log1p;

/// The series itself, 2w/3 + 2w²/5 + … + 2w¹⁰/21, summed term by term from the smallest, in long double.
static constexpr double series_term_by_term(double w) {
  long double powers[11] = {1};
  for (int n = 1; n <= 10; ++n) powers[n] = powers[n - 1] * w;
  long double sum = 0;
  for (int n = 10; n >= 1; --n) sum += 2 * powers[n] / (2 * n + 1);
  return static_cast<double>(sum);
}

/// The claim that f is at most `ulps` off at every point.
template <std::size_t Size, class F, class Exact>
constexpr cg::verdict is_near(const double (&points)[Size], double ulps, F f, Exact exact) {
  for (const double x : points) {
    const double off = ulps_off(exact(x), f(given(x)));
    if (!(off <= ulps))
      return {false, cg::message{} << "at " << x << " it is " << off << " ulps off"};
  }
  return {};
}

constexpr double log_points[] = {
    5e-324, 3e-310, 0x1p-1022, 1e-10, 0.7,  0.7071067811865475,    0.7071067811865476, 0.99,
    1.01,   1.41,   1.5,       3.0,   1e10, 1.7976931348623157e308};
constexpr double log1p_points[] = {-0.9999,
                                   -0.7,
                                   -0.1,
                                   -1e-5,
                                   1e-9,
                                   0.003,
                                   0.3,
                                   0x1.8000000000001p0,
                                   1.7,
                                   100.1,
                                   0x1.0000000000001p53,
                                   1e300};

constexpr law log_series_laws[] = {
    {"the series has the coefficients 2/3, 2/5, …, 2/21",
     [] {
       for (double w : {4.0, 2.0, 1.0, 0.5, 0.1, 0.0294, -0.1, -0.5}) {
         const auto judged =
             cg::claim::within(4, cg::math::log_series(given(w)), series_term_by_term(w));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"log is at most 1 ulp off, and 0 at 1",
     [] {
       const auto judged = is_near(log_points, 1, cg::math::log_by_series, wide_log);
       return judged ? holds_if(cg::math::log_by_series(given(1.0)) == 0) : judged;
     }},
    {"log(1 + x) is at most 2 ulp off",
     [] { return is_near(log1p_points, 2, cg::math::log1p_by_series, wide_log1p); }},
    {"what 1 + x loses is added again, whichever of the two is larger",
     [] {
       return holds_if(cg::math::log1p_by_series(given(0x1p-60)) == 0x1p-60 &&
                       cg::math::log1p_by_series(given(-0x1p-70)) == -0x1p-70 &&
                       ulps_off(wide_log1p(2.9999999999999996),
                                cg::math::log1p_by_series(given(2.9999999999999996))) < 0.75);
     }},
};
static_assert(all_hold<log_series_laws>);
