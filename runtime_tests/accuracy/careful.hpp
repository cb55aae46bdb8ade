// The careful way, in integers of 128 bits: it has the last word, so it must have digits enough for
// the hardest arguments. Around 0, where these need the most, it adds a small number to a double.
#pragma once

#include "constgrad/math/wide.hpp"

#include "real.hpp"
#include "table.hpp"

#include <cmath>
#include <string>

namespace accuracy {

/// y = x, exactly.
inline void assign(real& y, const constgrad::math::wide& x) {
  static real lower;
  mpfr_set_ui(y, static_cast<unsigned long>(x.significand >> 64), MPFR_RNDN);
  mpfr_set_ui(lower, static_cast<unsigned long>(x.significand), MPFR_RNDN);
  mpfr_mul_2ui(y, y, 64, MPFR_RNDN);
  mpfr_add(y, y, lower, MPFR_RNDN);
  mpfr_mul_2si(y, y, x.exponent - 127, MPFR_RNDN);
  if (x.negative) mpfr_neg(y, y, MPFR_RNDN);
}

/// What Function::carefully(x) adds to a double: its relative error for one x after the other, in units of
/// 2^-120. Around 0, where what is added is smaller than the double, arguments below 2^-60 are left out.
template <class Function>
class careful_way {
public:
  void operator()(double x) {
    if (!Function::is_careful(x)) return;
    const constgrad::math::wide_pair sum = Function::carefully(x);
    if (sum.high != 0 && std::abs(x) < 0x1p-60) return;
    assign(low, sum.low);
    Function::exact(exact, x);
    mpfr_sub_d(exact, exact, sum.high, MPFR_RNDN);
    mpfr_sub(low, low, exact, MPFR_RNDN);
    mpfr_div(low, low, exact, MPFR_RNDN);
    errors.record(x, std::abs(mpfr_get_d(low, MPFR_RNDA)) * 0x1p120);
  }

  bool report() const {
    return errors.report(std::string{"careful way of "} + Function::name, "2^-120", 1, "");
  }

private:
  largest_error<double> errors;
  real exact{280}, low{280}; // f(x) - x is as small as x³ / 3, of which 120 bits are judged
};

} // namespace accuracy
