// Where real numbers lie.
#pragma once

#include "constgrad/number/interval_set.hpp"
#include "constgrad/number/real_literal.hpp"
#include "constgrad/proof/verdict.hpp"

#include <concepts>

namespace constgrad {
namespace claim {

/// The claim that an interval holds a real number: a fraction or a double, exactly, or a number given
/// by an interval around it, such as 0.1_real.
template <floating_point T, class Real>
constexpr verdict encloses(const interval<T>& x, const Real& number) {
  if constexpr (std::convertible_to<Real, rational>) {
    if (contains(x, rational{number})) return {};
  } else if constexpr (floating_point<Real>) {
    if (contains(x, number)) return {};
  } else {
    if (subset(number, x) && !number.is_empty()) return {};
  }
  return {false, message{} << number << " is not in " << x};
}

} // namespace claim

namespace proof {

/// Proves that an interval holds a real number. When it does not, the compiler says
/// "77/50 is not in [1.5, 1.5]".
template <value Interval, value Real>
inline constexpr bool encloses = holds<[] { return claim::encloses(Interval.held, Real.held); }>();

} // namespace proof
} // namespace constgrad
