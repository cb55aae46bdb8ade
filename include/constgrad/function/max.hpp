#pragma once

#include "constgrad/function/broadcast.hpp"
#include "constgrad/function/relu.hpp"
#include "constgrad/linear_algebra/mismatches.hpp"
#include "constgrad/number/common_number.hpp"
#include "constgrad/number/formula_number.hpp"
#include "constgrad/number/interval.hpp"
#include "constgrad/number/is_nan.hpp"
#include "constgrad/number/ordered.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// NaN, by an x that is, whose slopes are NaN where those of x are not 0.
template <class Number>
constexpr Number nan_of(const Number& x) {
  if constexpr (carries_derivatives<Number>)
    return chain(x, nan_of(x.value), nan_of(x.value));
  else
    return x;
}

/// The number itself; with slopes that are NaN where it is NaN.
template <class Number>
constexpr Number taken(const Number& x) {
  return is_nan(x) ? nan_of(x) : x;
}

/// The one of two numbers that carry derivatives whose values are sets, as intervals are: the set of all that the one can be,
/// and of the slopes of a and of b that it can have, where `by_b` are the slopes 0 to 1 by b.
template <class Number, class Value>
constexpr Number taken_of_sets(const Number& a, const Number& b, const Value& value,
                               const Value& by_b) {
  return chain(a, value, Value(1) - by_b) + chain(b, Value(0), by_b);
}

/// Numbers that carry derivatives of values of which a function takes two as a whole.
template <class Number, class Function>
concept carries_sets = carries_derivatives<Number> && requires(const Number& x) {
  requires supports_apply_to_two<std::remove_cvref_t<decltype(x.value)>, Function>;
};

/// The class of max.
struct max_function {
  template <class A, class B>
    requires(!vector_or_matrix<A> && !vector_or_matrix<B> && !view<A> && !view<B>)
  constexpr auto operator()(const A& a, const B& b) const {
    using number = common_number<A, B>;
    if constexpr (supports_apply_to_two<number, max_function>) {
      return apply_function(*this, static_cast<number>(a), static_cast<number>(b));
    } else if constexpr (carries_sets<number, max_function>) {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken_of_sets(first, second, (*this)(first.value, second.value),
                           relu.derivative(second.value - first.value));
    } else {
      const number first = static_cast<number>(a), second = static_cast<number>(b);
      return taken(first < second || is_nan(second) ? second : first);
    }
  }

  /// Of vectors, element by element; a number goes with every element.
  template <class A, class B>
    requires((is_vector<A> || is_vector<B>) && !is_matrix<A> && !is_matrix<B> && !view<A> &&
             !view<B>)
  constexpr auto operator()(const A& a, const B& b) const {
    return broadcast<"max">(*this, a, b);
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
                  "max takes two numbers, or vectors of numbers: max(x, 0.0)");
    return 0;
  }
};

/// The greater of two numbers, exact; of equal ones the first, and NaN if either is. A number that carries derivatives
/// brings those of the one that is taken. Types are those of a + b: max(0.5, 0) is a double. Of a number that takes
/// functions as a whole it is apply_function(max, a, b). Of vectors it is taken element by element, and a number goes with
/// every element.
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
