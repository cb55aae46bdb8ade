// Losses that judge every output for itself: a sum of terms, or their mean.
//
//     E = Σ e(oᵢ, tᵢ)            ∂E/∂oᵢ = e'(oᵢ, tᵢ)
//     E = Σ e(oᵢ, tᵢ) / n        ∂E/∂oᵢ = e'(oᵢ, tᵢ) / n
#pragma once

#include "constgrad/math/floating_point.hpp" // refuses flags that would reorder the sum

#include <cstddef>

namespace constgrad {

/// What becomes of the terms.
enum class reduction { sum, mean };

/// The functions on arrays of a loss whose Term has value(o, t) = e and derivative(o, t) = ∂e/∂o; where both share
/// work also value_and_derivative(o, t, slope), whose o and slope may be the same object. The mean rounds once more
/// than the sum, and so do its slopes.
template <class Term, reduction Reduction>
struct elementwise_loss : Term {
  template <class T, class U>
  static constexpr T value(const T* output, const U* target, std::size_t n) {
    T sum = T(0);
    for (std::size_t i = 0; i < n; ++i) sum += Term::value(output[i], target[i]);
    if constexpr (Reduction == reduction::mean) sum /= T(static_cast<int>(n));
    return sum;
  }

  template <class T, class U>
  static constexpr void gradient(const T* output, const U* target, T* d_output, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) d_output[i] = Term::derivative(output[i], target[i]);
    if constexpr (Reduction == reduction::mean) {
      for (std::size_t i = 0; i < n; ++i) d_output[i] /= T(static_cast<int>(n));
    }
  }

  template <class T, class U>
  static constexpr T value_and_gradient(const T* output, const U* target, T* d_output,
                                        std::size_t n) {
    T sum = T(0);
    if constexpr (requires { Term::value_and_derivative(*output, *target, *d_output); }) {
      if (n == 1) return sum + Term::value_and_derivative(*output, *target, *d_output);
      for (std::size_t i = 0; i < n; ++i)
        sum += Term::value_and_derivative(output[i], target[i], d_output[i]);
    } else {
      for (std::size_t i = 0; i < n; ++i) {
        sum += Term::value(output[i], target[i]);
        d_output[i] = Term::derivative(output[i], target[i]);
      }
    }
    if constexpr (Reduction == reduction::mean) {
      for (std::size_t i = 0; i < n; ++i) d_output[i] /= T(static_cast<int>(n));
      sum /= T(static_cast<int>(n));
    }
    return sum;
  }
};

} // namespace constgrad
