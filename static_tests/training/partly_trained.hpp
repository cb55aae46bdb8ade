// A network of which training changes a part: a frozen layer stands between others, and a layer keeps a state.
#pragma once

#include <constgrad/layer/dense.hpp>
#include <constgrad/layer/frozen.hpp>
#include <constgrad/layer/parameter.hpp>
#include <constgrad/network/network.hpp>
#include <constgrad/network/pipeline.hpp>

#include <cstddef>

/// y = a x, by an a that is trained. It keeps the sum of the inputs of the last batch.
struct summing_layer {
  static constexpr std::size_t inputs = 1, outputs = 1;

  template <class T>
  struct parameters {
    constgrad::weight_vector<T, 1> scale;
    constgrad::state_vector<T, 1> sum;
  };
  static constexpr const char* names[]{"scale", "sum"};

  template <class T>
  static constexpr void forward(const parameters<const T>& p, const T* x, T* y) {
    y[0] = p.scale[0] * x[0];
  }
  template <class T>
  static constexpr void backward(const parameters<const T>& p, const T* x, const T*, const T* dy,
                                 T* dx, const parameters<T>& dp) {
    dx[0] = p.scale[0] * dy[0];
    dp.scale[0] += x[0] * dy[0];
    dp.sum[0] += x[0];
  }
};

/// 2 → 2 → 1 → 1 → 1: 6 parameters, 3 that are frozen, a scale, a state, and 2 parameters.
using partly_trained = constgrad::pipeline<constgrad::dense_layer<2, 2>,
                                           constgrad::frozen_layer<constgrad::dense_layer<2, 1>>,
                                           summing_layer, constgrad::dense_layer<1, 1>>;
inline constexpr std::size_t parts_together = 13, state_place = 10;
static_assert(constgrad::parameter_count<partly_trained> == parts_together);

/// Whether an optimizer changes number i of them.
constexpr bool is_trained(std::size_t i) { return i < 6 || i == 9 || i > state_place; }
