// The functions that C++ has itself, by its names, for `using std::exp; exp(x)`.
//
// They are found by lookup of a number's base only, and take nothing but such numbers: no call of a double or an
// integer can come here, nor does a call in the library.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/function/abs.hpp"
#include "constgrad/function/atan.hpp"
#include "constgrad/function/clamp.hpp"
#include "constgrad/function/erf.hpp"
#include "constgrad/function/erfc.hpp"
#include "constgrad/function/exp.hpp"
#include "constgrad/function/exp2.hpp"
#include "constgrad/function/expm1.hpp"
#include "constgrad/function/log.hpp"
#include "constgrad/function/log10.hpp"
#include "constgrad/function/log1p.hpp"
#include "constgrad/function/log2.hpp"
#include "constgrad/function/max.hpp"
#include "constgrad/function/min.hpp"
#include "constgrad/function/power.hpp"
#include "constgrad/function/sin_cos.hpp"
#include "constgrad/function/sqrt.hpp"
#include "constgrad/function/tanh.hpp"
#include "constgrad/math/directed.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/is_nan.hpp"

namespace constgrad::by_lookup {

/// constgrad::exp, and so on: those of one number.
template <has_functions T>
constexpr auto exp(const T& x) -> decltype(constgrad::exp(x)) {
  return constgrad::exp(x);
}
template <has_functions T>
constexpr auto expm1(const T& x) -> decltype(constgrad::expm1(x)) {
  return constgrad::expm1(x);
}
template <has_functions T>
constexpr auto log(const T& x) -> decltype(constgrad::log(x)) {
  return constgrad::log(x);
}
template <has_functions T>
constexpr auto log1p(const T& x) -> decltype(constgrad::log1p(x)) {
  return constgrad::log1p(x);
}
template <has_functions T>
constexpr auto exp2(const T& x) -> decltype(constgrad::exp2(x)) {
  return constgrad::exp2(x);
}
template <has_functions T>
constexpr auto log2(const T& x) -> decltype(constgrad::log2(x)) {
  return constgrad::log2(x);
}
template <has_functions T>
constexpr auto log10(const T& x) -> decltype(constgrad::log10(x)) {
  return constgrad::log10(x);
}
template <has_functions T>
constexpr auto sqrt(const T& x) -> decltype(constgrad::sqrt(x)) {
  return constgrad::sqrt(x);
}
template <has_functions T>
constexpr auto tanh(const T& x) -> decltype(constgrad::tanh(x)) {
  return constgrad::tanh(x);
}
template <has_functions T>
constexpr auto erf(const T& x) -> decltype(constgrad::erf(x)) {
  return constgrad::erf(x);
}
template <has_functions T>
constexpr auto atan(const T& x) -> decltype(constgrad::atan(x)) {
  return constgrad::atan(x);
}
template <has_functions T>
constexpr auto erfc(const T& x) -> decltype(constgrad::erfc(x)) {
  return constgrad::erfc(x);
}
template <has_functions T>
constexpr auto sin(const T& x) -> decltype(constgrad::sin(x)) {
  return constgrad::sin(x);
}
template <has_functions T>
constexpr auto cos(const T& x) -> decltype(constgrad::cos(x)) {
  return constgrad::cos(x);
}
template <has_functions T>
constexpr auto abs(const T& x) -> decltype(constgrad::abs(x)) {
  return constgrad::abs(x);
}
template <has_functions T>
constexpr auto fabs(const T& x) -> decltype(constgrad::abs(x)) {
  return constgrad::abs(x);
}

/// power(x, y), with a whole or a real exponent, or one that is such a number itself.
template <class T, class Exponent>
  requires(has_functions<T> || has_functions<Exponent>)
constexpr auto pow(const T& x, const Exponent& y) {
  return power(x, y);
}

/// The greater and the less of two numbers, as constgrad::max and min have them; std::max(a, b) would hide a NaN.
template <has_functions T>
constexpr T(max)(const T& a, const T& b) {
  return constgrad::max.operator()(a, b);
}
template <class A, class B>
  requires(has_functions<A> || has_functions<B>)
constexpr auto(max)(const A& a, const B& b) {
  return constgrad::max.operator()(a, b);
}
template <has_functions T>
constexpr T(min)(const T& a, const T& b) {
  return constgrad::min.operator()(a, b);
}
template <class A, class B>
  requires(has_functions<A> || has_functions<B>)
constexpr auto(min)(const A& a, const B& b) {
  return constgrad::min.operator()(a, b);
}

/// A number kept between two ends, as constgrad::clamp has it; std::clamp(x, a, b) would take three of one type only.
template <has_functions T>
constexpr T clamp(const T& x, const T& lower, const T& upper) {
  return constgrad::clamp(x, lower, upper);
}
template <class A, class B, class C>
  requires(has_functions<A> || has_functions<B> || has_functions<C>)
constexpr auto clamp(const A& x, const B& lower, const C& upper) {
  return constgrad::clamp(x, lower, upper);
}

/// a b + c of numbers that carry derivatives; the value of doubles and floats is rounded once.
template <has_functions T>
  requires carries_derivatives<T>
constexpr T fma(const T& a, const T& b, const T& c) {
  T result = a * b + c;
  if constexpr (floating_point<decltype(T::value)>) {
    if (math::is_finite(a.value) && math::is_finite(b.value) && math::is_finite(c.value)) {
      const auto once = math::fused(a.value, b.value, c.value, math::rounding::to_nearest);
      if (once != 0) result.value = once;
    }
  }
  return result;
}

/// A function of <cmath> that the library has not; stops the build.
template <fixed_string Instead, class First, class... Others>
constexpr First refused_function(const First& x, const Others&...) {
  static_assert(
      Instead.characters[0] == '\0',
      "the library has no such function of its numbers: the words in quotes say what to write");
  return x;
}
template <class... T>
  requires(has_functions<T> || ...)
constexpr auto hypot(const T&... x) {
  return refused_function<"sqrt(x * x + y * y)">(x...);
}
/// std::fmax and fmin would hide a NaN.
template <class... T>
  requires(has_functions<T> || ...)
constexpr auto fmax(const T&... x) {
  return refused_function<"max(x, y), NaN if either is">(x...);
}
template <class... T>
  requires(has_functions<T> || ...)
constexpr auto fmin(const T&... x) {
  return refused_function<"min(x, y), NaN if either is">(x...);
}
/// Whether a number, or the value of one that carries derivatives, is NaN.
template <has_functions T>
constexpr bool isnan(const T& x) {
  return is_nan(x);
}

} // namespace constgrad::by_lookup
