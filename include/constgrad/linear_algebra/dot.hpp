// The dot product.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sum

namespace constgrad {

/// a · b = a₀b₀ + a₁b₁ + …, added from left to right on every machine, so that every run and every
/// compiler rounds alike.
template <class T, std::size_t N, class U>
constexpr auto dot(const vector<T, N>& a, const vector<U, N>& b) {
  if constexpr (requires { weighted_sum(a.elements, b.elements, N); }) {
    return weighted_sum(a.elements, b.elements, N);
  } else if constexpr (requires { weighted_sum(b.elements, a.elements, N); }) {
    return weighted_sum(b.elements, a.elements, N);
  } else {
    element_product<T, U> sum = a.elements[0] * b.elements[0];
    for (std::size_t i = 1; i < N; ++i) sum += a.elements[i] * b.elements[i];
    return sum;
  }
}

/// Anything else.
template <class Left, class Right>
  requires((is_vector<Left> || is_vector<Right>) && !view<Left> && !view<Right>)
constexpr double dot(const Left&, const Right&) {
  if constexpr (is_vector<Left> && is_vector<Right>)
    has_size<"dot", Left::size(), "elements on the right", Right::size()>();
  else
    static_assert(is_vector<Left> && is_vector<Right>, "dot takes two vectors");
  return 0;
}

} // namespace constgrad
