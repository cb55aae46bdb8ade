// Numbers with many more digits than a double has, by MPFR.
#pragma once

#include <mpfr.h>

namespace accuracy {

/// A number of 200 bits, if it is not told otherwise: the hardest of all arguments, which are
/// sigmoid's below 2^-40, leave a double undecided up to the 165th.
class real {
public:
  explicit real(mpfr_prec_t bits = 200) { mpfr_init2(number, bits); }
  ~real() { mpfr_clear(number); }
  real(const real&) = delete;
  real& operator=(const real&) = delete;

  /// Exactly.
  real& operator=(double x) {
    mpfr_set_d(number, x, MPFR_RNDN);
    return *this;
  }
  real& operator=(long double x) {
    mpfr_set_ld(number, x, MPFR_RNDN);
    return *this;
  }
  real& operator=(int x) {
    mpfr_set_si(number, x, MPFR_RNDN);
    return *this;
  }

  /// The number of a C library's type that is nearest to it, of at most 128 bits in two parts.
  template <class Number>
  Number nearest() const {
    const long double high = mpfr_get_ld(number, MPFR_RNDN);
    if (sizeof(Number) <= sizeof(double) || high - high != 0) return static_cast<Number>(high);
    real rest{128};
    mpfr_set_ld(rest, high, MPFR_RNDN);
    mpfr_sub(rest, number, rest, MPFR_RNDN);
    return static_cast<Number>(high) + static_cast<Number>(mpfr_get_ld(rest, MPFR_RNDN));
  }

  operator mpfr_ptr() { return number; }
  operator mpfr_srcptr() const { return number; }

private:
  mpfr_t number;
};

} // namespace accuracy
