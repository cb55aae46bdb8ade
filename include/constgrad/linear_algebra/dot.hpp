// The dot product.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"
#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sum

namespace constgrad {

/// a · b = a₀b₀ + a₁b₁ + …, added from left to right on every machine, so that every run and every
/// compiler rounds alike. Sizes that differ stop the build with a sentence.
template <class T, std::size_t N, class U, std::size_t M>
  requires size_matches<"dot", N, "elements on the right", M>
constexpr auto dot(const vector<T, N>& a, const vector<U, M>& b) {
  if constexpr (requires { weighted_sum(a.elements, b.elements, N); }) {
    return weighted_sum(a.elements, b.elements, N);
  } else if constexpr (requires { weighted_sum(b.elements, a.elements, N); }) {
    return weighted_sum(b.elements, a.elements, N);
  } else {
    auto sum = a.elements[0] * b.elements[0];
    for (std::size_t i = 1; i < N; ++i) sum += a.elements[i] * b.elements[i];
    return sum;
  }
}

} // namespace constgrad
