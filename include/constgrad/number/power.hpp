// Powers: with a whole exponent of every number, by repeated squaring; with a real one of doubles and floats.
//
//     x^(2k) = (x²)^k        x^(2k+1) = x · x^(2k)        x^-n = 1 / x^n
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/math/power.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstdint>
#include <type_traits>

namespace constgrad {

/// x², for every number. Where a number has an sqr(x) of its own, that one: an interval's takes into account that
/// x and x are the same.
template <class T>
constexpr T squared(const T& x) {
  if constexpr (requires { sqr(x); })
    return sqr(x);
  else
    return x * x;
}

/// Of integers; of characters and bool as an int.
template <integer T>
constexpr auto squared(const T& x) {
  return x * x;
}

/// x^n and its slope n x^(n - 1), of a number that carries the derivatives of one with a pown(x, n) of its own.
template <class T>
  requires carries_derivatives<T> && requires(const T& x) { pown(x.value, 1); }
constexpr T pown(const T& x, std::int64_t n) {
  using number = std::remove_cvref_t<decltype(x.value)>;
  if (n == 0) return T{1};
  if (n == 1) return x;
  if (n == (std::numeric_limits<std::int64_t>::min)()) return pown(pown(x, 2), n / 2);
  return chain(x, pown(x.value, n), number(n) * pown(x.value, n - 1));
}

template <class T>
  requires(!has_elements<T>)
constexpr T power(const T& x, std::int64_t n);

/// x^-m for m > 0, also where x^m is beyond the greatest number of its type, but 1 / x^m is above the least.
template <floating_point T>
constexpr T reciprocal_power(T x, std::int64_t m) {
  constexpr T most = (std::numeric_limits<T>::max)();
  constexpr T root = std::is_same_v<T, float> ? T(0x1p64) : T(0x1p512); // its square is beyond
  const T half = power(x, m / 2), size = x < 0 ? -x : x;
  const bool is_odd = m % 2 != 0;
  if (half >= root || half <= -root) return 1 / half / half / (is_odd ? x : T(1));
  const T square = half * half;
  if (is_odd && size > 1 && square > most / size) return 1 / square / x;
  return 1 / (is_odd ? square * x : square);
}

/// x^n for every number; x^0 = 1, also for x = 0. A negative power of 0 is what 1 / 0 is for that
/// number. Where a number has a pown(x, n) of its own, that one: an interval's is the tightest.
template <class T>
  requires(!has_elements<T>)
constexpr T power(const T& x, std::int64_t n) {
  static_assert(keeps_digits<T>);
  if constexpr (requires { pown(x, n); }) return pown(x, n);
  if (n == (std::numeric_limits<std::int64_t>::min)()) return power(squared(x), n / 2);
  if constexpr (floating_point<T>) {
    if (n < 0) return reciprocal_power(x, -n);
  } else if constexpr (carries_derivatives<T> && ordered<T>) {
    // Not by 1 / x^-n, where that may be beyond the greatest number, with all its slopes.
    if (n < 0 && (1 < x.value || x.value < -1)) {
      const auto value = power(x.value, n);
      return chain(x, value, std::remove_cvref_t<decltype(value)>(n) * value / x.value);
    }
  }
  if (n < 0) return T{1} / power(x, -n);
  if (n == 0) return T{1};
  if (n == 1) return x;
  const T half = squared(power(x, n / 2));
  return n % 2 == 0 ? half : half * x;
}

/// An integer that an std::int64_t may not hold.
template <class T>
concept beyond_64_bits = integer<T> && (sizeof(T) > 8 || (sizeof(T) == 8 && T(0) < T(-1)));

/// The same for an exponent of such a type.
template <class T, beyond_64_bits Exponent>
  requires(!integer<T> && !has_elements<T>)
constexpr T power(const T& x, Exponent n) {
  const auto short_n = static_cast<std::int64_t>(n);
  if (static_cast<Exponent>(short_n) == n && (short_n < 0) == (n < 0)) return power(x, short_n);
  const T half = squared(power(x, static_cast<Exponent>(n / 2)));
  return n % 2 == 0 ? half : n < 0 ? half / x : half * x;
}

/// x^n of an integer, exact; where it does not fit the type, it is an overflow as that of x * x.
/// Throws invalid_argument for a negative power of any but 1 and -1.
template <integer T, integer Exponent>
constexpr auto power(T x, Exponent n) {
  using number = decltype(+x);
  if (n < 0) {
    const bool is_one = x != 0 && 1 / x == x; // or -1
    if (!is_one)
      throw invalid_argument{
          "power: a negative power of an integer is no integer: write 2.0 for 2"};
    return static_cast<number>(n % 2 == 0 ? x * x : x);
  }
  number result = 1, square = x;
  for (;;) {
    if (n % 2 != 0) result *= square;
    n = static_cast<Exponent>(n / 2);
    if (n == 0) return result;
    square *= square;
  }
}

/// x^y of doubles and floats, as C's pow but for rounding: at most 0.5001 ulp off; of a negative x NaN,
/// unless y is whole. Other built-in numbers are converted as in x + y; long double stops the build.
template <class T, class Exponent>
  requires((floating_point<T> || other_built_in<T>) && (std::is_floating_point_v<Exponent>))
constexpr auto power(T x, Exponent y) {
  static_assert(!std::is_same_v<T, long double> && !std::is_same_v<Exponent, long double>,
                "float and double are supported, long double is not: write static_cast<double>(x)");
  using number = std::conditional_t<std::is_same_v<T, double>, double, Exponent>;
  if constexpr (floating_point<number>)
    return math::power(static_cast<number>(x), static_cast<number>(y));
  else
    return 0.0;
}

/// y x^(y - 1), the derivative of x^y by x, for a real number y; 0 for y = 0.
template <class T, floating_point Exponent>
constexpr T power_derivative(const T& x, Exponent y) {
  if constexpr (std::is_same_v<T, double>)
    return math::power_derivative(x, static_cast<double>(y));
  else if constexpr (std::is_same_v<T, float>)
    return static_cast<T>(math::power_derivative(static_cast<Exponent>(x), y));
  else
    return y == 0 ? T(0) : T(y) * power(x, y - 1);
}

/// x^y of a number that carries derivatives, for a real number y. Of other numbers, which have
/// whole powers only, it stops the build.
template <formula_number T, class Exponent>
  requires(std::is_floating_point_v<Exponent> && !has_elements<T>)
constexpr T power(const T& x, Exponent y) {
  static_assert(carries_derivatives<T>,
                "these numbers have whole powers only: write power(x, 2) for "
                "power(x, 2.0), and sqrt(x) or exp(y * log(x)) for others");
  static_assert(floating_point<Exponent>,
                "float and double are supported, long double is not: write static_cast<double>(x)");
  if constexpr (carries_derivatives<T> && floating_point<Exponent>)
    return chain(x, decltype(x.value)(power(x.value, y)), power_derivative(x.value, y));
  else
    return x;
}

/// Without an exponent, or with more than one: stops the build.
template <class... Arguments>
  requires(sizeof...(Arguments) != 2)
constexpr double power(const Arguments&...) {
  static_assert(sizeof...(Arguments) == 2, "power takes a number and an exponent: power(x, 2)");
  return 0;
}

} // namespace constgrad
