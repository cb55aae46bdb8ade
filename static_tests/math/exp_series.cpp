#include <constgrad/math/exp_series.hpp>

#include <constgrad/math/wide_exp.hpp>

#include "static_tests/math/exact.hpp"

namespace cg = constgrad;

/// The series itself, r + r²/2! + … + r¹³/13!, summed term by term from the smallest, in long double.
static constexpr double series_term_by_term(double r) {
  long double terms[14] = {1};
  for (int n = 1; n <= 13; ++n) terms[n] = terms[n - 1] * r / n;
  long double sum = 0;
  for (int n = 13; n >= 1; --n) sum += terms[n];
  return static_cast<double>(sum);
}

constexpr law exp_series_laws[] = {
    // r = 8 makes the last coefficient count most, r = 0.1 the first; for negative r terms cancel, so
    // an error in the sign of one shows.
    {"the series has the coefficients 1, 1/2!, 1/3!, …, 1/13!",
     [] {
       for (double r : {8.0, 4.0, 2.0, 1.0, 0.5, 0.34, 0.1, -0.1, -0.34, -0.5, -1.0}) {
         const auto judged =
             cg::claim::within(4, cg::math::expm1_series(given(r)), series_term_by_term(r));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"minus_one is at most 2 ulp off, and scale a power of two such that it is small",
     [] {
       for (double x : {-708.0, -40.3, -1.0, -0.35, -0.34, 0.01, 0.34, 0.35, 1.04, 77.7, 708.0}) {
         const auto [minus_one, scale] = cg::math::exp_by_series(given(x));
         const auto parts = cg::math::wide_exp_parts(cg::math::wide{x});
         if (scale != cg::power_of_two(parts.exponent) ||
             !(ulps_off(parts.minus_one(), minus_one) <= 2)) {
           return cg::verdict{false, cg::message{} << "not of " << x};
         }
       }
       return cg::verdict{};
     }},
    {"e^0 is 1 · (1 + 0)",
     [] {
       const auto [minus_one, scale] = cg::math::exp_by_series(given(0.0));
       return holds_if(minus_one == 0 && scale == 1);
     }},
};
static_assert(all_hold<exp_series_laws>);
