// Whole powers of intervals: the tightest, all of them.
#include "constgrad/number/interval.hpp"

#include "asked_for.hpp"
#include "random_intervals.hpp"
#include "tightest.hpp"

#include <random>

namespace {

using namespace accuracy;

/// The powers of both ends, and of 0 if it is between: 0^n, and for negative n the limits ±∞ on the sides on
/// which there are numbers.
template <floating_point T>
tightest_ends<T> expected_power(const interval<T>& x, long n) {
  tightest_ends<T> ends;
  if (x.is_empty()) return ends;
  const auto raise = [&](double end) {
    ends.include([&](mpfr_ptr y, mpfr_rnd_t r) {
      static real base{64};
      mpfr_set_d(base, end, r);
      mpfr_pow_si(y, base, n, r);
    });
  };
  if (x.lower != 0) raise(x.lower);
  if (x.upper != 0) raise(x.upper);
  const bool has_zero = x.lower <= 0 && x.upper >= 0;
  if (has_zero && n >= 0) raise(0.0);
  if (x.lower <= 0 && x.upper > 0 && n < 0) raise(0.0);
  if (x.lower < 0 && x.upper >= 0 && n < 0) raise(-0.0);
  return ends;
}

/// Exponents as they are used, and few that are as large as can be, of numbers close to 1.
template <floating_point T>
bool judge(long count) {
  enclosures<T> judged{"pown(a, n)"};
  random_intervals<T> random;
  std::mt19937_64 bits{1788};
  for (; count > 0; --count) {
    auto x = random.operand();
    long n = static_cast<long>(bits() % 21) - 10;
    if (count % 8 == 0) n = static_cast<long>(bits() % 4001) - 2000;
    if (count % 1000 == 0) {
      constexpr T ulp = std::numeric_limits<T>::epsilon();
      const T least = 1 + ulp * (static_cast<T>(bits() % 9) - 4);
      x = {least, least + ulp * static_cast<T>(bits() % 9)};
      n = static_cast<long>(bits() >> bits() % 60);
      if (count % 2000 == 0) n = -n;
    }
    judged(pown(x, n), expected_power(x, n));
  }
  return judged.report();
}

} // namespace

int main(int count, char** options) {
  const long times = asked_for("--more", count, options) ? 5 : 1;
  print_head_of_enclosures();
  const bool doubles_hold = judge<double>(80'000 * times),
             floats_hold = judge<float>(20'000 * times);
  return doubles_hold && floats_hold ? 0 : 1;
}
