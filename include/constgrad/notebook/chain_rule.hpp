// The notebook's chain rule: how the error changes with the bias and with the weights.
//
//     layer_1 = input · weights + bias,   prediction = s(layer_1),   error = (prediction - target)²
//
//     ∂error/∂bias    = ∂error/∂prediction · ∂prediction/∂layer_1 · ∂layer_1/∂bias
//     ∂error/∂weights = ∂error/∂prediction · ∂prediction/∂layer_1 · ∂layer_1/∂weights
//
//     ∂error/∂prediction   = 2 (prediction - target)      ∂layer_1/∂bias    = 1
//     ∂prediction/∂layer_1 = s'(layer_1)                  ∂layer_1/∂weights = input
#pragma once

#include "constgrad/function/sigmoid.hpp"
#include "constgrad/linear_algebra/dot.hpp"
#include "constgrad/notebook/error.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::notebook {

/// The bias gradient at one sample, factor by factor.
template <class T>
struct bias_chain_rule {
  T d_error_wrt_prediction;
  T d_prediction_wrt_layer_1;
  T d_layer_1_wrt_bias;
  T d_error_wrt_bias; ///< the product of the three

  friend constexpr bool operator==(const bias_chain_rule&, const bias_chain_rule&) = default;
};

/// Both gradients of the error at one sample, of the shape of what they are subtracted from.
template <class T, std::size_t Inputs>
struct gradients {
  T d_error_wrt_bias;
  vector<T, Inputs> d_error_wrt_weights;

  friend constexpr bool operator==(const gradients&, const gradients&) = default;
};

/// The neuron's chain rule for the bias. A saturated neuron on the wrong side of its target still has an
/// accurate gradient, where the notebook's s (1 - s) is 0. (On the right side prediction - target itself
/// cancels: the gradient is then as good as that difference.)
template <class T, std::size_t Inputs>
constexpr bias_chain_rule<T>
bias_gradient(const vector<T, Inputs>& input_vector, const vector<T, Inputs>& weights,
              std::type_identity_t<T> bias, std::type_identity_t<T> target) {
  const auto [prediction, d_prediction_wrt_layer_1] =
      sigmoid.value_and_derivative(dot(input_vector, weights) + bias);
  const T d_error_wrt_prediction = squared_error_derivative(prediction, target),
          d_layer_1_wrt_bias = 1;
  return {d_error_wrt_prediction, d_prediction_wrt_layer_1, d_layer_1_wrt_bias,
          d_error_wrt_prediction * d_prediction_wrt_layer_1 * d_layer_1_wrt_bias};
}

/// Both gradients of the error at one sample. Their first two factors are the same, ∂error/∂layer_1; the last
/// are 1 for the bias and the input for the weights.
template <class T, std::size_t Inputs>
constexpr gradients<T, Inputs>
compute_gradients(const vector<T, Inputs>& input_vector, const vector<T, Inputs>& weights,
                  std::type_identity_t<T> bias, std::type_identity_t<T> target) {
  const auto [prediction, d_prediction_wrt_layer_1] =
      sigmoid.value_and_derivative(dot(input_vector, weights) + bias);
  const T d_error_wrt_layer_1 =
      squared_error_derivative(prediction, target) * d_prediction_wrt_layer_1;
  return {d_error_wrt_layer_1, d_error_wrt_layer_1 * input_vector};
}

/// Vectors of different sizes stop the build with a message.
template <class T, std::size_t Inputs, std::size_t Weights>
constexpr bias_chain_rule<T> bias_gradient(const vector<T, Inputs>&, const vector<T, Weights>&,
                                           std::type_identity_t<T>, std::type_identity_t<T>) {
  has_size<"bias_gradient", Weights, "inputs, one for each weight", Inputs>();
  return {};
}
template <class T, std::size_t Inputs, std::size_t Weights>
constexpr gradients<T, Weights>
compute_gradients(const vector<T, Inputs>&, const vector<T, Weights>&, std::type_identity_t<T>,
                  std::type_identity_t<T>) {
  has_size<"compute_gradients", Weights, "inputs, one for each weight", Inputs>();
  return {};
}

} // namespace constgrad::notebook
