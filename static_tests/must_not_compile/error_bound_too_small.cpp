// must say: got 15.95464484995734, expected 15.954644849957338, 1 ulp apart
//
// Ziv's test with an error bound that is smaller than the error: at this number the sum of two doubles
// lies on the wrong side of a tie, and the test does not see it.
#include <constgrad/math.hpp>
#include <constgrad/proof.hpp>

namespace math = constgrad::math;

// [mistake]
constexpr double power(double y) {
  const math::approximation near = math::exp_by_table(y);
#ifdef MISTAKE
  const double error = 0; // as if high + low were exact
#else
  const double error = near.error;
#endif
  const double lower = near.high + (near.low - error), upper = near.high + (near.low + error);
  return lower == upper ? lower : math::wide_exp(math::wide{y}).rounded<double>();
}

static_assert(constgrad::proof::equal<power(2.76975), 15.954644849957338>);
// [mistake]
