// Sums and products of vectors and matrices that have no meaning: each stops the build with a message.
//
//     (1, 2) + (1, 2, 3)      vector + expects 2 elements on the right, but got 3
//     (1, 2) · (3, 4)         write dot(a, b) or hadamard(a, b)
//
// Every function here is less specialized than the one that does the arithmetic, and is chosen where no other is
// left. It returns what the other would, so that no second error follows.
#pragma once

#include "constgrad/diagnostic/fail_build.hpp"
#include "constgrad/linear_algebra/exact_integer.hpp"
#include "constgrad/number/formula_number.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

template <class T, std::size_t N>
struct vector;
template <class T, std::size_t Rows, std::size_t Columns>
struct matrix;

/// Whether a type is a vector, and whether it is a matrix.
template <class>
inline constexpr bool is_vector = false;
template <class T, std::size_t N>
inline constexpr bool is_vector<vector<T, N>> = true;
template <class>
inline constexpr bool is_matrix = false;
template <class T, std::size_t Rows, std::size_t Columns>
inline constexpr bool is_matrix<matrix<T, Rows, Columns>> = true;
template <class Operand>
concept vector_or_matrix = is_vector<Operand> || is_matrix<Operand>;

/// The type of the elements of a vector or matrix.
template <vector_or_matrix Operand>
using element_type = std::remove_all_extents_t<decltype(Operand::elements)>;

/// A view of a vector or matrix, which can be an operand in its place.
template <class Operand>
concept view = requires { requires Operand::is_view; };

/// The type of the product of two elements, that of a * b. An integer with a sign would lose it to one without: that
/// stops the build.
template <class T, class U>
constexpr auto product_of_elements() {
  using number = decltype(T{} * U{});
  if constexpr (std::is_integral_v<T> && std::is_integral_v<U>)
    static_assert(std::is_signed_v<T> == std::is_signed_v<U> || std::is_signed_v<number>,
                  "an integer without a sign meets one with a sign: as<int> or as<double> converts "
                  "either");
  return std::type_identity<number>{};
}
template <class T, class U>
using element_product = typename decltype(product_of_elements<T, U>())::type;

/// True if both shapes are the same, else the build stops with a message such as "matrix + expects 2 rows, but got
/// 3".
template <fixed_string What, std::size_t Rows, std::size_t Columns, std::size_t GivenRows,
          std::size_t GivenColumns>
constexpr bool has_shape() {
  if constexpr (Rows != GivenRows)
    return has_size<What, Rows, "rows", GivenRows>();
  else
    return has_size<What, Columns, "columns", GivenColumns>();
}

/// Stops the build: operands that differ in shape, in type of number, or in kind.
template <fixed_string OfVectors, fixed_string OfMatrices, class Left, class Right>
constexpr void refuse_operands(const Left& left, const Right& right) {
  if constexpr (is_vector<Left> && is_vector<Right>) {
    if constexpr (Left::size() != Right::size())
      has_size<OfVectors, Left::size(), "elements on the right", Right::size()>();
    else
      static_assert(std::same_as<decltype(left.elements), decltype(right.elements)>,
                    "the two vectors have different types of number: as<float> or as<double> "
                    "converts either");
  } else if constexpr (is_matrix<Left> && is_matrix<Right>) {
    if constexpr (has_shape<OfMatrices, Left::rows(), Left::columns(), Right::rows(),
                            Right::columns()>())
      static_assert(
          std::same_as<decltype(left.elements), decltype(right.elements)>,
          "the two matrices have different types of number: convert the elements of either");
  } else {
    static_assert(is_vector<Left> && is_vector<Right>,
                  "a vector goes with a vector here, and a matrix with a matrix");
  }
}

template <vector_or_matrix Left, class Right>
  requires(!view<Right>)
constexpr Left operator+(const Left& left, const Right& right) {
  constgrad::refuse_operands<"vector +", "matrix +">(left, right);
  return left;
}
template <vector_or_matrix Left, class Right>
  requires(!view<Right>)
constexpr Left operator-(const Left& left, const Right& right) {
  constgrad::refuse_operands<"vector -", "matrix -">(left, right);
  return left;
}
template <class Left, vector_or_matrix Right>
  requires(!vector_or_matrix<Left> && !view<Left>)
constexpr Right operator+(const Left& left, const Right& right) {
  constgrad::refuse_operands<"vector +", "matrix +">(left, right);
  return right;
}
template <class Left, vector_or_matrix Right>
  requires(!vector_or_matrix<Left> && !view<Left>)
constexpr Right operator-(const Left& left, const Right& right) {
  constgrad::refuse_operands<"vector -", "matrix -">(left, right);
  return right;
}
template <vector_or_matrix Left, class Right>
  requires(!view<Right>)
constexpr Left& operator+=(Left& left, const Right& right) {
  constgrad::refuse_operands<"vector +=", "matrix +=">(left, right);
  return left;
}
template <vector_or_matrix Left, class Right>
  requires(!view<Right>)
