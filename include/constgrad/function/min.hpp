#pragma once

#include "constgrad/function/max.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstddef>

namespace constgrad {

/// The class of min.
struct min_function {
  template <class A, class B>
    requires(!vector_or_matrix<A> && !vector_or_matrix<B> && !view<A> && !view<B>)
  constexpr auto operator()(const A& a, const B& b) const {
    using number = common_number<A, B>;
    if constexpr (supports_apply_to_two<number, min_function>) {
      return apply_function(*this, static_cast<number>(a), static_cast<number>(b));
    } else if constexpr (carries_sets<number, min_function>) {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken_of_sets(first, second, (*this)(first.value, second.value),
                           relu.derivative(first.value - second.value));
    } else {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken(second < first || is_nan(second) ? second : first);
    }
  }

  /// Of vectors, element by element; a number goes with every element.
  template <class A, class B>
    requires((is_vector<A> || is_vector<B>) && !is_matrix<A> && !is_matrix<B> && !view<A> &&
             !view<B>)
  constexpr auto operator()(const A& a, const B& b) const {
    return broadcast<"min">(*this, a, b);
  }

  /// Of views, what their vectors give.
  template <class A, class B>
    requires(view<A> || view<B>)
  constexpr auto operator()(const A& a, const B& b) const {
    return (*this)(value_of(a), value_of(b));
  }

  /// Anything else.
  template <class... Others>
    requires(sizeof...(Others) != 2 || (is_matrix<Others> || ...))
  constexpr double operator()(const Others&...) const {
    static_assert(sizeof...(Others) == ~std::size_t{0},
                  "min takes two numbers, or vectors of numbers: min(x, 0.0)");
    return 0;
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
