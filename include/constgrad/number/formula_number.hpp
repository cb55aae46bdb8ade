// What formulas run on, and how a function is applied to a number that carries more than its value.
#pragma once

#include "constgrad/math/floating_point.hpp"
#include "constgrad/math/wide.hpp"

#include <type_traits>

namespace constgrad {

/// Hides boost::hana::chain from what is below, should a using-directive name boost::hana: `chain` is found by argument
/// alone.
void chain() = delete;

/// A built-in integer, of any size; also bool and characters.
template <class T>
concept integer =
    std::is_integral_v<T> || std::is_same_v<T, math::int128> || std::is_same_v<T, math::uint128>;

/// A built-in number that is neither a double nor a float.
template <class T>
concept other_built_in = integer<T> || (std::is_arithmetic_v<T> && !floating_point<T>);

/// True if a constant of this type keeps its digits in a number of doubles or floats; that a long double would lose
/// them stops the build.
template <class Constant>
inline constexpr bool keeps_digits = [] {
  static_assert(!std::is_same_v<Constant, long double>,
                "float and double are supported, long double is not: write static_cast<double>(x)");
  return true;
}();

/// A number that carries derivatives along with its value: chain(x, f(x.value), f'(x.value)) is
/// f(x). Such are dual and variable.
template <class Number>
concept carries_derivatives = requires(const Number& x) { chain(x, x.value, x.value); };

/// A number that takes a function as a whole: apply_function(f, x) is f(x). Such are interval and expression. It is not
/// named apply, by which the argument std::complex would find std::apply.
template <class Number, class Function>
concept supports_apply = requires(const Function& f, const Number& x) { apply_function(f, x); };

/// A number that takes a function of two numbers as a whole: apply_function(f, x, y) is f(x, y).
template <class Number, class Function>
concept supports_apply_to_two =
    requires(const Function& f, const Number& x) { apply_function(f, x, x); };

/// What is no real number: it cannot be added and multiplied, or it is a complex one. For messages.
template <class Other>
concept no_real_number =
    !other_built_in<Other> &&
    (requires(const Other& z) { z.real(), z.imag(); } || !requires(const Other& x) { x + x, x* x; });

/// What has elements, a vector or a matrix, and so is no number.
template <class Other>
concept has_elements = requires(const Other& x) { x.elements; };

/// Any number that is not built in. On these a derivative is run as a formula, built of other
/// functions.
template <class Number>
concept formula_number = !floating_point<Number> && !other_built_in<Number>;

} // namespace constgrad
