// What formulas run on, and how a function meets a number that knows more than its value.
#pragma once

#include "constgrad/math/floating_point.hpp"

namespace constgrad {

/// A number that carries derivatives along with its value: chain(x, f(x.value), f'(x.value)) is
/// f(x). Such are dual and variable.
template <class Number>
concept carries_derivatives = requires(const Number& x) { chain(x, x.value, x.value); };

/// A number that takes a function as a whole: apply(f, x) is f(x). Such are interval and
/// expression.
template <class Number, class Function>
concept takes = requires(const Function& f, const Number& x) { apply(f, x); };

/// Any other number than a double or a float. On these a derivative is run as a formula, built of
/// other functions.
template <class Number>
concept formula_number = !floating_point<Number>;

} // namespace constgrad
