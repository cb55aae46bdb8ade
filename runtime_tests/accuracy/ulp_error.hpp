// How far results are from the exact ones, judged by MPFR in units of their last place (ulp).
#pragma once

#include "constgrad/math/floating_point.hpp"

#include "arguments.hpp"

#include <mpfr.h>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <initializer_list>
#include <limits>

namespace accuracy {

using constgrad::bits_of;
using constgrad::floating_point;

/// A number of 128 bits. An expression of a few operations, each rounded to so many, is less than
/// 2^-70 ulp of a double away from the exact value.
class real {
public:
  real() { mpfr_init2(number, 128); }
  ~real() { mpfr_clear(number); }
  real(const real&) = delete;
  real& operator=(const real&) = delete;

  real& operator=(double x) {
    mpfr_set_d(number, x, MPFR_RNDN); // exact
    return *this;
  }

  operator mpfr_ptr() { return number; }
  operator mpfr_srcptr() const { return number; }

private:
  mpfr_t number;
};

/// |result - exact| in units of the exact value's last place: 2^(e - 53) for a double from 2^(e - 1)
/// up to 2^e, and 2^-1074 for all subnormal ones. An infinite result counts as the power of two that
/// follows the largest number, as it does in rounding; a NaN that should be a number is infinitely far
/// off. The difference is taken and scaled in MPFR, where nothing underflows, and rounded up.
template <floating_point T>
double ulp_error(T result, const real& exact) {
  using limits = std::numeric_limits<T>;
  const mpfr_srcptr number = exact;
  const bool is_nan = result != result, should_be_nan = mpfr_nan_p(number) != 0;
  if (is_nan || should_be_nan) return is_nan && should_be_nan ? 0 : infinity;

  // |exact| is below 2^e, and not below 2^(e - 1) unless it is subnormal.
  const mpfr_exp_t e = mpfr_zero_p(number) ? limits::min_exponent
                       : mpfr_inf_p(number)
                           ? limits::max_exponent + 1
                           : std::max<mpfr_exp_t>(mpfr_get_exp(number), limits::min_exponent);
  const bool is_infinite = result < limits::lowest() || result > limits::max();
  if (is_infinite && (result < 0) != (mpfr_sgn(number) < 0)) return infinity;
  if (e > limits::max_exponent) return is_infinite ? 0 : infinity;

  static real difference;
  difference = static_cast<double>(result);
  if (is_infinite)
    mpfr_set_si_2exp(difference, result < 0 ? -1 : 1, limits::max_exponent, MPFR_RNDN);
  mpfr_sub(difference, difference, exact, MPFR_RNDA);
  mpfr_abs(difference, difference, MPFR_RNDN);
  mpfr_mul_2si(difference, difference, limits::digits - e, MPFR_RNDN); // exact
  return mpfr_get_d(difference, MPFR_RNDU);
}

/// What is claimed of a function, and what was measured of it.
template <floating_point T>
class measurement {
public:
  /// That `function` is at most `ulps` off.
  measurement(const char* function, double ulps) : name{function}, claimed{ulps} {}

  void judge(T x, T result, const real& exact) { record(x, ulp_error(result, exact)); }

  void record(T x, double error) {
    ++arguments;
    misrounded += error > 0.5;
    if (error > worst) {
      worst = error;
      where = x;
    }
  }

  /// Prints a row of the table, and whether the claim holds.
  bool report() const {
    char at[32];
    std::snprintf(at, sizeof at, "%a", static_cast<double>(where));
    std::printf("| %-28s | %10lld | %9.7f | %-23s | %12.7f |\n", name, arguments, worst, at,
                100.0 * static_cast<double>(misrounded) / static_cast<double>(arguments));
    if (worst <= claimed) return true;
    std::fprintf(stderr, "%s: %.9g ulp at %s, at most %.9g claimed\n", name, worst, at, claimed);
    return false;
  }

private:
  const char* name;
  double claimed, worst = 0;
  T where{};
  long long arguments = 0, misrounded = 0;
};

inline void print_head() {
  std::printf("| %-28s | %10s | %9s | %-23s | %12s |\n", "function", "arguments", "max. ulp", "at",
              "misrounded %");
  std::puts("| ---------------------------- | ---------: | --------: | ----------------------- | "
            "-----------: |");
}

/// A function's value where it is known without any rounding.
template <floating_point T>
struct known_value {
  T argument, value;
};

/// Whether the function takes all these values, bit for bit but for the many forms of NaN.
template <floating_point T, class Function>
bool takes(const char* name, Function function, std::initializer_list<known_value<T>> known) {
  bool all = true;
  for (const auto& [argument, expected] : known) {
    const T got = function(argument);
    const bool both_nan = got != got && expected != expected;
    if (both_nan || std::bit_cast<bits_of<T>>(got) == std::bit_cast<bits_of<T>>(expected)) continue;
    std::fprintf(stderr, "%s(%a): got %a, expected %a\n", name, static_cast<double>(argument),
                 static_cast<double>(got), static_cast<double>(expected));
    all = false;
  }
  return all;
}

/// Judges a function of a float against MPFR's, at every 1021st float; prints the row, and says whether its
/// claim holds.
template <class Function>
bool judge_floats(const char* name, double claim, int (*oracle)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t),
                  Function function) {
  measurement<float> measured{name, claim};
  real exact;
  every_1021st_float([&](float x) {
    exact = static_cast<double>(x);
    oracle(exact, exact, MPFR_RNDN);
    measured.judge(x, function(x), exact);
  });
  return measured.report();
}

} // namespace accuracy
