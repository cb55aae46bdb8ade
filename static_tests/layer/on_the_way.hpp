// One layer alone, between its inputs and a sum  E = Σ slopeᵢ yᵢ  of its outputs, which sends the slopes back.
#pragma once

#include <constgrad/layer/layer.hpp>
#include <constgrad/linear_algebra/vector.hpp>

#include "static_tests/law.hpp"

#include <cstddef>

template <class Layer>
using last_layer = typename Layer::template before<constgrad::end_of_network>;

/// The outputs of a layer without parameters for so many samples, each after another.
template <class Layer, std::size_t Samples, class T, std::size_t N>
constexpr constgrad::vector<T, N> outputs_of(constgrad::vector<T, N> x) {
  constgrad::vector<T, N> y{};
  x = given(x);
  last_layer<Layer>::template forward<Samples>(
      x.elements,
      [&y](const T* output) {
        for (std::size_t i = 0; i < N; ++i) y.elements[i] = output[i];
      },
      constgrad::no_parameters{});
  return y;
}

/// E, and what comes back to a layer's inputs.
template <class T, std::size_t N>
struct sent_back {
  T error;
  constgrad::vector<T, N> dx;
};

/// The sum, as what comes after the last layer.
template <class T, std::size_t N>
struct sum_of_outputs {
  constgrad::vector<T, N> slopes;

  constexpr T operator()(const T* y, T* dy) const {
    T sum = T(0);
    for (std::size_t i = 0; i < N; ++i) {
      sum += slopes.elements[i] * y[i];
      dy[i] = slopes.elements[i];
    }
    return sum;
  }
};

/// Both for a layer without parameters.
template <class Layer, std::size_t Samples, class T, std::size_t N>
constexpr sent_back<T, N> way_back(constgrad::vector<T, N> x,
                                   const constgrad::vector<T, N>& slopes) {
  constgrad::vector<T, N> dx{};
  x = given(x);
  const T error = last_layer<Layer>::template propagate<Samples>(
      x.elements, dx.elements, sum_of_outputs<T, N>{slopes}, constgrad::no_parameters{});
  return {error, dx};
}
