#pragma once

#include "constgrad/function/relu.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/number/common_number.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstddef>

namespace constgrad {

/// The number itself; with slopes that are NaN where it is NaN.
template <class Number>
constexpr Number taken(const Number& x) {
  if constexpr (carries_derivatives<Number>) {
    if (is_nan(x)) return chain(x, x.value, x.value);
  }
  return x;
}

/// The class of max.
struct max_function {
  template <class A, class B>
  constexpr auto operator()(const A& a, const B& b) const {
    using number = common_number<A, B>;
    if constexpr (supports_apply_to_two<number, max_function>) {
      return apply_function(*this, static_cast<number>(a), static_cast<number>(b));
    } else {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken(first < second || is_nan(second) ? second : first);
    }
  }

  /// Of two vectors, element by element.
  template <class A, class B, std::size_t N>
  constexpr auto operator()(const vector<A, N>& a, const vector<B, N>& b) const {
    vector<common_number<A, B>, N> result{};
    for (std::size_t i = 0; i < N; ++i) result[i] = (*this)(a[i], b[i]);
    return result;
  }
};

/// The greater of two numbers, exact; of equal ones the first, and NaN if either is. A number that carries derivatives
/// brings those of the one that is taken. Types are those of a + b: max(0.5, 0) is a double. Of a number that takes
/// functions as a whole it is apply_function(max, a, b), of two vectors the maximum of each pair of elements.
inline constexpr max_function max{};

/// What the greater of any number in a and any number in b can be.
template <floating_point T>
constexpr interval<T> apply_function(const max_function&, const interval<T>& a,
                                     const interval<T>& b) {
  if (a.is_empty() || b.is_empty()) return interval<T>::empty();
  return {a.lower < b.lower ? b.lower : a.lower, a.upper < b.upper ? b.upper : a.upper};
}

/// Of formulas, which have no order, a + relu(b - a).
template <class Number>
  requires(!ordered<Number> && requires(const Number& x) { relu(x); })
constexpr Number apply_function(const max_function&, const Number& a, const Number& b) {
  return a + relu(b - a);
}

} // namespace constgrad
