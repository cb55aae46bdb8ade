// An activation as a layer: a function applied to every output of the layer before.
//
//     forward    yᵢ = f(xᵢ)
//     backward   dE/dxᵢ = dE/dyᵢ · f'(xᵢ)
#pragma once

#include "constgrad/function/differentiable.hpp"
#include "constgrad/function/sigmoid.hpp" // the one that gives probabilities
#include "constgrad/layer/elementwise.hpp"
#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/output_kind.hpp"
#include "constgrad/layer/parameter.hpp"

#include <cstddef>

namespace constgrad {

/// Whether the values of a function are probabilities: its rule says so, as sigmoid's does. Of any other nothing is
/// known.
template <class Function>
concept gives_probabilities = requires { requires Function::rule::gives_probabilities; };

/// The layer of a function such as tanh between Size inputs and as many outputs. It has no parameters.
template <class Function, std::size_t Size>
struct activation_layer : elementwise<Function, Size> {
  static constexpr std::size_t inputs = Size, outputs = Size, steps = 50 * Size + 50;
  static constexpr output_kind range =
      gives_probabilities<Function> ? output_kind::probability : output_kind::any;
  template <class>
  using parameters = no_parameters;

  template <std::size_t Samples, class T>
  static constexpr void forward_samples(no_parameters, const T* x, T* y) {
    elementwise<Function, Size * Samples>::forward(no_parameters{}, x, y);
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(no_parameters, const T* x, const T* y, const T* dy, T* dx,
                                         no_parameters) {
    elementwise<Function, Size * Samples>::backward(no_parameters{}, x, y, dy, dx, no_parameters{});
  }
};

} // namespace constgrad
