// Two steps towards a smaller error: the notebook's, and gradient descent.
#pragma once

#include "constgrad/linear_algebra/vector.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::notebook {

/// The notebook's own step: weights - derivative, where derivative = ∂error/∂prediction is one number,
/// subtracted from every weight. It is not gradient descent: it leaves out the rest of the chain rule,
/// s'(layer_1) and the input, and the learning rate. It points downhill only where the inputs' sum is
/// positive, as the notebook's is; where the sum is negative it raises the error.
template <class T, std::size_t N>
constexpr vector<T, N> subtract_derivative(vector<T, N> weights,
                                           std::type_identity_t<T> derivative) {
  for (T& weight : weights) weight -= derivative;
  return weights;
}

/// Gradient descent: parameters - learning_rate · gradient, for a number or for a vector. For a small
/// enough learning rate it lowers every error whose gradient is not zero.
template <class Parameters, class Gradient, class T>
constexpr Parameters gradient_descent_step(const Parameters& parameters, const Gradient& gradient,
                                           T learning_rate) {
  return parameters - learning_rate * gradient;
}

} // namespace constgrad::notebook
