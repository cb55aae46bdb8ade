// Dual numbers: a value that carries its derivatives along (forward mode).
//
//     a + a₁ε₁ + … + aₙεₙ     with  εᵢ εⱼ = 0
//
// The rules of differentiation are what multiplying out gives: (a + a'ε)(b + b'ε) = ab + (a'b +
// ab')ε.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A number and its N partial derivatives. T may itself be a dual number: then the partials have
/// partials.
template <class T, std::size_t N>
struct dual {
  T value{};
  T partials[N]{};

  constexpr dual() = default;

  /// A constant: all of its derivatives are 0.
  template <class U>
    requires std::convertible_to<U, T>
  constexpr dual(const U& constant) : value(static_cast<T>(constant)) {
    // g++ 12 loses elements of class type but the first ones, where {} is all that they are given.
    if constexpr (std::is_class_v<T>)
      for (T& partial : partials) partial = T{};
  }

  /// The i-th variable: ∂xᵢ/∂xᵢ = 1.
  static constexpr dual variable(const T& x, std::size_t i) {
    dual result{x};
    result.partials[i] = T{1};
    return result;
  }

  constexpr dual& operator+=(const dual& b) {
    value += b.value;
    for (std::size_t i = 0; i < N; ++i) partials[i] += b.partials[i];
    return *this;
  }
  constexpr dual& operator-=(const dual& b) {
    value -= b.value;
    for (std::size_t i = 0; i < N; ++i) partials[i] -= b.partials[i];
    return *this;
  }
  /// (ab)' = a'b + ab'
  constexpr dual& operator*=(const dual& b) {
    for (std::size_t i = 0; i < N; ++i) {
      partials[i] = partials[i] * b.value + value * b.partials[i];
    }
    value *= b.value;
    return *this;
  }
  /// (a/b)' = (a' - (a/b) b') / b
  constexpr dual& operator/=(const dual& b) {
    value /= b.value;
    for (std::size_t i = 0; i < N; ++i) {
      partials[i] = (partials[i] - value * b.partials[i]) / b.value;
    }
    return *this;
  }

  friend constexpr dual operator+(dual a, const dual& b) { return a += b; }
  friend constexpr dual operator-(dual a, const dual& b) { return a -= b; }
  friend constexpr dual operator*(dual a, const dual& b) { return a *= b; }
  friend constexpr dual operator/(dual a, const dual& b) { return a /= b; }
  friend constexpr dual operator-(dual a) {
    a.value = -a.value;
    for (T& partial : a.partials) partial = -partial;
    return a;
  }

  // A branch is decided by the value alone: x > 0 ? x : 0 has the derivative of the branch that is
  // taken. Two numbers may be equal in this sense and have other partials.
  friend constexpr bool operator==(const dual& a, const dual& b) { return a.value == b.value; }
  friend constexpr bool operator<(const dual& a, const dual& b) { return a.value < b.value; }
  friend constexpr bool operator>(const dual& a, const dual& b) { return b < a; }
  friend constexpr bool operator<=(const dual& a, const dual& b) { return a.value <= b.value; }
  friend constexpr bool operator>=(const dual& a, const dual& b) { return b <= a; }
};

/// f(x) as a dual number, from f's value and derivative at x.value (chain rule): f(x)' = f'(x) x'.
/// Where f'(x) is infinite, a partial that is 0 becomes NaN, as in every product of the two.
template <class T, std::size_t N>
constexpr dual<T, N> chain(const dual<T, N>& x, const T& value, const T& derivative) {
  dual<T, N> result{value};
  for (std::size_t i = 0; i < N; ++i) result.partials[i] = derivative * x.partials[i];
  return result;
}

} // namespace constgrad
