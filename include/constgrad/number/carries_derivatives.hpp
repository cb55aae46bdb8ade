#pragma once

namespace constgrad {

/// A number that carries derivatives along with its value: chain(x, f(x.value), f'(x.value)) is
/// f(x).
template <class Number>
concept carries_derivatives = requires(const Number& x) { chain(x, x.value, x.value); };

} // namespace constgrad
