// The notebook's first cells: the prediction of a neuron with one sigmoid.
#pragma once

#include "constgrad/function/sigmoid.hpp"
#include "constgrad/linear_algebra/dot.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::notebook {

/// The neuron's prediction, in [0, 1]:
///
///     layer_1 = input_vector · weights + bias
///     layer_2 = sigmoid(layer_1) = 1 / (1 + e^-layer_1)
template <class T, std::size_t Inputs>
constexpr T make_prediction(const vector<T, Inputs>& input_vector, const vector<T, Inputs>& weights,
                            std::type_identity_t<T> bias) {
  const T layer_1 = dot(input_vector, weights) + bias;
  const T layer_2 = sigmoid(layer_1);
  return layer_2;
}

/// Vectors of different sizes stop the build with a message.
template <class T, std::size_t Inputs, std::size_t Weights>
constexpr T make_prediction(const vector<T, Inputs>&, const vector<T, Weights>&,
                            std::type_identity_t<T>) {
  has_size<"make_prediction", Weights, "inputs, one for each weight", Inputs>();
  return {};
}

} // namespace constgrad::notebook
