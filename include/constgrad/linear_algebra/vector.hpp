// A vector of fixed size: a row of numbers that can be added, scaled and used as a template argument.
#pragma once

#include "constgrad/linear_algebra/misfits.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// N numbers of type T. `vector input{1.54, 1.32};` is a vector<double, 2>, and vector{input} a copy of it.
/// As for every array, what the braces of a vector<double, 3> leave out is 0.
template <class T, std::size_t N>
struct vector {
  static_assert(N > 0, "a vector has at least one element");
  T elements[N];

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

  /// Element by element; so are + and -. Sizes that differ stop the build with a sentence.
  constexpr vector& operator+=(const vector& other) {
    for (std::size_t i = 0; i < N; ++i) elements[i] += other.elements[i];
    return *this;
  }

  constexpr vector& operator-=(const vector& other) {
    for (std::size_t i = 0; i < N; ++i) elements[i] -= other.elements[i];
    return *this;
  }

  friend constexpr vector operator+(vector left, const vector& right) { return left += right; }
  friend constexpr vector operator-(vector left, const vector& right) { return left -= right; }

  /// factor · vector, every element multiplied.
  friend constexpr vector operator*(T factor, vector right) {
    for (std::size_t i = 0; i < N; ++i) right.elements[i] *= factor;
    return right;
  }
  friend constexpr vector operator*(vector left, T factor) { return factor * left; }

  /// Integers times a real number would be cut off.
  template <class Real>
    requires(std::is_integral_v<T> && std::is_floating_point_v<Real>)
  friend constexpr vector operator*(Real, const vector& right) {
    static_assert(!std::is_integral_v<T>,
                  "a vector of integers times a real number: write as<double>(vector) * factor");
    return right;
  }
  template <class Real>
    requires(std::is_integral_v<T> && std::is_floating_point_v<Real>)
  friend constexpr vector operator*(const vector& left, Real factor) {
    return factor * left;
  }
};

template <class T, class... Rest>
vector(T, Rest...) -> vector<T, 1 + sizeof...(Rest)>;

/// The same vector of other numbers, each converted for itself: as<float>(v) rounds.
template <class U, class T, std::size_t N>
constexpr vector<U, N> as(const vector<T, N>& given) {
  vector<U, N> converted{};
  for (std::size_t i = 0; i < N; ++i) converted.elements[i] = static_cast<U>(given.elements[i]);
  return converted;
}

} // namespace constgrad
