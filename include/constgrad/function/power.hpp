// Powers with an exponent that carries derivatives.
//
//     ∂(x^y)/∂x = y x^(y - 1)      ∂(x^y)/∂y = x^y log x
#pragma once

#include "constgrad/function/log.hpp"
#include "constgrad/number/common_number.hpp"
#include "constgrad/number/power.hpp"

namespace constgrad {

/// x^y, where the slope by y is 0 if x^y is. Of a negative x the slope by y is NaN, unless y is a constant.
template <class Base, carries_derivatives Exponent>
constexpr auto power(const Base& base, const Exponent& y) {
  using number = common_number<Base, Exponent>;
  const number x(base);
  const auto value = power(x.value, y.value);
  const auto by_x = y.value == 0 ? decltype(value)(0) : y.value * power(x.value, y.value - 1),
             by_y = value == 0 ? decltype(value)(0) : value * log(x.value);
  return chain(x, value, by_x) + chain(number(y), decltype(value)(0), by_y);
}

} // namespace constgrad
