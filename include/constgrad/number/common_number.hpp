// The type in which numbers of two types meet.
#pragma once

#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <type_traits>

namespace constgrad {

/// Of built-in numbers the type of a + b, which is a double if one of them is: 0.5 and 0 meet in double. Of any other
/// number and a constant, the type of that number. A combination that would change a value, or that is
/// ambiguous, fails the build.
template <class A, class B>
constexpr auto common_number_of() {
  if constexpr (std::is_same_v<A, B> && !other_built_in<A>) {
    return A{};
  } else if constexpr ((floating_point<A> || other_built_in<A>) &&
                       (floating_point<B> || other_built_in<B>)) {
    using number = decltype(A{} + B{});
    static_assert(
        !integer<A> || !integer<B> || (A(-1) < A{}) == (B(-1) < B{}) || std::is_signed_v<number>,
        "an integer without a sign meets one with a sign: convert one to the other's type");
    static_assert(
        floating_point<number> || integer<number>,
        "float and double are supported, long double is not: write static_cast<double>(x)");
    return number{};
  } else if constexpr (std::convertible_to<B, A> && !std::is_convertible_v<A, B>) {
    return A{};
  } else {
    static_assert(std::convertible_to<A, B> && !std::is_convertible_v<B, A>,
                  "these two types of number have no type in common: convert one to the other");
    return B{};
  }
}

template <class A, class B>
using common_number = decltype(common_number_of<A, B>());

} // namespace constgrad
