// Integers that nothing is cut off: as elements that are written, and as results of sums and products.
//
//     vector<int, 2>(1.5, 2.5)                     would be {1, 2}
//     vector<char, 1>{100} + vector<char, 1>{100}  would be {-56}
#pragma once

#include "constgrad/diagnostic/invalid_argument.hpp"
#include "constgrad/math/numeric_limits.hpp"
#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <type_traits>

namespace constgrad {

/// Whether T holds every integer of type E.
template <class T, class E>
concept holds_every = std::is_same_v<T, E> ||
                      (std::is_signed_v<T> == std::is_signed_v<E> && sizeof(E) <= sizeof(T)) ||
                      (std::is_signed_v<T> && sizeof(E) < sizeof(T));

/// x as a T. Throws invalid_argument if that is another number.
template <class T, std::integral E>
constexpr T same_integer(E x) {
  const T converted = static_cast<T>(x);
  if (static_cast<E>(converted) != x || (converted < T{}) != (x < E{}))
    throw invalid_argument{"an integer does not fit the type of the vector's elements"};
  return converted;
}

/// The parameter for an element of integers: any integer that T holds, also of another type if it is a constant.
template <class T>
struct exact_integer {
  T value;

  template <std::integral E>
    requires holds_every<T, E>
  constexpr exact_integer(E x) : value(static_cast<T>(x)) {}
  template <std::integral E>
    requires(!holds_every<T, E>)
  consteval exact_integer(E x) : value(same_integer<T>(x)) {}

  /// A real number would be cut off.
  template <std::floating_point E>
  constexpr exact_integer(E) : value{} {
    static_assert(std::integral<E>,
                  "a vector of integers takes no real numbers, which would be cut off: write "
                  "vector<double, N>, or static_cast<int>(x)");
  }
  template <class E>
    requires(!std::is_arithmetic_v<E> && std::convertible_to<const E&, T>)
  constexpr exact_integer(const E& x) : value{x} {}

  constexpr operator T() const { return value; }
};

/// 2^(the digits of T), the first number beyond an integer type T, as a double.
template <std::integral T>
inline constexpr double beyond_greatest = [] {
  double power = 1;
  for (int i = 0; i < std::numeric_limits<T>::digits; ++i) power *= 2;
  return power;
}();

/// x as a T, of integers the same number, of doubles and floats without what is behind the point. Throws invalid_argument
/// for a number that an integer type T does not hold, NaN among them, and for a finite double that rounds to an infinite
/// float.
template <class T, class E>
constexpr T converted_to(const E& x) {
  if constexpr (std::is_integral_v<T> && std::is_integral_v<E>) return same_integer<T>(x);
  if constexpr (std::is_integral_v<T> && (std::is_same_v<E, double> || std::is_same_v<E, float>)) {
    const double real = x, greatest = beyond_greatest<T>,
                 least = std::is_signed_v<T> ? -greatest : 0;
    const bool is_held = std::is_same_v<T, bool>
                             ? real == 0 || real == 1
                             : real < greatest && (real >= least || real > least - 1);
    if (!is_held)
      throw invalid_argument{
          "as: a number does not fit the type of integers that it is converted to"};
  }
  if constexpr (std::is_same_v<T, float> && std::is_same_v<E, double>) {
    constexpr double rounds_up = 0x1.ffffffp+127, // half way from the greatest float to 2^128
        greatest = 0x1.fffffffffffffp+1023;
    const double size = x < 0 ? -x : x;
    if (rounds_up <= size && size <= greatest)
      throw invalid_argument{"as<float>: a number is beyond the greatest float"};
  }
  return static_cast<T>(x);
}

/// An element of type T by one of many that are written. Real numbers for integers stop the build.
template <class T, class E>
constexpr T element_of(const E& written) {
  if constexpr (std::is_integral_v<T> && !std::is_integral_v<E>)
    return exact_integer<T>{written};
  else
    return converted_to<T>(written);
}

/// True if sums and products of elements of type T are of type T; those of shorter integers stop the build.
template <class T>
inline constexpr bool keeps_sums = [] {
  if constexpr (std::is_integral_v<T>)
    static_assert(
        std::is_same_v<decltype(T{} + T{}), T>,
        "sums and products of integers shorter than int are ints, which would be cut off: "
        "as<int> converts a vector or matrix");
  return true;
}();

} // namespace constgrad
