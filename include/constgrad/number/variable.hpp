// Variables whose operations are written on a tape (reverse mode).
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/number/by_lookup.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/limits.hpp"
#include "constgrad/number/tape.hpp"

#include <concepts>
#include <cstddef>

namespace constgrad {

/// A type whose values may be the constant operand beside a variable of T. It must convert to T and must not be long
/// double; a long double that is converted to a variable fails the build.
template <class C, class T>
concept constant_beside = std::convertible_to<C, T> && !std::same_as<C, long double>;

/// A number with its place on a tape, which must outlive it; a constant has no tape. An operation
/// on a variable from before the tape's clear() throws invalid_argument: its place is no longer there.
template <class T>
struct variable : by_lookup::functions_of<variable<T>> {
  T value{};
  tape_place<T> place{};

  constexpr variable() = default;

  /// A constant.
  template <class U>
    requires std::convertible_to<U, T>
  constexpr variable(const U& constant) : value(static_cast<T>(constant)) {
    static_assert(keeps_digits<U>);
  }

  /// A variable, the beginning of a computation: it depends on nothing.
  constexpr variable(const T& start, tape_of<T>& on)
      : value(start),
        place{&on, on.end_operation(start)} {}

  /// On a tape of other numbers: stops the build.
  template <class Other>
    requires(!std::same_as<T, Other>)
  constexpr variable(const T& start, tape_of<Other>&) : value(start) {
    static_assert(std::same_as<T, Other>,
                  "a variable and its tape are of one type of number: variable<float> and "
                  "tape<float, 100>");
  }

  /// The result of an operation on a, and how it changes with a.
  constexpr variable(const T& result, const variable& a, const T& d_a)
      : value(result),
        place{a.place.tape} {
    if (place.tape == nullptr) return;
    place.tape->write({d_a, a.place.number});
    place.number = place.tape->end_operation(result);
  }

  /// The result of an operation on a and b, and how it changes with both. Throws invalid_argument if
  /// a and b are on different tapes.
  constexpr variable(const T& result, const variable& a, const T& d_a, const variable& b,
                     const T& d_b)
      : value(result),
        place{a.place.tape != nullptr ? a.place.tape : b.place.tape} {
    if (place.tape == nullptr) return;
    if (b.place.tape != place.tape && b.place.tape != nullptr) {
      throw invalid_argument{"variables of two tapes in one operation"};
    }
    place.tape->write({d_a, a.place.number});
    place.tape->write({d_b, b.place.number});
    place.number = place.tape->end_operation(result);
  }

  friend constexpr variable operator+(const variable& a, const variable& b) {
    return {a.value + b.value, a, T{1}, b, T{1}};
  }
  friend constexpr variable operator-(const variable& a, const variable& b) {
    return {a.value - b.value, a, T{1}, b, T{-1}};
  }
  friend constexpr variable operator*(const variable& a, const variable& b) {
    return {a.value * b.value, a, b.value, b, a.value};
  }
  friend constexpr variable operator/(const variable& a, const variable& b) {
    const T quotient = a.value / b.value;
    return {quotient, a, T{1} / b.value, b, -quotient / b.value};
  }
  friend constexpr variable operator-(const variable& a) { return {-a.value, a, T{-1}}; }

  // With a constant c there is one derivative to write, not two.
  template <constant_beside<T> C>
  friend constexpr variable operator+(const variable& a, const C& c) {
    return {a.value + T(c), a, T{1}};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator+(const C& c, const variable& a) {
    return {T(c) + a.value, a, T{1}};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator-(const variable& a, const C& c) {
    return {a.value - T(c), a, T{1}};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator-(const C& c, const variable& a) {
    return {T(c) - a.value, a, T{-1}};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator*(const variable& a, const C& c) {
    return {a.value * T(c), a, T(c)};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator*(const C& c, const variable& a) {
    return {T(c) * a.value, a, T(c)};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator/(const variable& a, const C& c) {
    return {a.value / T(c), a, T{1} / T(c)};
  }
  template <constant_beside<T> C>
  friend constexpr variable operator/(const C& c, const variable& a) {
    const T quotient = T(c) / a.value;
    return {quotient, a, -quotient / a.value};
  }
  constexpr variable& operator+=(const variable& b) { return *this = *this + b; }
  constexpr variable& operator-=(const variable& b) { return *this = *this - b; }
  constexpr variable& operator*=(const variable& b) { return *this = *this * b; }
  constexpr variable& operator/=(const variable& b) { return *this = *this / b; }

  // A branch is decided by the value.
  friend constexpr bool operator==(const variable& a, const variable& b) {
    return a.value == b.value;
  }
  friend constexpr bool operator<(const variable& a, const variable& b) {
    return a.value < b.value;
  }
  friend constexpr bool operator>(const variable& a, const variable& b) { return b < a; }
  friend constexpr bool operator<=(const variable& a, const variable& b) {
    return a.value <= b.value;
  }
  friend constexpr bool operator>=(const variable& a, const variable& b) { return b <= a; }
};

template <class Start, class T>
variable(const Start&, tape_of<T>&) -> variable<T>;

/// f(x), from f's value and derivative at x.value.
template <class T>
constexpr variable<T> chain(const variable<T>& x, const T& value, const T& derivative) {
  return {value, x, derivative};
}

/// weights₀ x₀ + weights₁ x₁ + …, from left to right: one operation with as many operands as there
/// are variables.
template <class T>
constexpr variable<T> weighted_sum(const T* weights, const variable<T>* x, std::size_t count) {
  T sum = weights[0] * x[0].value;
  for (std::size_t i = 1; i < count; ++i) sum += weights[i] * x[i].value;
  tape_of<T>* tape = nullptr;
  for (std::size_t i = 0; i < count; ++i) {
    const tape_place<T> of_x = x[i].place;
    if (of_x.tape == nullptr) continue;
    if (tape == nullptr) tape = of_x.tape;
    if (of_x.tape != tape) tape->refuse("variables of two tapes in one operation");
    tape->write({weights[i], of_x.number});
  }
  variable<T> result{sum};
  if (tape != nullptr) result.place = {tape, tape->end_operation(sum)};
  return result;
}

/// A variable's value, as a number.
template <std::size_t Capacity, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>& out, const variable<T>& x) {
  return out << x.value;
}
template <std::size_t Capacity, class T>
constexpr char_buffer<Capacity>& operator<<(char_buffer<Capacity>&& out, const variable<T>& x) {
  return out << x.value;
}

} // namespace constgrad

/// Those of its value; as constants.
template <class T>
struct std::numeric_limits<constgrad::variable<T>>
    : constgrad::limits_of<constgrad::variable<T>, T> {};
