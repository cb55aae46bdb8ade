// sin and cos of intervals: the tightest, with the turning points that lie between the ends.
#include "constgrad/function/sin_cos.hpp"
#include "constgrad/number/interval_function.hpp"

#include "asked_for.hpp"
#include "random_intervals.hpp"
#include "tightest.hpp"

namespace {

using namespace accuracy;

/// Whether (first + 4k) π/2 lies in [a, b] for a whole k, by the least that is not below a. With 1300 bits, of which
/// a double's quotient by π takes up to 1100.
bool has_multiple(double a, double b, int first) {
  static real half_pi{1300}, point{1300};
  mpfr_const_pi(half_pi, MPFR_RNDN);
  mpfr_div_2ui(half_pi, half_pi, 1, MPFR_RNDN);
  mpfr_set_d(point, a, MPFR_RNDN);
  mpfr_div(point, point, half_pi, MPFR_RNDN);
  mpfr_sub_si(point, point, first, MPFR_RNDN);
  mpfr_div_2ui(point, point, 2, MPFR_RNDN);
  mpfr_ceil(point, point);
  mpfr_mul_2ui(point, point, 2, MPFR_RNDN);
  mpfr_add_si(point, point, first, MPFR_RNDN);
  mpfr_mul(point, point, half_pi, MPFR_RNDN);
  return mpfr_cmp_d(static_cast<mpfr_srcptr>(point), b) <= 0;
}

struct sine {
  static constexpr const char* name = "sin";
  static constexpr auto& function = constgrad::sin;
  static constexpr auto exact = mpfr_sin;
  static constexpr int greatest = 1, least = 3; // at these multiples of π/2, and every fourth after
};
struct cosine {
  static constexpr const char* name = "cos";
  static constexpr auto& function = constgrad::cos;
  static constexpr auto exact = mpfr_cos;
  static constexpr int greatest = 0, least = 2;
};

template <class Function, floating_point T>
tightest_ends<T> ends_of(const interval<T>& x) {
  tightest_ends<T> ends;
  if (x.is_empty()) return ends;
  const auto a = static_cast<double>(x.lower), b = static_cast<double>(x.upper);
  if (!std::isfinite(a) || !std::isfinite(b)) {
    ends.lower = -1, ends.upper = 1;
    return ends;
  }
  for (const double end : {a, b}) {
    ends.include([end](mpfr_ptr y, mpfr_rnd_t r) {
      static real argument{64};
      argument = end;
      Function::exact(y, argument, r);
    });
  }
  if (has_multiple(a, b, Function::greatest)) ends.upper = 1;
  if (has_multiple(a, b, Function::least)) ends.lower = -1;
  return ends;
}

/// Intervals of every kind, and as many of a width up to 7 or much less, at 0, at multiples of π/2, and far away.
template <class Function, floating_point T>
bool judge(long count) {
  enclosures<T> judged{Function::name};
  random_intervals<T> random;
  argument_generator places;
  const auto judge_at = [&](const interval<T>& x) {
    judged(Function::function(x), ends_of<Function>(x));
  };
  for (long i = 0; i < count / 2; ++i) judge_at(random.operand());
  std::mt19937_64 bits{11};
  const auto with_width = [&](double start) {
    const double width = std::ldexp(static_cast<double>(bits() >> 11),
                                    bits() % 4 != 0 ? -50 : -50 - static_cast<int>(bits() % 50));
    const T a = static_cast<T>(start), b = static_cast<T>(static_cast<double>(a) + width);
    if (std::isfinite(a) && std::isfinite(b)) judge_at({a, b});
  };
  places.uniform(count / 4, {-30, 30}, with_width);
  places.geometric(count / 8, 1, 0x1p40, with_width);
  places.near_any(
      count / 8, [](std::uint64_t k) { return static_cast<double>(k % 64) * 0x1.921fb54442d18p0; },
      with_width);
  return judged.report();
}

} // namespace

int main(int count, char** options) {
  const bool more = asked_for("--more", count, options);
  const long doubles = more ? 2'000'000 : 100'000, floats = more ? 200'000 : 40'000;
  print_head_of_enclosures();
  bool hold = judge<sine, double>(doubles);
  hold = judge<cosine, double>(doubles) && hold;
  hold = judge<sine, float>(floats) && hold;
  return judge<cosine, float>(floats) && hold ? 0 : 1;
}
