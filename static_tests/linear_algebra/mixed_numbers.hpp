#pragma once

#include <constgrad/linear_algebra/vector.hpp>

#include <cstddef>

/// Numbers of many magnitudes and both signs, so that a sum in another order has other bits.
template <class T, std::size_t N>
constexpr constgrad::vector<T, N> mixed_numbers(int first) {
  constgrad::vector<T, N> numbers;
  for (T& number : numbers) {
    first = (first * 37 + 11) % 101;
    number = static_cast<T>(first - 50) / static_cast<T>(first % 7 == 0 ? 1000 : 3);
  }
  return numbers;
}
