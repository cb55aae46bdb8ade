// Dual numbers: a value that carries its derivatives along (forward mode).
//
//     a + a₁ε₁ + … + aₙεₙ     with  εᵢ εⱼ = 0
//
// The rules of differentiation are what multiplying out gives: (a + a'ε)(b + b'ε) = ab + (a'b +
// ab')ε.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/limits.hpp"
#include "constgrad/number/ordered.hpp"
#include "constgrad/number/slope.hpp"

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace constgrad {

/// A number and its N partial derivatives. T may itself be a dual number: then the partials have
/// partials.
template <class T, std::size_t N>
struct dual : by_lookup::functions_of<dual<T, N>> {
  static_assert(
      !other_built_in<T>,
      "dual numbers need real numbers: dual<double, N>; integers would be divided wrongly");
  T value{};
  T partials[N]{};

  constexpr dual() = default;

  /// A constant: all of its derivatives are 0.
  template <class U>
    requires std::convertible_to<U, T>
  constexpr dual(const U& constant) : value(static_cast<T>(constant)) {
    static_assert(keeps_digits<U>);
    // g++ 12 loses elements of class type but the first ones, where {} is all that they are given.
    if constexpr (std::is_class_v<T>)
      for (T& partial : partials) partial = T{};
  }

  /// From a value and partials: stops the build.
  template <class... Partials>
    requires(sizeof...(Partials) > 0)
  constexpr dual(const T&, const Partials&...) {
    static_assert(sizeof...(Partials) == 0, "a dual number is a constant, dual<double, 1>{2.0}, or "
                                            "a variable, dual<double, 1>::variable(2.0, 0)");
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
    if (is_ordinary(value) && is_ordinary(b.value)) {
      for (std::size_t i = 0; i < N; ++i)
        partials[i] = partials[i] * b.value + value * b.partials[i];
    } else {
      const T product = value * b.value;
      for (std::size_t i = 0; i < N; ++i)
        partials[i] = slope_of_value(product, scaled_slope(b.value, partials[i]) +
                                                  scaled_slope(value, b.partials[i]));
    }
    value *= b.value;
    return *this;
  }
  /// (a/b)' = (a' - (a/b) b') / b
  constexpr dual& operator/=(const dual& b) {
    const T divisor = b.value; // b may be *this
    value /= divisor;
    if (is_ordinary(value) && is_ordinary(divisor)) {
      for (std::size_t i = 0; i < N; ++i)
        partials[i] = (partials[i] - value * b.partials[i]) / divisor;
    } else {
      const T d_a = T{1} / divisor, d_b = -value / divisor;
      for (std::size_t i = 0; i < N; ++i)
        partials[i] = slope_of_value(value, scaled_slope(d_a, partials[i]) +
                                                scaled_slope(d_b, b.partials[i]));
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
  friend constexpr bool operator<(const dual& a, const dual& b)
    requires ordered<T>
  {
    return a.value < b.value;
  }
  friend constexpr bool operator>(const dual& a, const dual& b)
    requires ordered<T>
  {
    return b < a;
  }
  friend constexpr bool operator<=(const dual& a, const dual& b)
    requires ordered<T>
  {
    return a.value <= b.value;
  }
  friend constexpr bool operator>=(const dual& a, const dual& b)
    requires ordered<T>
  {
    return b <= a;
  }
};

template <class T, class... Partials>
  requires(sizeof...(Partials) > 0)
dual(T, Partials...) -> dual<T, sizeof...(Partials)>;

/// f(x) as a dual number, from f's value and derivative at x.value (chain rule): f(x)' = f'(x) x'.
/// A partial that is 0 stays 0, also where f'(x) is infinite or NaN: x does not depend on that variable. A partial that
/// is infinite becomes NaN where f'(x) is 0.
template <class T, std::size_t N>
constexpr dual<T, N> chain(const dual<T, N>& x, const T& value, const T& derivative) {
  dual<T, N> result{value};
  if (is_ordinary(derivative)) {
    for (std::size_t i = 0; i < N; ++i) result.partials[i] = derivative * x.partials[i];
  } else {
    for (std::size_t i = 0; i < N; ++i)
      result.partials[i] = scaled_slope(derivative, x.partials[i]);
  }
  return result;
}

/// As 0.5 (partials 1.0, 0.0).
template <std::size_t Capacity, class T, std::size_t N>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const dual<T, N>& x) {
  out << x.value << " (partials ";
  for (std::size_t i = 0; i < N; ++i) out << (i == 0 ? "" : ", ") << x.partials[i];
  return out << ')';
}
template <std::size_t Capacity, class T, std::size_t N>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const dual<T, N>& x) {
  return out << x;
}

} // namespace constgrad

/// Those of its value; as constants, whose derivatives are 0.
template <class T, std::size_t N>
struct std::numeric_limits<constgrad::dual<T, N>> : constgrad::limits_of<constgrad::dual<T, N>, T> {
};
