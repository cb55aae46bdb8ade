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
  real& operator=(long double x) {
    mpfr_set_ld(number, x, MPFR_RNDN);
    return *this;
  }

  operator mpfr_ptr() { return number; }
  operator mpfr_srcptr() const { return number; }

private:
  mpfr_t number;
};

} // namespace accuracy
