// How generic code finds the library's functions of its numbers, by argument-dependent lookup:
//
//     using std::exp;
//     exp(x)             // std::exp of a double, constgrad::exp of a dual number
//
// constgrad::exp is a function object, which argument-dependent lookup does not find, and a function of the same name
// can't be declared beside it. So the functions are in a namespace of their own; every number has an empty base class
// in that namespace, so that argument-dependent lookup searches it as well.
#pragma once

#include <concepts>
#include <type_traits>

namespace constgrad::by_lookup {

/// The empty base of a number. One for each type, since two objects of one type can't share an
/// address: a dual number of dual numbers would grow.
template <class Number>
struct functions_of {};

/// A number whose functions are found by lookup.
template <class T>
concept has_functions = std::derived_from<T, functions_of<T>>;

/// Two numbers, not both built in, of which neither becomes the other: dual<double, 1> and dual<double, 2>, a rational
/// and a double.
template <class A, class B>
concept unrelated_numbers =
    !std::same_as<A, B> && (has_functions<A> || has_functions<B>) &&
    (has_functions<A> || std::is_arithmetic_v<A>) &&
    (has_functions<B> || std::is_arithmetic_v<B>) && !std::is_convertible_v<const A&, B> &&
    !std::is_convertible_v<const B&, A>;

/// What the result of such two would be; stops the build.
template <class A, class B>
constexpr auto refused() {
  static_assert(std::same_as<A, B>, "two numbers meet that have no type in common: convert either "
                                    "(a rational meets 0.5_rational)");
  return std::conditional_t<has_functions<A>, A, B>{};
}

template <class A, unrelated_numbers<A> B>
constexpr auto operator+(const A&, const B&) {
  return refused<A, B>();
}
template <class A, unrelated_numbers<A> B>
constexpr auto operator-(const A&, const B&) {
  return refused<A, B>();
}
template <class A, unrelated_numbers<A> B>
constexpr auto operator*(const A&, const B&) {
  return refused<A, B>();
}
template <class A, unrelated_numbers<A> B>
constexpr auto operator/(const A&, const B&) {
  return refused<A, B>();
}
template <class A, unrelated_numbers<A> B>
constexpr bool operator==(const A&, const B&) {
  refused<A, B>();
  return false;
}
template <class A, unrelated_numbers<A> B>
constexpr bool operator<(const A&, const B&) {
  refused<A, B>();
  return false;
}
template <class A, unrelated_numbers<A> B>
constexpr bool operator>(const A&, const B&) {
  refused<A, B>();
  return false;
}

} // namespace constgrad::by_lookup