constexpr Left& operator-=(Left& left, const Right& right) {
  constgrad::refuse_operands<"vector -=", "matrix -=">(left, right);
  return left;
}
template <vector_or_matrix Left, vector_or_matrix Right>
constexpr bool operator==(const Left& left, const Right& right) {
  constgrad::refuse_operands<"vector ==", "matrix ==">(left, right);
  return false;
}

template <class T, std::size_t Rows, std::size_t Columns, class U, std::size_t N>
  requires(Columns != N)
constexpr vector<T, Rows> operator*(const matrix<T, Rows, Columns>& m, const vector<U, N>&) {
  has_size<"matrix * vector", Columns, "elements on the right", N>();
  return m.column(0);
}
template <class T, std::size_t Rows, std::size_t Columns, class U, std::size_t R, std::size_t C>
  requires(Columns != R)
constexpr matrix<T, Rows, C> operator*(const matrix<T, Rows, Columns>&, const matrix<U, R, C>&) {
  has_size<"matrix * matrix", Columns, "rows on the right", R>();
  return {};
}
template <class T, std::size_t N, vector_or_matrix Right>
constexpr vector<T, N> operator*(const vector<T, N>& left, const Right&) {
  static_assert(
      N == 0,
      "a vector times a vector is dot(a, b), hadamard(a, b) or outer(a, b); a matrix stands "
      "on the left of the vector that it multiplies");
  return left;
}

/// Every element by a factor; also by an element of the vector or matrix itself, as it is before.
template <vector_or_matrix Left, class Factor>
  requires(!vector_or_matrix<Factor> && !view<Factor>)
constexpr Left& operator*=(Left& left, const Factor& factor) {
  return left = left * factor;
}

/// Every element with the other sign.
template <vector_or_matrix Operand>
constexpr Operand operator-(Operand operand) {
  static_assert(keeps_sums<element_type<Operand>>);
  for (auto& element : operand.elements) element = -element;
  return operand;
}

/// By a vector or matrix, or of one: stops the build.
template <class Left, class Right>
  requires(vector_or_matrix<Left> || vector_or_matrix<Right>)
constexpr auto operator/(const Left& left, const Right& right) {
  static_assert(
      sizeof(Left) == 0,
      "vectors and matrices are not divided: multiply by 1 / x, or each element in a loop");
  if constexpr (vector_or_matrix<Left>)
    return left;
  else
    return right;
}
template <vector_or_matrix Left, class Right>
constexpr Left& operator/=(Left& left, const Right& right) {
  static_cast<void>(left / right);
  return left;
}

/// Whether a factor is of a type that elements of type T would cut off, lose digits of, or not convert from. Other
/// factors become a T in the arithmetic itself.
template <class Factor, class T>
concept misfit_factor =
    !vector_or_matrix<Factor> && !view<Factor> &&
    (!std::is_convertible_v<const Factor&, T> ||
     (std::is_integral_v<T> && std::is_arithmetic_v<Factor> && !std::is_same_v<T, Factor>) ||
     (!std::is_integral_v<T> && !std::is_same_v<T, long double> &&
      std::is_same_v<Factor, long double>));

/// Stops the build, but for a factor that is an integer which elements of type T hold.
template <class Factor, class T, bool IsVector>
constexpr bool factor_fits() {
  if constexpr (!std::is_convertible_v<const Factor&, T>) {
    static_assert(!IsVector, "the factor does not convert to the type of the vector's elements: "
                             "as<type of the factor>(vector) converts these");
    static_assert(IsVector, "the factor does not convert to the type of the matrix's elements");
    return false;
  } else if constexpr (!std::is_integral_v<T>) {
    return !keeps_digits<Factor>;
  } else if constexpr (std::is_floating_point_v<Factor>) {
    static_assert(!IsVector, "a vector of integers times a real number: write as<double>(vector) "
                             "* factor");
    static_assert(IsVector, "a matrix of integers times a real number: write as<double>(matrix) "
                            "* factor");
    return false;
  } else {
    constexpr bool fits = std::is_same_v<decltype(T{} * Factor{}), T> &&
                          (std::is_signed_v<T> || std::is_unsigned_v<Factor>);
    static_assert(fits || !IsVector, "the factor has another type than the vector's integers, "
                                     "which would cut it off: convert either");
    static_assert(fits || IsVector, "the factor has another type than the matrix's integers, "
                                    "which would cut it off: convert either");
    return fits;
  }
}

template <class Factor, vector_or_matrix Right>
  requires misfit_factor<Factor, element_type<Right>>
constexpr Right operator*(const Factor& factor, const Right& right) {
  using element = element_type<Right>;
  if constexpr (factor_fits<Factor, element, is_vector<Right>>())
    return static_cast<element>(factor) * right;
  else
    return right;
}
template <vector_or_matrix Left, class Factor>
  requires misfit_factor<Factor, element_type<Left>>
constexpr Left operator*(const Left& left, const Factor& factor) {
  return factor * left;
}

} // namespace constgrad
