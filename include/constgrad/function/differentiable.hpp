// A function of one variable as an object that knows its derivative.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/floating_point.hpp"

#include <cstddef>

namespace constgrad {

/// A differentiable function f, made of a rule with value(x) = f(x), derivative(x) = f'(x) and
/// value_and_derivative(x), both.
///
///     f(x)   f.derivative(x)          // x a number, or a vector: element by element
///     f.value_and_derivative(x)       // both for a number, at the price of one where they share work
///
/// Functions are objects and not overloads, so that nothing is ever taken silently from <cmath>.
template <class Rule>
struct differentiable {
  template <floating_point T>
  constexpr T operator()(T x) const {
    return Rule::value(x);
  }

  template <floating_point T>
  constexpr T derivative(T x) const {
    return Rule::derivative(x);
  }

  template <floating_point T>
  constexpr auto value_and_derivative(T x) const {
    return Rule::value_and_derivative(x);
  }

  template <class T, std::size_t N>
  constexpr vector<T, N> operator()(vector<T, N> x) const {
    for (T& element : x) element = Rule::value(element);
    return x;
  }

  template <class T, std::size_t N>
  constexpr vector<T, N> derivative(vector<T, N> x) const {
    for (T& element : x) element = Rule::derivative(element);
    return x;
  }
};

} // namespace constgrad
