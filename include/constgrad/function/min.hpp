#pragma once

#include "constgrad/function/max.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstddef>

namespace constgrad {

/// The class of min.
struct min_function {
  template <class A, class B>
  constexpr auto operator()(const A& a, const B& b) const {
    using number = common_number<A, B>;
    if constexpr (supports_apply_to_two<number, min_function>) {
      return apply_function(*this, static_cast<number>(a), static_cast<number>(b));
    } else {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken(second < first || is_nan(second) ? second : first);
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

/// The less of two numbers, exact; of equal ones the first, and NaN if either is. Derivatives and types are as of max.
inline constexpr min_function min{};

/// What the less of any number in a and any number in b can be.
template <floating_point T>
constexpr interval<T> apply_function(const min_function&, const interval<T>& a,
                                     const interval<T>& b) {
  if (a.is_empty() || b.is_empty()) return interval<T>::empty();
  return {b.lower < a.lower ? b.lower : a.lower, b.upper < a.upper ? b.upper : a.upper};
}

/// Of formulas, a - relu(a - b).
template <class Number>
  requires(!ordered<Number> && requires(const Number& x) { relu(x); })
constexpr Number apply_function(const min_function&, const Number& a, const Number& b) {
  return a - relu(a - b);
}

} // namespace constgrad
