// A function of one variable as an object that has its derivative.
#pragma once

#include "constgrad/diagnostic/fixed_string.hpp"
#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/differentiated.hpp"
#include "constgrad/math/transform.hpp"
#include "constgrad/number/elementary.hpp"
#include "constgrad/number/formula_number.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad {

/// Whether a function's values of type T are those of a correctly rounded function of `math`.
template <class Function, class T>
concept has_math_function = floating_point<T> && requires(T x) {
  requires std::same_as<decltype(Function::rule::math_function::without_branch::quick(x)),
                        math::quick_result<T>>;
};

/// What no function takes: no real number, nor a vector of such.
template <class Other>
concept no_argument = !view<Other> && (no_real_number<Other> || is_matrix<Other>);

/// A number of which a function's rule says nothing. It is converted, so that every other function is preferred.
template <class Function>
struct number_without {
  template <formula_number Number>
    requires(!std::is_enum_v<Number> && !carries_derivatives<Number> &&
             !supports_apply<Number, Function> && !is_vector<Number> && !is_matrix<Number> &&
             !view<Number> && !no_real_number<Number> &&
             !requires(const Number& x) { Function::rule::value(x); })
  number_without(const Number&);

  /// In place of the result, of any type, so that no second error follows.
  struct no_value {
    template <class Number>
    operator Number() const;
  };
};

/// A differentiable function f, made of a rule with value(x) = f(x) and derivative(x) = f'(x), the
/// latter also of numbers that carry derivatives; where both share work value_and_derivative(x);
/// where both are exact of integers `static constexpr bool exact_of_integers = true`;
/// where f is constant in pieces is_constant_at(x), so that the slope is 0 there, whatever that of x is;
/// where f' is a formula of f, derivative_from_value(y); where f is a probability,
/// `static constexpr bool gives_probabilities = true`; and where many values are faster together,
/// their `math` function.
///
///     f(x)   f.derivative(x)          // x a number, or a vector: element by element
///     f.value_and_derivative(x)       // both for a number, at the price of one where they share work
///     f.derivative_from_value(y)      // f'(x) by y = f(x)
///
/// Functions are objects and not overloads, so that nothing is ever taken silently from <cmath>. Of integers only those
/// are defined which are exact, as relu, abs and square; any other stops the build, and so does long double.
template <class Rule>
struct differentiable {
  using rule = Rule;

  template <floating_point T>
  constexpr T operator()(T x) const {
    return Rule::value(x);
  }

  template <floating_point T>
  constexpr T derivative(T x) const {
    return Rule::derivative(x);
  }

  /// Of an integer; of bool and of characters as of the int that they are.
  template <other_built_in T>
  constexpr auto operator()(T x) const {
    if constexpr (is_exact<T>())
      return Rule::value(+x);
    else
      return 0.0; // the build has stopped
  }
  template <other_built_in T>
  constexpr auto derivative(T x) const {
    if constexpr (is_exact<T>())
      return Rule::derivative(+x);
    else
      return 0.0;
  }

  /// Of a number, also of one that carries derivatives.
  template <class T>
  constexpr differentiated<T> value_and_derivative(const T& x) const {
    if constexpr (requires { Rule::value_and_derivative(x); })
      return Rule::value_and_derivative(x);
    else if constexpr (std::is_convertible_v<const T&, number_without<differentiable>>)
      return {(*this)(x), x}; // the build has stopped
    else
      return {(*this)(x), derivative(x)};
  }
  template <other_built_in T>
  constexpr auto value_and_derivative(const T& x) const {
    return differentiated<decltype((*this)(x))>{(*this)(x), derivative(x)};
  }

  /// f'(x) by the value y = f(x), for functions that can compute it so. Backpropagation uses it, since y is already
  /// available. Of doubles and floats the error is below one ulp of 1, but where f saturates and y has no
  /// digits left for the rest, its relative accuracy is lost: sigmoid's y rounds to 1 from x = 37 on, and
  /// the slope to 0. derivative(x) keeps it.
  template <class Number>
    requires requires(const Number& y) { Rule::derivative_from_value(y); }
  static constexpr Number derivative_from_value(const Number& y) {
    if constexpr (!other_built_in<Number>)
      return Rule::derivative_from_value(y);
    else if constexpr (is_exact<Number>())
      return static_cast<Number>(Rule::derivative_from_value(y));
    else
      return y;
  }

  /// f of a number that carries derivatives: the one place where a function meets the chain rule.
  template <carries_derivatives Number>
  constexpr Number operator()(const Number& x) const {
    const auto [f, f_prime] = value_and_derivative(x.value);
    if constexpr (requires { Rule::is_constant_at(x.value); }) {
      if (Rule::is_constant_at(x.value)) return Number(f);
    }
    return chain(x, f, f_prime);
  }

