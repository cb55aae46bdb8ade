// The dense (fully connected) layer: every output depends on every input.
//
//     forward    y = W x + b
//     backward   dE/dW = dE/dy xᵀ     dE/db = dE/dy     dE/dx = Wᵀ dE/dy
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/linear_algebra/affine_map.hpp"

#include <cstddef>

namespace constgrad {

/// A dense layer whose number of inputs is known.
template <std::size_t Inputs, std::size_t Outputs>
struct dense_layer {
  static constexpr std::size_t inputs = Inputs, outputs = Outputs,
                               steps = 3 * Outputs * (Inputs + 1) + 25 * Inputs + 50;

  template <class T>
  struct parameters {
    weight_matrix<T, Outputs, Inputs> weights;
    bias_vector<T, Outputs> bias;
  };
  static constexpr const char* names[]{"weights", "bias"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    map<1>::forward(p.weights.elements, p.bias.elements, x, y);
  }
  template <class T, class Slopes>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 Slopes dx, const parameters<T>& dp) {
    if constexpr (is_needed<Slopes>) map<1>::backward(p.weights.elements, dy, dx);
    map<1>::gradient(dy, x, dp.weights.elements, dp.bias.elements);
  }

  /// The same of several samples, as products of matrices.
  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const parameters<const T>& p, const T* x, T* y) {
    map<Samples>::forward(p.weights.elements, p.bias.elements, x, y);
  }
  template <std::size_t Samples, class T, class Slopes>
  static constexpr void backward_samples(const parameters<const T>& p, const T* x, const T*,
                                         const T* dy, Slopes dx, const parameters<T>& dp) {
    if constexpr (is_needed<Slopes>) map<Samples>::backward(p.weights.elements, dy, dx);
    map<Samples>::gradient(dy, x, dp.weights.elements, dp.bias.elements);
  }

private:
  template <std::size_t Samples>
  using map = affine_map<Outputs, Inputs, Samples>;
};

/// What a user writes in sequential(…): a dense layer of so many outputs.
template <std::size_t Outputs>
struct dense_description {
  template <std::size_t Inputs>
  using layer_after = dense_layer<Inputs, Outputs>;
};

/// The number of outputs, of which a layer has at least one; after that message 1, so that no second error follows.
template <std::size_t Outputs>
constexpr std::size_t checked_outputs() {
  static_assert(Outputs > 0, "a dense layer has at least one output");
  return Outputs > 0 ? Outputs : 1;
}

template <std::size_t Outputs>
inline constexpr dense_description<checked_outputs<Outputs>()> dense{};

} // namespace constgrad
