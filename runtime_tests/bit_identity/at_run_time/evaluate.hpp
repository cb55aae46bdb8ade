// Of the two ways to evaluate a computation the second: the program does it, from givens that the optimizer cannot see.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>

namespace bit_identity {

inline constexpr bool as_constants = false;

/// The same value, read back from memory that anyone might have changed.
template <class T>
T opaque(T value) {
  const volatile T hidden = value;
  return hidden;
}

template <class T, std::size_t N>
constgrad::vector<T, N> opaque(constgrad::vector<T, N> values) {
  for (T& value : values) value = opaque(value);
  return values;
}

template <auto Computation, const auto&... Givens>
auto evaluate() {
  return Computation(opaque(Givens)...);
}

} // namespace bit_identity
