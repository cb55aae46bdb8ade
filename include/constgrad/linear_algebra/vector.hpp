// A vector of fixed size: a row of numbers that can be added, scaled and used as a template argument.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/elements.hpp"
#include "constgrad/linear_algebra/mismatches.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// What row_element<T> is where T is no vector: nothing in braces converts to it.
struct no_element {
  no_element() = delete;
};

/// The type of the elements of a vector T.
template <class T>
struct row_element_of {
  using type = no_element;
};
template <class T, std::size_t N>
struct row_element_of<vector<T, N>> {
  using type = T;
};
template <class T>
using row_element = typename row_element_of<T>::type;

/// N numbers of type T. `vector input{1.54, 1.32};` is a vector<double, 2>, and vector{input} a copy of it; numbers
/// of several types get their common type: vector{1, 2.5} is a vector<double, 2>, vector{1, 2} a vector<int, 2>.
///
/// Braces hold all N elements, in one pair or in two, vector<double, 2>{1, 2} or {{1, 2}}; another number of them
/// stops the build with a message such as "vector expects 3 elements, but got 2". Empty braces are zero:
/// vector<double, 3>{}. Without braces a vector<double, 3> is uninitialized, like a double.
///
/// `auto [x, y] = input;` gives the elements names.
template <class T, std::size_t N>
struct vector : element_array<T, N> {
  static_assert(N > 0, "a vector has at least one element");
  using element_array<T, N>::elements;
  using element_array<T, N>::element_array;

  vector() = default;

  /// From an array in braces, or any array of N elements.
  template <std::size_t Given>
  constexpr vector(const T (&written)[Given]) : element_array<T, N>{} {
    if constexpr (has_size<"vector", N, "elements", Given>())
      for (std::size_t i = 0; i < N; ++i) elements[i] = written[i];
  }

  /// From another number of elements: stops the build.
  constexpr vector(single_element<T>)
    requires(N != 1)
      : element_array<T, N>{} {
    has_size<"vector", N, "elements", 1>();
  }
  template <class... E>
    requires(sizeof...(E) > 1 &&
             !(sizeof...(E) == N && all_true(std::is_convertible_v<const E&, T>...)))
  constexpr vector(const E&...) : element_array<T, N>{} {
    if constexpr (has_size<"vector", N, "elements", sizeof...(E)>())
      static_assert(all_true(std::is_convertible_v<const E&, T>...),
                    "an element does not convert to the type of the vector's elements");
  }
  /// From a long double: stops the build, unless the elements are of that type.
  template <class... E>
    requires(sizeof...(E) == N && !std::is_same_v<T, long double> && std::is_floating_point_v<T> &&
             !all_true(!std::is_same_v<E, long double>...))
  constexpr vector(const E&...) : element_array<T, N>{} {
    static_assert(all_true(keeps_digits<E>...));
  }
  template <std::size_t... Sizes>
    requires(sizeof...(Sizes) > 1 && sizeof...(Sizes) != N)
  constexpr vector([[maybe_unused]] const row_element<T> (&... rows)[Sizes])
      : element_array<T, N>{} {
    has_size<"vector", N, "elements", sizeof...(Sizes)>();
  }

  /// From a container, a std::array or a std::vector: stops the build.
  template <class Container>
    requires requires(const Container& other) { other.data(), other.size(); }
  constexpr explicit vector(const Container&) : element_array<T, N>{} {
    static_assert(sizeof(Container) == 0, "a vector is made of its elements in braces; copy those "
                                          "of a container in a loop");
  }

  static constexpr std::size_t size() { return N; }
  constexpr T& operator[](std::size_t i) { return elements[i]; }
  constexpr const T& operator[](std::size_t i) const { return elements[i]; }
  constexpr T* begin() { return elements; }
  constexpr T* end() { return elements + N; }
  constexpr const T* begin() const { return elements; }
  constexpr const T* end() const { return elements + N; }

  // Not defaulted: g++ 14 evaluates a defaulted == of arrays wrongly in constant expressions.
  friend constexpr bool operator==(const vector& a, const vector& b) {
    for (std::size_t i = 0; i < N; ++i) {
      if (a.elements[i] != b.elements[i]) return false;
    }
    return true;
  }

  /// Element by element; so are + and -. Sizes that differ stop the build with a message.
  constexpr vector& operator+=(const vector& other) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < N; ++i) elements[i] += other.elements[i];
    return *this;
  }

  constexpr vector& operator-=(const vector& other) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < N; ++i) elements[i] -= other.elements[i];
    return *this;
  }

  friend constexpr vector operator+(vector left, const vector& right) { return left += right; }
  friend constexpr vector operator-(vector left, const vector& right) { return left -= right; }

  /// factor · vector, every element multiplied.
  friend constexpr vector operator*(T factor, vector right) {
    static_assert(keeps_sums<T>);
    for (std::size_t i = 0; i < N; ++i) right.elements[i] *= factor;
    return right;
  }
  friend constexpr vector operator*(vector left, T factor) { return factor * left; }
};

/// The type of the elements of vector{first, rest…}: their common type, or that of the first where they have none.
template <class First, class... Rest>
constexpr auto common_element() {
  if constexpr (all_true(std::is_same_v<First, Rest>...))
    return std::type_identity<First>{};
  else if constexpr (requires { typename std::common_type_t<First, Rest...>; }) {
    using common = std::common_type_t<First, Rest...>;
    constexpr bool keeps_signs = !std::is_integral_v<common> || std::is_signed_v<common> ||
                                 all_true(std::is_unsigned_v<First>, std::is_unsigned_v<Rest>...);
    static_assert(keeps_signs,
                  "an integer without a sign meets one with a sign: convert one to the "
                  "other's type");
    return std::type_identity<std::conditional_t<keeps_signs, common, long long>>{};
  } else
    return std::type_identity<First>{};
}

template <class First, class... Rest>
vector(First, Rest...)
    -> vector<typename decltype(common_element<First, Rest...>())::type, 1 + sizeof...(Rest)>;
vector() -> vector<double, 0>; // which says that a vector has at least one element

/// Element Index, for structured bindings.
template <std::size_t Index, class T, std::size_t N>
constexpr T& get(vector<T, N>& v) {
  static_assert(Index < N);
  return v.elements[Index];
}
template <std::size_t Index, class T, std::size_t N>
constexpr const T& get(const vector<T, N>& v) {
  static_assert(Index < N);
  return v.elements[Index];
}
template <std::size_t Index, class T, std::size_t N>
constexpr T&& get(vector<T, N>&& v) {
  static_assert(Index < N);
  return static_cast<T&&>(v.elements[Index]);
}

/// The same vector of other numbers, each converted for itself: as<float>(v) rounds, as<int>(v) cuts off what is behind
/// the point. Throws invalid_argument for a number that a type of integer does not hold, and for a finite double that
/// would be an infinite float.
template <class U, class T, std::size_t N>
constexpr vector<U, N> as(const vector<T, N>& given) {
  vector<U, N> converted{};
  for (std::size_t i = 0; i < N; ++i) converted.elements[i] = converted_to<U>(given.elements[i]);
  return converted;
}

} // namespace constgrad

/// How many names a structured binding of a vector has, and the type of each.
template <class T, std::size_t N>
struct std::tuple_size<constgrad::vector<T, N>> : std::integral_constant<std::size_t, N> {};
template <std::size_t Index, class T, std::size_t N>
struct std::tuple_element<Index, constgrad::vector<T, N>> {
  using type = T;
};
