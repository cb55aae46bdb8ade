// One layer alone, between its inputs and a sum  E = Σ slopeᵢ yᵢ  of its outputs, whose slopes go back through it.
#pragma once

#include <constgrad/layer/in_parts.hpp>
#include <constgrad/layer/layer.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

/// A layer for so many samples, with its parameters, the gradient that it adds to, and its outputs and slopes, all of
/// them one number after another.
template <class Layer, std::size_t Samples = 1, class T = double>
struct layer_harness {
  static constexpr std::size_t count = constgrad::parameter_count<Layer>;
  using input_type = constgrad::vector<T, Layer::inputs * Samples>;
  using output_type = constgrad::vector<T, Layer::outputs * Samples>;

  T parameters[count + 1]{}, gradient[count + 1]{},
      memory[constgrad::memory_of<Layer, Samples> + 1]{};
  constgrad::numpy_random* random = nullptr;
  bool is_training = false;
  output_type y{};
  input_type dx{};

  /// y
  constexpr void forward(const input_type& x) {
    called::forward(context(), x.elements, y.elements);
  }

  /// dx, and the gradient added to what is there, after forward of the same inputs.
  constexpr void backward(const input_type& x, const output_type& dy) {
    called::backward(context(), x.elements, y.elements, dy.elements, dx.elements, slopes());
  }

  /// The same by a layer that is told that nobody needs dx.
  constexpr void backward_of_first(const input_type& x, const output_type& dy) {
    called::backward(context(), x.elements, y.elements, dy.elements, constgrad::not_needed{},
                     slopes());
  }

  /// The same by a layer that gives the gradient in parts, each of which makes its parameters 1000.
  constexpr void backward_in_parts(const input_type& x, const output_type& dy) {
    const collector take{parameters, gradient};
    called::backward(context(), x.elements, y.elements, dy.elements, dx.elements,
                     constgrad::in_parts{take});
  }

private:
  struct collector {
    T *parameters, *gradient;

    template <std::size_t N>
    constexpr void operator()(std::size_t place, const T (&part)[N]) const {
      for (std::size_t i = 0; i < N; ++i) {
        parameters[place + i] = T(1000);
        gradient[place + i] += part[i];
      }
    }
  };

  using called = constgrad::layer_for<Layer, Samples>;

  constexpr auto context() {
    return constgrad::layer_context<typename Layer::template parameters<const T>, T>{
        constgrad::parameters_at<Layer>(static_cast<const T*>(parameters)), memory, random,
        is_training};
  }
  constexpr auto slopes() { return constgrad::parameters_at<Layer>(static_cast<T*>(gradient)); }
};

/// The outputs of a layer without parameters for so many samples, each after another.
template <class Layer, std::size_t Samples, class T, std::size_t N>
constexpr constgrad::vector<T, N> outputs_of(const constgrad::vector<T, N>& x) {
  layer_harness<Layer, Samples, T> layer{};
  layer.forward(given(x));
  return layer.y;
}

/// E, and what comes back to a layer's inputs.
template <class T, std::size_t N>
struct sent_back {
  T error;
  constgrad::vector<T, N> dx;
};

/// Both for a layer without parameters.
template <class Layer, std::size_t Samples, class T, std::size_t N>
constexpr sent_back<T, N> way_back(constgrad::vector<T, N> x,
                                   const constgrad::vector<T, N>& slopes) {
  layer_harness<Layer, Samples, T> layer{};
  x = given(x);
  layer.forward(x);
  layer.backward(x, slopes);
  T error = T(0);
  for (std::size_t i = 0; i < N; ++i) error += slopes.elements[i] * layer.y.elements[i];
  return {error, layer.dx};
}
