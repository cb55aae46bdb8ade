// The bound that a quick way claims for its error, which fails long before a result is misrounded.
#pragma once

#include "constgrad/math/ziv_test.hpp"

#include "arguments.hpp"
#include "nearly.hpp"
#include "real.hpp"
#include "results.hpp"
#include "table.hpp"

namespace accuracy {

/// One of a function's ways to compute what Ziv's test decides on: `covers` and `quick`.
template <class Way>
struct quick_way {
  const char* name;
};

/// Whether it has a way of its own for a type.
template <class Way, class T>
concept quick_for = requires { static_cast<constgrad::math::quick_result<T> (*)(T)>(&Way::quick); };

/// A double's bound as it is, and a float's, which counts in units of the last place of one double.
inline constgrad::math::approximation with_bound(const constgrad::math::approximation& nearby) {
  return nearby;
}
inline constgrad::math::approximation with_bound(const constgrad::math::in_double& nearby) {
  return {nearby.value, 0, std::ldexp(nearby.error, std::ilogb(nearby.value) - 52)};
}

/// |f(x) - (high + low)| / error for one x after the other.
template <class Function, class Way, floating_point T>
class bounds {
public:
  void operator()(T x) {
    if (!Way::covers(x)) return;
    if (x == 0) return;
    const auto [high, low, error] = with_bound(Way::quick(x));
    // What underflows in the bound, and the exact value's own error, are not the quick way's fault.
    const double bound = error + denorm_min + std::abs(high) * 0x1p-180;
    errors.record(x, difference(x, high, low, bound) / bound);
  }

  bool report(const char* name) const { return errors.report(name, "of it", 1, ""); }

private:
  /// From a long double or a quadruple, rounded up, where that is fine enough.
  double difference(T x, double high, double low, double bound) {
    double difference;
    if (is_known_by<long double>(difference, x, high, low, bound) ||
        is_known_by<quadruple>(difference, x, high, low, bound))
      return difference;
    Function::exact(exact, x);
    mpfr_sub_d(exact, exact, high, MPFR_RNDN);
    mpfr_sub_d(exact, exact, low, MPFR_RNDN);
    mpfr_abs(exact, exact, MPFR_RNDN);
    return mpfr_get_d(exact, MPFR_RNDU);
  }

  template <class Number>
  static bool is_known_by(double& difference, T x, double high, double low, double bound) {
    const Number nearly = Function::nearly(static_cast<Number>(x)),
                 margin = granted<Number> * abs(nearly);
    difference = static_cast<double>(abs(nearly - high - low) + margin);
    return margin < bound * 0x1p-8;
  }

  largest_error<T> errors;
  real exact;
};

} // namespace accuracy
