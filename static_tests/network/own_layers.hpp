// Layers that use what the contract has room for, as a user would write them; the library has none of them yet.
//
//     dropout           memory, random numbers, a training and a prediction mode
//     centering         sees the whole batch; running means that are a state
//     residual          a layer made of layers
//     applied_twice     one layer, used twice: its gradients add up
#pragma once

#include <constgrad/layer/layer.hpp>
#include <constgrad/layer/parameter.hpp>
#include <constgrad/network/pipeline.hpp>
#include <constgrad/network/sequential.hpp>

#include <cstddef>

/// yᵢ = 2 xᵢ mᵢ with mᵢ = 0 or 1, each with probability ½, in a training; y = x where a network predicts.
template <std::size_t Size>
struct dropout_layer {
  static constexpr std::size_t inputs = Size, outputs = Size, memory = Size;
  static constexpr bool draws_random = true;
  template <class>
  using parameters = constgrad::no_parameters;

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    for (std::size_t i = 0; i < Size; ++i) {
      p.memory[i] = !p.is_training ? T(1) : p.random->uniform(0, 1) < 0.5 ? T(0) : T(2);
      y[i] = p.memory[i] * x[i];
    }
  }
  template <class T>
  static constexpr void backward(const auto& p, const T*, const T*, const T* dy, T* dx,
                                 constgrad::no_parameters) {
    for (std::size_t i = 0; i < Size; ++i) dx[i] = p.memory[i] * dy[i];
  }
};

/// y = x - mean over the batch in a training, x - a running mean where a network predicts; the running mean moves a
/// quarter of the way to the batch's in every step.
///
///     dxᵢₖ = dyᵢₖ - Σₗ dyᵢₗ / n
template <std::size_t Size>
struct centering_layer {
  static constexpr std::size_t inputs = Size, outputs = Size;
  static constexpr bool sees_whole_batch = true;
  template <class T>
  struct parameters {
    constgrad::state_vector<T, Size> means;
  };
  static constexpr const char* names[]{"means"};

  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto& p, const T* x, T* y) {
    for (std::size_t i = 0; i < Size; ++i) {
      const T mean = p.is_training ? mean_of<Samples>(x + i) : p.means[i];
      for (std::size_t k = 0; k < Samples; ++k) y[k * Size + i] = x[k * Size + i] - mean;
    }
  }
  template <std::size_t Samples, class T>
  static constexpr void backward_samples(const auto& p, const T* x, const T*, const T* dy, T* dx,
                                         const parameters<T>& dp) {
    for (std::size_t i = 0; i < Size; ++i) {
      const T mean = mean_of<Samples>(dy + i);
      for (std::size_t k = 0; k < Samples; ++k) dx[k * Size + i] = dy[k * Size + i] - mean;
      dp.means[i] = p.means[i] + (mean_of<Samples>(x + i) - p.means[i]) / 4;
    }
  }

private:
  template <std::size_t Samples, class T>
  static constexpr T mean_of(const T* first) {
    T sum = first[0];
    for (std::size_t k = 1; k < Samples; ++k) sum += first[k * Size];
    return sum / T(Samples);
  }
};

/// y = x + f(x), where f is a pipeline. Its outputs, which backward needs and y no longer holds, lie behind its own memory.
template <class Pipeline>
struct residual_layer : Pipeline {
  static_assert(Pipeline::inputs == Pipeline::outputs);
  static constexpr constgrad::output_kind range = constgrad::output_kind::any;
  template <std::size_t Samples>
  static constexpr std::size_t count = Pipeline::outputs * Samples;
  template <std::size_t Samples>
  static constexpr std::size_t memory_for = Pipeline::template memory_for<Samples> + count<Samples>;

  template <std::size_t Samples, class T>
  static constexpr void forward_samples(const auto& p, const T* x, T* y) {
    T* const inner = p.memory + Pipeline::template memory_for<Samples>;
    Pipeline::template forward_samples<Samples>(p, x, inner);
    for (std::size_t i = 0; i < count<Samples>; ++i) y[i] = x[i] + inner[i];
  }
  template <std::size_t Samples, class T, class Slopes>
  static constexpr void backward_samples(const auto& p, const T* x, const T*, const T* dy,
                                         Slopes dx, const auto& dp) {
    const T* const inner = p.memory + Pipeline::template memory_for<Samples>;
    Pipeline::template backward_samples<Samples>(p, x, inner, dy, dx, dp);
    if constexpr (constgrad::is_needed<Slopes>)
      for (std::size_t i = 0; i < count<Samples>; ++i) dx[i] += dy[i];
  }
};

template <class... Descriptions>
struct residual_description {
  template <std::size_t Inputs>
  using layer_after =
      residual_layer<decltype(constgrad::sequential(constgrad::inputs<Inputs>, Descriptions{}...))>;
};
template <class... Descriptions>
constexpr residual_description<Descriptions...> residual(Descriptions...) {
  return {};
}

/// y = f(f(x)) with the same parameters both times.
template <class Layer>
struct layer_applied_twice {
  static_assert(Layer::inputs == Layer::outputs);
  static constexpr std::size_t inputs = Layer::inputs, outputs = Layer::outputs,
                               memory = 2 * outputs; ///< f(x) and its slopes
  template <class T>
  using parameters = typename Layer::template parameters<T>;
  static constexpr const auto& names = Layer::names;

  template <class T>
  static constexpr void forward(const auto& p, const T* x, T* y) {
    Layer::forward(p, x, p.memory);
    Layer::forward(p, p.memory, y);
  }
  template <class T>
  static constexpr void backward(const auto& p, const T* x, const T* y, const T* dy, T* dx,
                                 const auto& dp) {
    T *const once = p.memory, *const slopes = once + outputs;
    Layer::backward(p, once, y, dy, slopes, dp);
    Layer::backward(p, x, once, slopes, dx, dp);
  }
};

template <class Description>
struct description_applied_twice {
  template <std::size_t Inputs>
  using layer_after = layer_applied_twice<typename Description::template layer_after<Inputs>>;
};
template <class Description>
constexpr description_applied_twice<Description> applied_twice(Description) {
  return {};
}
