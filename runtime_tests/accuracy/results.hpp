// A function's results, judged against the exact values.
#pragma once

#include "nearly.hpp"
#include "real.hpp"
#include "table.hpp"
#include "ulp_error.hpp"

#include <cstdio>
#include <string>

namespace accuracy {

/// Judges Function::value(x) for one x after the other: what a long double leaves open by MPFR, and
/// every 1024th argument besides.
template <class Function, floating_point T>
class results {
public:
  void operator()(T x) {
    const T result = Function::value(x);
    const bool sampled = ++arguments % 1024 == 0;
    if constexpr (std::same_as<T, float>) {
      if (!sampled &&
          is_certainly(result, static_cast<double>(Function::nearly(static_cast<double>(x))))) {
        errors.pass();
        return;
      }
    }
    const long double nearly = Function::nearly(static_cast<long double>(x));
    if (!sampled && is_certainly(result, nearly)) {
      errors.record(x, ulp_error(result, nearly));
    } else {
      judge_exactly(x, result, nearly);
    }
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
  void judge_exactly(T x, T result, long double nearly) {
    Function::exact(exact, x);
    const double error = ulp_error(result, exact);
    errors.record(x, error);
    misrounded += error > 0.5;
    if (error > Function::template claim<T>) fail(x, "is", result);
    if (!is_near(nearly, exact)) fail(x, "is not even near", nearly);
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
