// Whether a number is NaN, for numbers of every kind.
#pragma once

namespace constgrad {

/// Whether a number is NaN; of one that carries derivatives, whether its value is. An interval is not: it is a set, and
/// whether it is equal to itself is undecided unless it holds one number only.
template <class T>
constexpr bool is_nan(const T& x) {
  if constexpr (requires { x.value; })
    return is_nan(x.value);
  else if constexpr (requires { x.lower; })
    return false;
  else
    return x != x;
}

} // namespace constgrad
