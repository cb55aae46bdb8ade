#include <constgrad/math/log.hpp>

#include "static_tests/math/point.hpp"

namespace cg = constgrad;

// log x for subnormal, small and large x, at the ends of [√½, √2), and around 1, where it is small.
constexpr point log_points[] = {{5e-324, -7.44440071921381262314e+2},
                                {3e-310, -7.12702766539486055409e+2},
                                {1.5e-308, -7.08790743534057906386e+2},
                                {2.2250738585072014e-308, -7.08396418532264106224e+2},
                                {1e-300, -6.90775527898213705180e+2},
                                {1e-10, -2.30258509299404568037e+1},
                                {0.01, -4.60517018598809134722e+0},
                                {0.1, -2.30258509299404562851e+0},
                                {0.25, -1.38629436111989061883e+0},
                                {0.5, -6.93147180559945309417e-1},
                                {0.7, -3.56674943938732442354e-1},
                                {0.7071067811865475, -3.46573590279972743360e-1},
                                {0.7071067811865476, -3.46573590279972586351e-1},
                                {0.72, -3.28504066972036094001e-1},
                                {0.8, -2.23143551314209700255e-1},
                                {0.9, -1.05360515657826276556e-1},
                                {0.99, -1.00503358535014501550e-2},
                                {0.999999, -1.00000050002908902686e-6},
                                {1.0000001, 9.99999950583870451775e-8},
                                {1.01, 9.95033085316809164206e-3},
                                {1.1, 9.53101798043249407874e-2},
                                {1.2, 1.82321556793954589204e-1},
                                {1.3, 2.62364264467491086196e-1},
                                {1.41, 3.43589704390076853488e-1},
                                {1.414213562373095, 3.46573590279972566057e-1},
                                {1.4142135623730951, 3.46573590279972723067e-1},
                                {1.42, 3.50656871613169312672e-1},
                                {1.5, 4.05465108108164381978e-1},
                                {1.7, 5.30628251062170370109e-1},
                                {1.9, 6.41853886172394729245e-1},
                                {2.0, 6.93147180559945309417e-1},
                                {2.718281828459045, 9.99999999999999946818e-1},
                                {3.0, 1.09861228866810969140e+0},
                                {10.0, 2.30258509299404568402e+0},
                                {100.0, 4.60517018598809136804e+0},
                                {10000000000.0, 2.30258509299404568402e+1},
                                {1e+100, 2.30258509299404568418e+2},
                                {1e+300, 6.90775527898213705258e+2},
                                {1.7976931348623157e+308, 7.09782712893383996732e+2}};

// The series itself, 2w/3 + 2w²/5 + … + 2w¹⁰/21, summed term by term from the smallest, in long double.
constexpr double log_series_term_by_term(double w) {
  long double powers[11] = {1};
  for (int n = 1; n <= 10; ++n) powers[n] = powers[n - 1] * w;
  long double sum = 0;
  for (int n = 10; n >= 1; --n) sum += 2 * powers[n] / (2 * n + 1);
  return static_cast<double>(sum);
}

constexpr law log_laws[] = {
    {"log is at most 1 ulp off at the known points",
     [] { return hits(log_points, 1, [](double x) { return cg::math::log(x); }); }},
    {"the series has the coefficients 2/3, 2/5, …, 2/21",
     [] {
       for (double w : {4.0, 2.0, 1.0, 0.5, 0.1, 0.0294, -0.1, -0.5}) {
         const auto judged =
             cg::claim::within(4, cg::math::log_series(given(w)), log_series_term_by_term(w));
         if (!judged) return judged;
       }
       return cg::verdict{};
     }},
    {"log 1 is 0, log of what is next to 1 is the distance",
     [] {
       return holds_if(cg::math::log(given(1.0)) == 0 &&
                       cg::math::log(given(0x1.0000000000001p0)) == 0x1.fffffffffffffp-53 &&
                       cg::math::log(given(0x1.fffffffffffffp-1)) == -0x1p-53);
     }},
    {"log 0 is -infinity, log of infinity is infinity, of nan and negative numbers nan",
     [] {
       constexpr double infinity = std::numeric_limits<double>::infinity();
       const double of_nan = cg::math::log(given(std::numeric_limits<double>::quiet_NaN()));
       const double of_negative = cg::math::log(given(-1.0));
       return holds_if(cg::math::log(given(0.0)) == -infinity &&
                       cg::math::log(given(-0.0)) == -infinity &&
                       cg::math::log(given(infinity)) == infinity && of_nan != of_nan &&
                       of_negative != of_negative);
     }},
    {"log of a float is the double's, rounded",
     [] { return cg::claim::equal(cg::math::log(given(10.0f)), 2.30258509299404568402f); }},
};
static_assert(all_hold<log_laws>);
