// The dense (fully connected) layer: every output depends on every input.
//
//     forward    y = W x + b
//     backward   dE/dW = dE/dy xᵀ     dE/db = dE/dy     dE/dx = Wᵀ dE/dy
#pragma once

#include "constgrad/layer/in_parts.hpp"
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

  /// The same where the gradient is used in parts: of one sample column by column, of several some columns at a time.
  template <class T, class Slopes, class Take, std::size_t First>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 Slopes dx, const in_parts<Take, First>& dp) {
    backward_samples<1>(p, x, y, dy, dx, dp);
  }
  template <std::size_t Samples, class T, class Slopes, class Take, std::size_t First>
  static constexpr void backward_samples(const parameters<const T>& p, const T* x, const T*,
                                         const T* dy, Slopes dx, const in_parts<Take, First>& dp) {
    constexpr std::size_t most = Samples == 1 ? 1 : columns_at_once<Outputs, T>,
                          rest = Inputs % most;
    if constexpr (is_needed<Slopes>) map<Samples>::backward(p.weights.elements, dy, dx);
    const Take take = dp.take; // a copy, which no change of a parameter can change
    const in_parts<Take, First> learn{take};
    for (std::size_t column = 0; column < Inputs - rest; column += most)
      learn_columns<Samples, most>(column, x, dy, learn);
    if constexpr (rest != 0) learn_columns<Samples, rest>(Inputs - rest, x, dy, learn);
    T part[Outputs]{};
    for (std::size_t k = 0; k < Samples; ++k)
      for (std::size_t row = 0; row < Outputs; ++row) part[row] += dy[k * Outputs + row];
    learn(Inputs * Outputs, part);
  }

private:
  template <std::size_t Samples, std::size_t Columns, class T, class Parts>
  static constexpr void learn_columns(std::size_t first, const T* x, const T* dy, const Parts& dp) {
    alignas(64) T part[Columns * Outputs]{};
    if constexpr (Samples == 1)
      add_outer<Outputs>(dy, x + first, part, Columns);
    else
      add_outer<Outputs, Inputs>(dy, x + first, part, Samples, Columns);
    dp(first * Outputs, part);
  }

  template <std::size_t Samples>
  using map = affine_map<Outputs, Inputs, Samples>;
};

template <std::size_t Inputs, std::size_t Outputs>
inline constexpr bool learns_in_parts<dense_layer<Inputs, Outputs>> = true;

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
