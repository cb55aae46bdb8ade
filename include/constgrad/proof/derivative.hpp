// That what a function object carries is its derivative.
#pragma once

#include "constgrad/function/gradient.hpp"
#include "constgrad/number/dual.hpp"
#include "constgrad/proof/identity.hpp"

#include <type_traits>

namespace constgrad {
namespace claim {

/// By the mean value theorem f(b) - f(a) = f'(x) (b - a) for some x between a and b. Where the
/// intervals of the two sides have no number in common, f' is not the derivative.
template <class Function>
constexpr verdict mean_value(const Function& f) {
  using real = interval<double>;
  for (const double a : {-2.25, -0.5, 0.0, 0.75, 20.0}) { // 20, where 1 - s(x) cancels
    const double b = a + 0x1p-12;
    const real difference = f(real{b}) - f(real{a}), slope = f.derivative(real{a, b}),
               quotient = difference / (real{b} - real{a});
    if (difference.is_empty()) continue; // log of a negative number
    if (slope.is_empty()) {
      return {false, sentence{} << "at " << a
                                << " there is said to be no derivative, but the slope is "
                                << midpoint(quotient)};
    }
    if (disjoint(quotient, slope)) {
      return {false, sentence{} << "at " << a << " the derivative is said to be " << midpoint(slope)
                                << ", but the slope is " << midpoint(quotient)};
    }
    const real exact = f.derivative(real{a});
    if (exact.is_empty()) continue; // √x at 0
    for (const double of_double : {f.derivative(a), f.value_and_derivative(a).derivative}) {
      const double end = of_double < exact.lower ? exact.lower : exact.upper;
      if (contains(exact, of_double)) continue;
      if (ulps_between(of_double, end) > 1) { // a derivative of doubles is at most 1.5 ulp off
        return {false, sentence{} << "at " << a << " the derivative of a double is " << of_double
                                  << ", of the real number it is in " << exact};
      }
    }
  }
  return {};
}

/// The claim that the derivative which a function object carries is its derivative. For all reals,
/// where the object has a definition, f = d:         d'(x) = f'(x),
/// or is the inverse of a g, g(f(x)) = x:            g'(f(x)) f'(x) = 1.
/// Of exp, erf and what has neither, only by the mean value theorem at a few places.
template <class Function>
constexpr verdict derivative(const Function& f) {
  using rule = typename Function::rule;
  if (const verdict judged = mean_value(f); !judged) return judged;
  const auto carried = [&f](const auto& x) { return f.derivative(x); };
  if constexpr (requires(expression x) { rule::definition(x); }) {
    return identity(
        [](const auto& x) {
          return constgrad::derivative([](const auto& y) { return rule::definition(y); }, x);
        },
        carried);
  } else if constexpr (requires(expression x) { rule::inverse(x); }) {
    return identity(
        [&](const auto& x) {
          return carried(x) *
                 constgrad::derivative([](const auto& y) { return rule::inverse(y); }, f(x));
        },
        [](const auto& x) { return std::remove_cvref_t<decltype(x)>{1}; });
  } else {
    return {};
  }
}

} // namespace claim

namespace proof {

/// Proves that what a function object carries is its derivative: static_assert(derivative<sigmoid>).
/// When it is not, the compiler says where, with both slopes.
template <auto Function>
inline constexpr bool derivative = holds<[] { return claim::derivative(Function); }>();

} // namespace proof
} // namespace constgrad