  /// f of a number that takes functions as a whole.
  template <supports_apply<differentiable> Number>
  constexpr Number operator()(const Number& x) const {
    return apply_function(*this, x);
  }

  /// f of any other number, where the rule is a formula of + - * / itself.
  template <formula_number Number>
    requires(!std::is_enum_v<Number> && !carries_derivatives<Number> &&
             !supports_apply<Number, differentiable> && !is_matrix<Number> && !view<Number> &&
             !no_real_number<Number> && requires(const Number& x) { Rule::value(x); })
  constexpr Number operator()(const Number& x) const {
    return Rule::value(x);
  }

  /// Of numbers without this function, as fractions have no exp: refused with a sentence. Whoever asks whether there is such a
  /// function learns that there is none.
#ifdef __clang__
  __attribute__((unavailable("no fraction is e^x or log x of a fraction, so that a rational has no "
                             "such function: take a double or an interval")))
  typename number_without<differentiable>::no_value
  operator()(number_without<differentiable>) const;
#else
  template <fixed_string = "no fraction is e^x or log x of a fraction, so that a rational has no "
                           "such function: take a double or an interval">
  typename number_without<differentiable>::no_value
  operator()(number_without<differentiable>) const = delete;
#endif

  /// f' of such numbers, as a formula of theirs.
  template <formula_number Number>
    requires(!view<Number>)
  constexpr Number derivative(const Number& x) const {
    return Rule::derivative(x);
  }

  /// Of the vector that a view shows.
  template <view View>
  constexpr auto operator()(const View& x) const {
    return (*this)(typename View::value_type(x));
  }
  template <view View>
  constexpr auto derivative(const View& x) const {
    return derivative(typename View::value_type(x));
  }

  /// Of an enumerator without a class, which would become an integer: the build stops.
  template <class Enumerator>
    requires std::is_enum_v<Enumerator> && (!no_real_number<Enumerator>)
  constexpr double operator()(const Enumerator&) const {
    static_assert(!std::is_enum_v<Enumerator>,
                  "an enumerator is no real number: write static_cast<double>(x)");
    return 0;
  }

  /// Of what is no real number, as a text, a matrix or a complex number, or of several: the build stops.
  template <class... Others>
    requires(sizeof...(Others) != 1 || (... && no_argument<Others>))
  constexpr double operator()(const Others&...) const {
    static_assert(sizeof...(Others) == ~std::size_t{0},
                  "a function takes a real number or a vector of such: a double or float, "
                  "a dual, a variable, an interval, an expression");
    return 0;
  }

  /// Of a vector of integers, element by element.
  template <other_built_in T, std::size_t N>
  constexpr auto operator()(vector<T, N> x) const {
    vector<decltype((*this)(x[0])), N> result{};
    for (std::size_t i = 0; i < N; ++i) result[i] = (*this)(x[i]);
    return result;
  }
  template <other_built_in T, std::size_t N>
  constexpr auto derivative(vector<T, N> x) const {
    vector<decltype(derivative(x[0])), N> result{};
    for (std::size_t i = 0; i < N; ++i) result[i] = derivative(x[i]);
    return result;
  }

  template <class T, std::size_t N>
  constexpr vector<T, N> operator()(vector<T, N> x) const {
    each(x.elements, x.elements, N);
    return x;
  }

  template <class T, std::size_t N>
  constexpr vector<T, N> derivative(vector<T, N> x) const {
    for (T& element : x) element = derivative(element);
    return x;
  }

  /// out[i] = f(in[i]) for every i < count; in and out are the same array, or do not overlap.
  template <class T>
  static constexpr void each(const T* in, T* out, std::size_t count) {
    if constexpr (has_math_function<differentiable, T>) {
      math::transform<typename Rule::math_function>(in, out, count);
    } else {
      for (std::size_t i = 0; i < count; ++i) out[i] = differentiable{}(in[i]);
    }
  }

  /// The same for a count that is known when compiled, which is quicker for few numbers.
  template <std::size_t Count, class T>
  static constexpr void each(const T* in, T* out) {
    if constexpr (has_math_function<differentiable, T>) {
      math::transform<typename Rule::math_function, Count>(in, out);
    } else {
      for (std::size_t i = 0; i < Count; ++i) out[i] = differentiable{}(in[i]);
    }
  }

private:
  /// Whether the function is exact of integers such as T; stops the build where it is not.
  template <other_built_in T>
  static constexpr bool is_exact() {
    constexpr bool whole = integer<T>, exact = requires { requires Rule::exact_of_integers; };
    static_assert(
        whole, "float and double are supported, long double is not: write static_cast<double>(x)");
    static_assert(exact || !whole, "this function needs real numbers: write 1.0 for 1");
    return exact && whole;
  }
};

} // namespace constgrad
