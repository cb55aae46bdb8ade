// Powers with an exponent that carries derivatives.
//
//     ∂(x^y)/∂x = y x^(y - 1)      ∂(x^y)/∂y = x^y log x
#pragma once

#include "constgrad/function/broadcast.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/number/common_number.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// x^y, where the slope by y is 0 if x^y is. Of a negative x the slope by y is NaN, unless y is a constant.
template <class Base, carries_derivatives Exponent>
  requires(!vector_or_matrix<Base>)
constexpr auto power(const Base& base, const Exponent& y) {
  using number = common_number<Base, Exponent>;
  const number x(base);
  const auto value = power(x.value, y.value);
  const auto by_x = y.value == 0 ? decltype(value)(0) : y.value * power(x.value, y.value - 1),
             by_y = value == 0 ? decltype(value)(0) : value * log(x.value);
  return chain(x, value, by_x) + chain(number(y), decltype(value)(0), by_y);
}

/// Of vectors, element by element; a number goes with every element.
template <class Base, class Exponent>
  requires((is_vector<Base> || is_vector<Exponent>) && !view<Base> && !view<Exponent>)
constexpr auto power(const Base& x, const Exponent& n) {
  return broadcast<"power">([](const auto& base, const auto& y) { return power(base, y); }, x, n);
}

/// Of views, what their vectors give.
template <class Base, class Exponent>
  requires(view<Base> || view<Exponent>)
constexpr auto power(const Base& x, const Exponent& n) {
  return power(value_of(x), value_of(n));
}

/// What is no number, a matrix or what cannot be multiplied.
template <class Other>
concept no_power = is_matrix<Other> || !requires(const Other& x) { x* x; };

/// Of what is no number: stops the build.
template <class Base, class Exponent>
  requires(!is_vector<Base> && !is_vector<Exponent> && !view<Base> && !view<Exponent> &&
           (no_power<Base> || no_power<Exponent>))
constexpr double power(const Base&, const Exponent&) {
  static_assert(sizeof(Base) == 0, "power takes two numbers, or vectors of numbers: power(x, 2)");
  return 0;
}

} // namespace constgrad
