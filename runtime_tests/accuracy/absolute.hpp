// Functions that are 0 where nothing is exact, so that their relative error has no bound there: the
// error next to 1, and next to what exceeds 1.
//
//     |result - f(x)| / (u · max(1, |f(x)|)),   u half a unit in 1's last place, 2^-53 or 2^-24
#pragma once

#include "arguments.hpp"
#include "asked_for.hpp"
#include "nearly.hpp"
#include "real.hpp"
#include "results.hpp"
#include "special_values.hpp"

#include <cmath>
#include <limits>

namespace accuracy {

/// Judges Function::value(x) for one finite x after the other: by a long double and by a quadruple, as far as they leave no doubt, and
/// by MPFR what they leave open and every 64th argument besides.
template <class Function, floating_point T>
class absolute_results {
public:
  void operator()(T x) {
    if (!std::isfinite(x)) return; // these values are known
    const T result = Function::value(x);
    const bool sampled = ++arguments % 64 == 0;
    if (!sampled && (is_judged_by<long double>(x, result) || is_judged_by<quadruple>(x, result)))
      return;
    Function::exact(exact, x);
    check<long double>(x);
    check<quadruple>(x);
    const double size = std::abs(mpfr_get_d(exact, MPFR_RNDN));
    mpfr_sub_d(exact, exact, result, MPFR_RNDA);
    mpfr_abs(exact, exact, MPFR_RNDN);
    mpfr_mul_2ui(exact, exact, std::numeric_limits<T>::digits, MPFR_RNDN);
    mpfr_div_d(exact, exact, size > 1 ? size : 1, MPFR_RNDU);
    errors.record(x, mpfr_get_d(exact, MPFR_RNDU));
  }

  bool report() const {
    return errors.report(Function::name, "u", Function::template claim<T>, "") && failures == 0;
  }

private:
  template <class Number>
  static Number size(Number y) {
    return abs(y) > 1 ? abs(y) : 1;
  }

  /// A long double's error counts where it is certainly below the largest so far.
  template <class Number>
  bool is_judged_by(T x, T result) {
    constexpr Number unit =
        1 / static_cast<Number>(std::uint64_t{1} << std::numeric_limits<T>::digits);
    const Number nearly = Function::nearly(static_cast<Number>(x));
    const double error =
        static_cast<double>((abs(nearly - result) / size(nearly) + granted<Number>) / unit);
    if (std::same_as<Number, long double> && errors.is_exceeded_by(error)) return false;
    errors.record(x, error);
    return true;
  }

  template <class Number>
  void check(T x) {
    const Number nearly = Function::nearly(static_cast<Number>(x));
    if (is_near(nearly, exact, size(nearly)) || ++failures > 5) return;
    std::fprintf(stderr, "%s of %a is not even near in %zu bytes\n", Function::name,
                 static_cast<double>(x), sizeof(Number));
  }

  largest_error<T> errors;
  long long arguments = 0, failures = 0;
  real exact;
};

/// Whether the claims of a function hold, for 60,000 doubles and as many floats; with --more for 300,000.
template <class Function>
bool judge_absolutely(int count, char** options) {
  const bool more = asked_for("--more", count, options);
  absolute_results<Function, double> doubles;
  for_each_double<Function>(more ? 300'000 : 60'000, doubles);
  absolute_results<Function, float> floats;
  for_each_float(more ? 14'591 : 72'953, floats);
  const bool known =
      takes_known_values<Function, double>() && takes_known_values<Function, float>();
  return (doubles.report() & floats.report()) && known;
}

} // namespace accuracy
