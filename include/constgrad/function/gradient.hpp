// Derivatives of any formula, by running it on numbers that carry derivatives.
//
//     derivative(f, x)        f'(x)
//     gradient(f, x)          (∂f/∂x₁, …, ∂f/∂xₙ), forward mode: one run with n partials
//     gradient(tape, f, x)    the same in reverse mode: one run, and the tape read backwards
//     hessian(f, x)           ∂²f/∂xᵢ∂xⱼ
//
// f is a generic callable: of one number, or of a vector of numbers, to a number.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp"
#include "constgrad/number/dual.hpp"
#include "constgrad/number/variable.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace constgrad {

/// True if f(x) is a number that converts to Result, else the build stops with a message.
template <class Result, class F, class X>
constexpr bool is_formula() {
  if constexpr (!requires(const F& f, const X& x) { f(x); }) {
    static_assert(std::is_void_v<X>,
                  "a derivative runs a generic function of one argument on dual numbers: "
                  "[](const auto& x) {…}, where x is a number, and for a gradient a vector");
    return false;
  } else {
    using returned = decltype(std::declval<const F&>()(std::declval<const X&>()));
    static_assert(std::is_convertible_v<returned, Result>,
                  "a derivative is of a function that returns one number, made of its argument");
    return std::is_convertible_v<returned, Result>;
  }
}

/// f'(x). T may itself be a dual number: derivative of derivative is the second derivative.
template <class F, class T>
constexpr T derivative(const F& f, const T& x) {
  static_assert(!other_built_in<T>, "a derivative needs real numbers, doubles or floats: write 2.0 "
                                    "for 2");
  static_assert(!is_vector<T>, "the derivative by a vector is gradient(f, x)");
  if constexpr (other_built_in<T> || is_vector<T>) {
    return x; // the build has stopped
  } else if constexpr (is_formula<dual<T, 1>, F, dual<T, 1>>()) {
    const dual<T, 1> result = f(dual<T, 1>::variable(x, 0));
    return result.partials[0];
  } else {
    return x;
  }
}

/// A function's value and its gradient at the same x.
template <class T, std::size_t N>
struct value_with_gradient {
  T value;
  vector<T, N> gradient;
};

/// Both by forward mode: every operation also computes N partial derivatives.
template <class F, class T, std::size_t N>
constexpr value_with_gradient<T, N> value_and_gradient(const F& f, const vector<T, N>& x) {
  static_assert(!other_built_in<T>,
                "a gradient needs real numbers, doubles or floats: write 2.0 for 2");
  if constexpr (other_built_in<T>) {
    return {};
  } else if constexpr (is_formula<dual<T, N>, F, vector<dual<T, N>, N>>()) {
    vector<dual<T, N>, N> variables{};
    for (std::size_t i = 0; i < N; ++i) variables[i] = dual<T, N>::variable(x[i], i);
    const dual<T, N> result = f(variables);
    value_with_gradient<T, N> both{result.value, {}};
    for (std::size_t i = 0; i < N; ++i) both.gradient[i] = result.partials[i];
    return both;
  } else {
    return {};
  }
}

/// Both by reverse mode, on a tape with a capacity of N + the number of f's operations (its length()
/// afterwards). What is on the tape is forgotten. Throws invalid_argument when it is full.
template <class F, class T, std::size_t N>
constexpr value_with_gradient<T, N> value_and_gradient(tape_of<T>& tape, const F& f,
                                                       const vector<T, N>& x) {
  if constexpr (is_formula<variable<T>, F, vector<variable<T>, N>>()) {
    tape.clear();
    vector<variable<T>, N> variables{};
    for (std::size_t i = 0; i < N; ++i) variables.elements[i] = {x.elements[i], tape};
    const variable<T> result = f(variables);
    tape.read_backwards(result);
    value_with_gradient<T, N> both{result.value, {}};
    for (std::size_t i = 0; i < N; ++i)
      both.gradient.elements[i] = tape.slope(variables.elements[i]);
    return both;
  } else {
    return {};
  }
}

/// A tape of other numbers than the point's stops the build.
template <class F, class T, class U, std::size_t N>
constexpr value_with_gradient<T, N> value_and_gradient(tape_of<T>&, const F&, const vector<U, N>&) {
  static_assert(std::is_same_v<T, U>,
                "the tape and the point of a gradient have different types of number: write 2.0 "
                "for 2, or as<float> or as<double> converts the point");
  return {};
}

/// The gradient by forward mode.
template <class F, class T, std::size_t N>
constexpr vector<T, N> gradient(const F& f, const vector<T, N>& x) {
  return value_and_gradient(f, x).gradient;
}

/// The gradient by reverse mode.
template <class F, class T, std::size_t N>
constexpr vector<T, N> gradient(tape_of<T>& tape, const F& f, const vector<T, N>& x) {
  return value_and_gradient(tape, f, x).gradient;
}

template <class F, class T, class U, std::size_t N>
constexpr vector<T, N> gradient(tape_of<T>& tape, const F& f, const vector<U, N>& x) {
  return value_and_gradient(tape, f, x).gradient;
}

/// The Hessian, row by row, by forward mode twice: the partials of the partials.
template <class F, class T, std::size_t N>
constexpr vector<vector<T, N>, N> hessian(const F& f, const vector<T, N>& x) {
  static_assert(!other_built_in<T>,
                "a Hessian needs real numbers, doubles or floats: write 2.0 for 2");
  if constexpr (other_built_in<T>) {
    return {};
  } else if constexpr (is_formula<dual<dual<T, N>, N>, F, vector<dual<dual<T, N>, N>, N>>()) {
    vector<dual<dual<T, N>, N>, N> variables{};
    for (std::size_t i = 0; i < N; ++i) {
      variables[i] = dual<dual<T, N>, N>::variable(dual<T, N>::variable(x[i], i), i);
    }
    const dual<dual<T, N>, N> result = f(variables);
    vector<vector<T, N>, N> rows{};
    for (std::size_t i = 0; i < N; ++i) {
      for (std::size_t j = 0; j < N; ++j) rows[i][j] = result.partials[i].partials[j];
    }
    return rows;
  } else {
    return {};
  }
}

/// Without a point, or with too much: stops the build.
template <class F, class... Others>
  requires(sizeof...(Others) != 1)
constexpr double derivative(const F&, const Others&...) {
  static_assert(
      sizeof...(Others) == 1,
      "a derivative is taken at a point: derivative(f, 2.0), or gradient(f, vector{2.0, 3.0})");
  return 0;
}

/// A point that is no vector stops the build.
template <class F, class X>
constexpr X gradient(const F&, const X& x) {
  static_assert(is_vector<X>, "a gradient is taken at a vector, also of one number: "
                              "gradient(f, vector{2.0}), or derivative(f, 2.0)");
  return x;
}
template <class F, class X>
constexpr X hessian(const F&, const X& x) {
  static_assert(is_vector<X>, "a Hessian is taken at a vector, also of one number: "
                              "hessian(f, vector{2.0})");
  return x;
}

} // namespace constgrad
