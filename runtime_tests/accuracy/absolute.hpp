// Functions that are 0 where nothing is exact, so that their relative error has no bound there: the
// error next to 1, and next to what exceeds 1.
//
//     |result - f(x)| / (u · max(1, |f(x)|)),   u half a unit in 1's last place, 2^-53 or 2^-24
#pragma once

#include "arguments.hpp"
#include "asked_for.hpp"
#include "real.hpp"
#include "results.hpp"
#include "special_values.hpp"

#include <cmath>
#include <limits>

namespace accuracy {

/// Judges Function::value(x) for one finite x after the other, always by MPFR.
template <class Function, floating_point T>
class absolute_results {
public:
  void operator()(T x) {
    if (!std::isfinite(x)) return; // these values are known
    Function::exact(exact, x);
    const double size = std::abs(mpfr_get_d(exact, MPFR_RNDN));
    mpfr_sub_d(exact, exact, Function::value(x), MPFR_RNDA);
    mpfr_abs(exact, exact, MPFR_RNDN);
    mpfr_mul_2ui(exact, exact, std::numeric_limits<T>::digits, MPFR_RNDN);
    mpfr_div_d(exact, exact, size > 1 ? size : 1, MPFR_RNDU);
    errors.record(x, mpfr_get_d(exact, MPFR_RNDU));
  }

  bool report() const {
    return errors.report(Function::name, "u", Function::template claim<T>, "");
  }

private:
  largest_error<T> errors;
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
