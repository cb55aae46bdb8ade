// A function's results, judged against the exact values.
#pragma once

#include "nearly.hpp"
#include "real.hpp"
#include "table.hpp"
#include "ulp_error.hpp"

#include <cstdio>
#include <string>

namespace accuracy {

/// Judges Function::value(x) for one x after the other: by Function::nearly of a double, of a long double, and of a quadruple, as
/// far as each leaves no doubt, and by MPFR what they leave open and every 1024th argument besides.
template <class Function, floating_point T>
class results {
public:
  void operator()(T x) {
    const T result = Function::value(x);
    if (++arguments % 1024 == 0) return judge_exactly(x, result);
    if constexpr (std::same_as<T, float>) {
      if (is_certainly(result, static_cast<double>(Function::nearly(static_cast<double>(x))))) {
        errors.pass();
        return;
      }
    }
    if (is_judged_by<long double>(x, result) || is_judged_by<quadruple>(x, result)) return;
    judge_exactly(x, result);
  }

  /// Whether x, published as hard, is within 2^-100 of a midpoint between two numbers, relatively:
  /// wherever it was copied from, its digits are right.
  bool is_hard(T x) {
    Function::exact(exact, x);
    const double from_tie =
        std::abs(ulp_error(static_cast<T>(mpfr_get_d(exact, MPFR_RNDN)), exact) - 0.5);
    if (from_tie < 0x1p-47) return true;
    std::fprintf(stderr, "%s of a %s is easy at %a\n", Function::name, name_of<T>,
                 static_cast<double>(x));
    return false;
  }

  /// Prints the row, and whether all claims hold.
  bool report() const {
    const bool holds = errors.report(Function::name, "ulp", Function::template claim<T>,
                                     std::to_string(misrounded));
    return holds && failures == 0;
  }

private:
  /// Judges where no doubt remains: the result is certainly the nearest number; or it is as certainly none, its error is within
  /// the claim, and a larger one has been seen, unless a quadruple knows it precisely.
  template <class Number>
  bool is_judged_by(T x, T result) {
    const Number nearly = Function::nearly(static_cast<Number>(x));
    const double error = ulp_error(result, nearly);
    if (is_certainly(result, nearly)) {
      errors.record(x, is_finite(error) ? error : 0);
      return true;
    }
    constexpr double doubt = static_cast<double>(
        std::ldexp(static_cast<long double>(granted<Number>), std::numeric_limits<T>::digits));
    if (std::same_as<Number, long double> && errors.is_exceeded_by(error + doubt)) return false;
    if (abs(error - 0.5) <= doubt || !(error + doubt <= Function::template claim<T>)) return false;
    errors.record(x, error);
    misrounded += error > 0.5;
    return true;
  }

  void judge_exactly(T x, T result) {
    Function::exact(exact, x);
    const double error = ulp_error(result, exact);
    errors.record(x, error);
    misrounded += error > 0.5;
    if (error > Function::template claim<T>) fail(x, "is", result);
    const auto nearly = static_cast<long double>(Function::nearly(static_cast<long double>(x)));
    const auto nearer = static_cast<quadruple>(Function::nearly(static_cast<quadruple>(x)));
    if (!is_near(nearly, exact)) fail(x, "is not even near", nearly);
    if (!is_near(nearer, exact))
      fail(x, "of 113 bits is not near", static_cast<long double>(nearer));
  }

  void fail(T x, const char* verb, long double value) {
    if (++failures > 5) return;
    std::fprintf(stderr, "%s of a %s, %a, %s %La, exactly ", Function::name, name_of<T>,
                 static_cast<double>(x), verb, value);
    mpfr_fprintf(stderr, "%.30Ra\n", static_cast<mpfr_srcptr>(exact));
  }

  largest_error<T> errors;
  long long arguments = 0, misrounded = 0, failures = 0;
  real exact;
};

} // namespace accuracy
