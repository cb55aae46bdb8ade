#pragma once

#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/interval.hpp"

#include <concepts>

namespace constgrad {

/// The greater of two numbers, of equal ones a. A dual number or a variable brings the derivatives of
/// the one that is taken.
template <class Number>
constexpr Number max(const Number& a, const Number& b) {
  return a < b ? b : a;
}

/// With a constant of another type.
template <formula_number Number, std::convertible_to<Number> Constant>
constexpr Number max(const Number& a, const Constant& b) {
  return max(a, Number(b));
}
template <formula_number Number, std::convertible_to<Number> Constant>
constexpr Number max(const Constant& a, const Number& b) {
  return max(Number(a), b);
}

/// What the greater of any number in a and any number in b can be.
template <floating_point T>
constexpr interval<T> max(const interval<T>& a, const interval<T>& b) {
  if (a.is_empty() || b.is_empty()) return interval<T>::empty();
  return {a.lower < b.lower ? b.lower : a.lower, a.upper < b.upper ? b.upper : a.upper};
}

} // namespace constgrad
