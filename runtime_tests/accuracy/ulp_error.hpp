// How far results are from the exact ones, judged by MPFR in units of their last place (ulp).
#pragma once

#include "constgrad/math/floating_point.hpp"

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
/// follows the largest number, as it does in rounding; the wrong infinity, or a NaN on one side only, is
/// infinitely far off. The difference is taken and scaled in MPFR, where nothing underflows, and
/// rounded up.
template <floating_point T>
double ulp_error(T result, const real& exact) {
  using limits = std::numeric_limits<T>;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const bool is_nan = result != result;
  if (is_nan || mpfr_nan_p(exact)) return is_nan && mpfr_nan_p(exact) ? 0 : infinity;

  const bool overflows = mpfr_inf_p(exact) || (!mpfr_zero_p(exact) && //
                                               mpfr_get_exp(exact) > limits::max_exponent);
  const bool is_infinite = result < limits::lowest() || result > limits::max();
  if (overflows || is_infinite) {
    const bool same_side = (result < 0) == (mpfr_sgn(static_cast<mpfr_srcptr>(exact)) < 0);
    if (!same_side || (overflows && !is_infinite)) return infinity;
    if (overflows) return 0;
  }

  constexpr mpfr_exp_t of_subnormal = limits::min_exponent - limits::digits;
  const mpfr_exp_t ulp = mpfr_zero_p(exact)
                             ? of_subnormal
                             : std::max(mpfr_get_exp(exact) - limits::digits, of_subnormal);
  thread_local real difference;
  if (is_infinite) {
    mpfr_set_si_2exp(difference, result < 0 ? -1 : 1, limits::max_exponent, MPFR_RNDN);
  } else {
    mpfr_set_d(difference, static_cast<double>(result), MPFR_RNDN);
  }
  mpfr_sub(difference, difference, exact, MPFR_RNDA);
  mpfr_abs(difference, difference, MPFR_RNDN);
  mpfr_mul_2si(difference, difference, -ulp, MPFR_RNDN); // exact
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
    std::printf("| %-28s | %10lld | %9.7f | %-23s | %11.7f |\n", name, arguments, worst, at,
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
  std::printf("| %-28s | %10s | %9s | %-23s | %-11s |\n"
              "| %.28s | %.9s: | %.8s: | %.23s | %.10s: |\n",
              "function", "arguments", "max. ulp", "at", "misrounded %", //
              "----------------------------", "----------", "----------", "-----------------------",
              "------------");
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

} // namespace accuracy
