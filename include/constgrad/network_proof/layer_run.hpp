// A layer called as a network calls it: forward, and backward with slopes from above.
#pragma once

#include "constgrad/layer/layer.hpp"
#include "constgrad/layer/parameter.hpp"
#include "constgrad/random/numpy_random.hpp"
#include "constgrad/random/seed.hpp"

#include <cstddef>
#include <type_traits>

namespace constgrad::proof {

/// So many samples through a layer, and back. What forward and backward write to holds the number `left_over` before, which
/// shows whether they set what they should set, and add to what they should add to.
template <class Layer, std::size_t Samples, class T>
struct layer_run {
  static constexpr std::size_t inputs = Samples * Layer::inputs, outputs = Samples * Layer::outputs,
                               parameters = parameter_count<Layer>;

  T y[outputs]{}, dx[inputs]{}, dp[parameters + 1]{};

  /// All samples together, as layer_for does it; or, with one_by_one, sample after sample by the functions of one. Without
  /// dy forward alone. Random numbers are those of NumPy's generator with the seed 1.
  constexpr layer_run(const T* x, const T* p, const T* dy, const T& left_over, bool is_training,
                      bool one_by_one = false) {
    for (T& each : y) each = left_over;
    for (T& each : dx) each = left_over;
    for (T& each : dp) each = left_over;
    T memory[memory_of<Layer, Samples> + 1]{};
    if constexpr (draws_random<Layer>) {
      numpy_random random{seed{1}};
      run(x, p, dy, memory + 0, &random, is_training, one_by_one);
    } else {
      run(x, p, dy, memory + 0, nullptr, is_training, one_by_one);
    }
  }

private:
  constexpr auto context(const T* p, T* memory, numpy_random* random, bool is_training) const {
    using views = typename Layer::template parameters<const T>;
    if constexpr (needs_context<Layer> || !has_plain_functions<Layer>)
      return layer_context<views, T>{parameters_at<Layer>(p), memory, random, is_training};
    else
      return parameters_at<Layer>(p);
  }

  constexpr void run(const T* x, const T* p, const T* dy, T* memory, numpy_random* random,
                     bool is_training, bool one_by_one) {
    const auto slopes = parameters_at<Layer>(dp + 0);
    if constexpr (has_plain_functions<Layer> && Samples > 1) {
      if (one_by_one) {
        const auto of = [&](std::size_t k) {
          return context(p, memory + k * memory_of<Layer>, random, is_training);
        };
        for (std::size_t k = 0; k < Samples; ++k)
          Layer::forward(of(k), x + k * Layer::inputs, y + k * Layer::outputs);
        if (dy == nullptr) return;
        for (std::size_t k = 0; k < Samples; ++k)
          Layer::backward(of(k), x + k * Layer::inputs,
                          static_cast<const T*>(y + k * Layer::outputs), dy + k * Layer::outputs,
                          dx + k * Layer::inputs, slopes);
        return;
      }
    }
    const auto all = context(p, memory, random, is_training);
    layer_for<Layer, Samples>::forward(all, x, y + 0);
    if (dy == nullptr) return;
    layer_for<Layer, Samples>::backward(all, x, static_cast<const T*>(y), dy, dx + 0, slopes);
  }
};

} // namespace constgrad::proof
