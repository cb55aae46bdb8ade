// A dense layer of a test's own whose gradients are wrong.
#pragma once

#include <constgrad/layer.hpp>
#include <constgrad/network_proof/parts.hpp>

#include "static_tests/proof/refuted.hpp"

#include <cstddef>

using two_by_two = constgrad::dense_layer<2, 2>;

/// A layer whose gradients Spoil changes on the way back: spoil(p, x, dy, dx, dp).
template <class Layer, class Spoil>
struct spoiled {
  static constexpr std::size_t inputs = Layer::inputs, outputs = Layer::outputs;
  template <class T>
  using parameters = typename Layer::template parameters<T>;
  static constexpr const char* names[]{"weights", "bias"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    Layer::forward(p, x, y);
    if constexpr (requires { Spoil::spoil_forward(x, y); }) Spoil::spoil_forward(x, y);
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T* y, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    T before[2]{dp.bias[0], dx[0]};
    Layer::backward(p, x, y, dy, dx, dp);
    if constexpr (requires { Spoil::spoil(p, x, dy, dx, dp, before); })
      Spoil::spoil(p, x, dy, dx, dp, before);
  }
};

struct unspoiled {};

template <class Layer>
constexpr constgrad::verdict wrong_layer(const char* words) {
  return refuted_from(constgrad::claim::layer<Layer>(), words);
}
template <class Spoil>
constexpr constgrad::verdict wrong_dense(const char* words) {
  return wrong_layer<spoiled<two_by_two, Spoil>>(words);
}
