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
      return {false, message{} << "at " << a
                               << " there is said to be no derivative, but the slope is "
                               << midpoint(quotient)};
    }
    if (disjoint(quotient, slope)) {
      return {false, message{} << "at " << a << " the derivative is said to be " << midpoint(slope)
                               << ", but the slope is " << midpoint(quotient)};
    }
    const real exact = f.derivative(real{a});
    if (exact.is_empty()) continue; // √x at 0
    for (const double of_double : {f.derivative(a), f.value_and_derivative(a).derivative}) {
      const double end = of_double < exact.lower ? exact.lower : exact.upper;
      if (contains(exact, of_double)) continue;
      if (ulps_between(of_double, end) > 1) { // a derivative of doubles is at most 1.5 ulp off
        return {false, message{} << "at " << a << " the derivative of a double is " << of_double
                                 << ", of the real number it is in " << exact};
      }
    }
  }
  return {};
}

/// judge(left, right) of the two sides of what is to be proved of a function for all reals:
///
///     d'(x) = f'(x)           where f has a definition, f = d, or its rule is a formula itself
///     g'(f(x)) f'(x) = 1      where f is the inverse of a g, g(f(x)) = x
///     1 = 1                   where f has neither
template <class Function, class Judge>
constexpr auto from_definition(const Function& f, Judge judge) {
  using rule = typename Function::rule;
  const auto carried = [&f](const auto& x) { return f.derivative(x); };
  const auto one = [](const auto& x) { return std::remove_cvref_t<decltype(x)>{1}; };
  constexpr bool has_definition = requires(expression x) { rule::definition(x); };
  if constexpr (has_definition || requires(proof::any_real x) { rule::value(x); }) {
    const auto derived = [](const auto& x) {
      const auto formula = [](const auto& y) {
        if constexpr (has_definition)
          return rule::definition(y);
        else
          return rule::value(y);
      };
      return constgrad::derivative(formula, x);
    };
    return judge(derived, carried);
  } else if constexpr (requires(expression x) { rule::inverse(x); }) {
    const auto product = [&](const auto& x) {
      return carried(x) *
             constgrad::derivative([](const auto& y) { return rule::inverse(y); }, f(x));
    };
    return judge(product, one);
  } else {
    return judge(one, one);
  }
}

/// True of a function object, which carries its derivative; else the build stops.
template <class Function>
constexpr bool carries_derivative() {
  constexpr bool carries = requires { typename Function::rule; };
  static_assert(carries, "proof::derivative is about a function object such as sigmoid, which "
                         "carries a derivative; of other functions identity compares two formulas");
  return carries;
}

/// Whether the derivative passes the mean value theorem, and is proved for all reals where there is
/// something to prove it from.
template <class Function>
constexpr bool is_derivative(const Function& f) {
  return mean_value(f) && from_definition(f, [](const auto& left, const auto& right) {
           return is_proved(left, right);
         });
}

/// The claim that the derivative which a function object carries is its derivative: for all reals
/// where the object has a definition or an inverse, and by the mean value theorem at a few places.
template <class Function>
constexpr verdict derivative(const Function& f) {
  if constexpr (!carries_derivative<Function>()) {
    return {false};
  } else {
    if (const verdict judged = mean_value(f); !judged) return judged;
    return from_definition(
        f, [](const auto& left, const auto& right) { return identity(left, right); });
  }
}

} // namespace claim

namespace proof {

/// Proves that what a function object carries is its derivative: static_assert(derivative<sigmoid>).
/// When it is not, the compiler says where, with both slopes.
template <auto Function>
inline constexpr bool derivative = [] {
  if constexpr (!claim::carries_derivative<decltype(Function)>())
    return true; // the build has stopped
  else if constexpr (claim::is_derivative(Function))
    return true; // and nothing else is compiled
  else
    return holds<[] { return claim::derivative(Function); }>();
}();

} // namespace proof
} // namespace constgrad
