// Increasing and decreasing functions of intervals: all are the tightest.
#include "constgrad/number/interval_function.hpp"
#include "constgrad/function.hpp"

#include "asked_for.hpp"
#include "nearly.hpp"
#include "random_intervals.hpp"
#include "tightest.hpp"

namespace {

using namespace accuracy;

/// Where MPFR has the function itself.
template <auto Compute>
struct directly {
  static void exact(mpfr_ptr y, mpfr_rnd_t r) { Compute(y, y, r); }
};

/// The last number below a long double, or it itself; and the first above.
template <floating_point T>
T down(long double x) {
  const T near = static_cast<T>(x);
  return near <= x ? near : constgrad::math::next_below(near);
}
template <floating_point T>
T up(long double x) {
  return -down<T>(-x);
}

struct square_root : directly<mpfr_sqrt> {
  static constexpr const char* name = "sqrt";
  static constexpr double from = 0;
  static auto value(auto x) { return constgrad::sqrt(x); }
  static long double nearly(long double x) { return std::sqrt(x); }
};

struct exponential : directly<mpfr_exp> {
  static constexpr const char* name = "exp";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::exp(x); }
  static long double nearly(long double x) { return std::exp(x); }
};

struct exponential_minus_one : directly<mpfr_expm1> {
  static constexpr const char* name = "expm1";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::expm1(x); }
  static long double nearly(long double x) { return std::expm1(x); }
};

struct logarithm : directly<mpfr_log> {
  static constexpr const char* name = "log";
  static constexpr double from = 0;
  static auto value(auto x) { return constgrad::log(x); }
  static long double nearly(long double x) { return std::log(x); }
};

struct logarithm_of_one_plus : directly<mpfr_log1p> {
  static constexpr const char* name = "log1p";
  static constexpr double from = -1;
  static auto value(auto x) { return constgrad::log1p(x); }
  static long double nearly(long double x) { return std::log1p(x); }
};

struct power_of_two : directly<mpfr_exp2> {
  static constexpr const char* name = "exp2";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::exp2(x); }
  static long double nearly(long double x) { return std::exp2(x); }
};

struct logarithm_to_2 : directly<mpfr_log2> {
  static constexpr const char* name = "log2";
  static constexpr double from = 0;
  static auto value(auto x) { return constgrad::log2(x); }
  static long double nearly(long double x) { return std::log2(x); }
};

struct logarithm_to_10 : directly<mpfr_log10> {
  static constexpr const char* name = "log10";
  static constexpr double from = 0;
  static auto value(auto x) { return constgrad::log10(x); }
  static long double nearly(long double x) { return std::log10(x); }
};

struct arctangent : directly<mpfr_atan> {
  static constexpr const char* name = "atan";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::atan(x); }
  static long double nearly(long double x) { return std::atan(x); }
};

struct hyperbolic_tangent : directly<mpfr_tanh> {
  static constexpr const char* name = "tanh";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::tanh(x); }
  static long double nearly(long double x) { return std::tanh(x); }
};

/// 1 / (1 + e^-x): what is divided by is rounded the other way.
struct logistic {
  static constexpr const char* name = "sigmoid";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::sigmoid(x); }
  static long double nearly(long double x) { return 1 / (1 + std::exp(-x)); }
  static void exact(mpfr_ptr y, mpfr_rnd_t r) {
    static real divisor;
    const mpfr_rnd_t other = r == MPFR_RNDD ? MPFR_RNDU : MPFR_RNDD;
    mpfr_neg(y, y, r);
    mpfr_exp(divisor, y, other);
    mpfr_add_ui(divisor, divisor, 1, other);
    mpfr_ui_div(y, 1, divisor, r);
  }
};

/// log(1 + e^x) = max(x, 0) + log(1 + e^-|x|)
struct smooth_ramp {
  static constexpr const char* name = "softplus";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::softplus(x); }
  static long double nearly(long double x) {
    return (x > 0 ? x : 0) + std::log1p(std::exp(-std::abs(x)));
  }
  static void exact(mpfr_ptr y, mpfr_rnd_t r) {
    static real power;
    const bool positive = mpfr_sgn(static_cast<mpfr_srcptr>(y)) > 0;
    mpfr_set(power, y, r);
    mpfr_setsign(power, power, 1, r);
    mpfr_exp(power, power, r);
    mpfr_log1p(power, power, r);
    if (!positive) mpfr_set_zero(y, 1);
    mpfr_add(y, y, power, r);
  }
};

/// It decreases.
struct complement : directly<mpfr_erfc> {
  static constexpr const char* name = "erfc";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::erfc(x); }
  static long double nearly(long double x) { return std::erfc(x); }
};

struct error_function : directly<mpfr_erf> {
  static constexpr const char* name = "erf";
  static constexpr double from = -infinity;
  static auto value(auto x) { return constgrad::erf(x); }
  static long double nearly(long double x) { return std::erf(x); }
};

/// The tightest ends of f([a, b]): where a long double leaves no doubt by it, elsewhere, and of
/// every 1024th number besides, by MPFR.
template <class Function, floating_point T>
tightest_ends<T> ends_of(const interval<T>& x) {
  static std::uint64_t count = 0;
  tightest_ends<T> ends;
  const T from = std::max(x.lower, static_cast<T>(Function::from));
  if (x.is_empty() || x.upper < from) return ends;
  for (const T end : {from, x.upper}) {
    const long double nearly = Function::nearly(static_cast<long double>(end)),
                      margin = granted<long double> * std::abs(nearly);
    const T below = down<T>(nearly - margin), above = up<T>(nearly + margin);
    if (++count % 1024 != 0 && nearly != 0 && std::isfinite(nearly) &&
        down<T>(nearly + margin) == below && up<T>(nearly - margin) == above) {
      ends.lower = std::min(ends.lower, below);
      ends.upper = std::max(ends.upper, above);
    } else {
      ends.include([end](mpfr_ptr y, mpfr_rnd_t r) {
        mpfr_set_d(y, static_cast<double>(end), r);
        Function::exact(y, r);
      });
    }
  }
  // A logarithm has no value where its domain begins.
  return ends.upper == -std::numeric_limits<T>::infinity() ? tightest_ends<T>{} : ends;
}

template <class Function, floating_point T>
bool judge(long count) {
  enclosures<T> judged{Function::name};
  random_intervals<T> random;
  for (; count > 0; --count) {
    const interval<T> x = random.operand();
    judged(Function::value(x), ends_of<Function>(x));
  }
  return judged.report();
}

template <class... Function>
bool judge_all(int count, char** options) {
  const bool more = asked_for("--more", count, options);
  const long doubles = more ? 2'000'000 : 400'000, floats = more ? 200'000 : 40'000;
  bool hold = true;
  ((hold = judge<Function, double>(doubles) && hold), ...);
  ((hold = judge<Function, float>(floats) && hold), ...);
  return hold;
}

} // namespace

int main(int count, char** options) {
  print_head_of_enclosures();
  return judge_all<square_root, exponential, exponential_minus_one, logarithm,
                   logarithm_of_one_plus, power_of_two, logarithm_to_2, logarithm_to_10, arctangent,
                   hyperbolic_tangent, logistic, smooth_ramp, error_function, complement>(count,
                                                                                          options)
             ? 0
             : 1;
}
