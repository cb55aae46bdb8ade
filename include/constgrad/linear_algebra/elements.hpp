// N elements, written in braces: exactly N of them, or the build stops.
//
// As a plain array would, an aggregate fills with zeros what its braces leave out. So what is written in braces has
// a constructor of exactly N parameters, and others that take another number only to say so.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/exact_integer.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// Whether every one of these is true. A fold expression of more than 256 would be too deep for clang.
template <class... Bools>
constexpr bool all_true(Bools... conditions) {
  const bool all[]{true, conditions...};
  for (bool one : all)
    if (!one) return false;
  return true;
}

/// The parameter for one element: a number by value, so that every compiler refuses to narrow it in braces; an integer
/// so that it is refused in parentheses, too.
template <std::size_t, class T>
using element_parameter =
    std::conditional_t<std::is_integral_v<T>, exact_integer<T>,
                       std::conditional_t<std::is_arithmetic_v<T>, T, const T&>>;

/// N elements of type T, and the constructor that takes N elements. Of more than 512, which would cost compilers too
/// much as parameters, each has to be of a type that converts to T.
template <class T, std::size_t N, class Indices = std::make_index_sequence<(N <= 512 ? N : 0)>>
struct element_array {
  T elements[N];

  element_array() = default;
  template <class... E>
    requires(sizeof...(E) == N && all_true(std::is_convertible_v<const E&, T>...))
  constexpr element_array(const E&... written) : elements{element_of<T>(written)...} {}
};
template <class T, std::size_t N, std::size_t... Index>
  requires(sizeof...(Index) == N && N != 0 && !(N == 1 && std::is_arithmetic_v<T>))
struct element_array<T, N, std::index_sequence<Index...>> {
  T elements[N];

  element_array() = default;
  constexpr element_array(element_parameter<Index, T>... written) : elements{T(written)...} {}
};

/// One number, in one pair of braces or in two. Its constructor is a template, so that clang, which warns of braces
/// around a number, takes two pairs for an array.
template <class T>
  requires std::is_arithmetic_v<T>
struct element_array<T, 1, std::index_sequence<0>> {
  T elements[1];

  element_array() = default;
  template <class Element = T>
  constexpr element_array(element_parameter<0, Element> written) : elements{written} {}
  constexpr element_array(const T (&written)[1]) : elements{written[0]} {}
};

/// What a vector of no elements, which stops the build, has instead of an array.
template <class T>
struct element_array<T, 0, std::index_sequence<>> {
  T elements[1];
};

/// For a parameter that takes a single element in braces, and does not convert the element without them.
template <class T>
struct single_element {
  template <std::convertible_to<T> E>
  constexpr single_element(const E&) {}
};

/// A row of a matrix or of a data set in braces: N elements of type T. Another number stops the build with a message
/// such as "matrix expects 3 columns, but got 4".
template <class T, std::size_t N, fixed_string What, fixed_string Noun>
struct row_in_braces : element_array<T, N> {
  using element_array<T, N>::element_array;

  /// From a vector of N elements.
  constexpr row_in_braces(const element_array<T, N>& row) : element_array<T, N>{row} {}

  /// From an array, or an array in braces.
  template <std::size_t Given>
  constexpr row_in_braces(const T (&written)[Given]) : element_array<T, N>{} {
    if constexpr (has_size<What, N, Noun, Given>())
      for (std::size_t i = 0; i < N; ++i) this->elements[i] = written[i];
  }

  /// From another number of elements: stops the build.
  constexpr row_in_braces() : element_array<T, N>{} { has_size<What, N, Noun, 0>(); }
  constexpr row_in_braces(single_element<T>)
    requires(N != 1)
      : element_array<T, N>{} {
    has_size<What, N, Noun, 1>();
  }
  template <class... E>
    requires(sizeof...(E) > 1 && sizeof...(E) != N &&
             all_true(std::is_convertible_v<const E&, T>...))
  constexpr row_in_braces(const E&...) : element_array<T, N>{} {
    has_size<What, N, Noun, sizeof...(E)>();
  }
};

} // namespace constgrad
