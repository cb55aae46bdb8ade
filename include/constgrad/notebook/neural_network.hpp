// The notebook's class NeuralNetwork, with the gradients it forgets to return and the training that
// the tutorial adds.
#pragma once

#include "constgrad/notebook/chain_rule.hpp"
#include "constgrad/notebook/prediction.hpp"
#include "constgrad/random/numpy_random.hpp"

#include <cstddef>

namespace constgrad::notebook {

/// One sigmoid neuron with its learning rate:  prediction = s(input · weights + bias).
///
///     numpy_random random{0};
///     neural_network<double, 2> network{0.1, random};
///     auto errors = network.train<10'000>(input_vectors, targets, random);
template <class T, std::size_t Inputs>
struct neural_network {
  T learning_rate;
  vector<T, Inputs> weights{};
  T bias{};

  /// Weights, then bias, from NumPy's standard normal distribution.
  constexpr neural_network(T rate, numpy_random& random) : learning_rate{rate} {
    for (T& weight : weights) weight = static_cast<T>(random.randn());
    bias = static_cast<T>(random.randn());
  }

  /// Given weights and bias.
  template <std::size_t N>
  constexpr neural_network(T rate, const vector<T, N>& w, T b) : learning_rate{rate},
                                                                 bias{b} {
    if constexpr (has_size<"neural_network", Inputs, "weights", N>()) weights = w;
  }

  friend constexpr bool operator==(const neural_network&, const neural_network&) = default;

  /// s(input · weights + bias), in [0, 1].
  template <std::size_t N>
  constexpr T predict(const vector<T, N>& input_vector) const {
    if constexpr (has_size<"predict", Inputs, "inputs", N>())
      return make_prediction(input_vector, weights, bias);
    else
      return {};
  }

  /// Both gradients of the squared error at one sample, by the chain rule.
  template <std::size_t N>
  constexpr gradients<T, Inputs> compute_gradients(const vector<T, N>& input_vector,
                                                   T target) const {
    if constexpr (has_size<"compute_gradients", Inputs, "inputs", N>())
      return notebook::compute_gradients(input_vector, weights, bias, target);
    else
      return {};
  }

  /// One step of gradient descent:  bias -= learning_rate · ∂error/∂bias,  and so the weights.
  constexpr void update_params(const gradients<T, Inputs>& gradient) {
    bias -= learning_rate * gradient.d_error_wrt_bias;
    for (std::size_t i = 0; i < Inputs; ++i) {
      weights.elements[i] -= learning_rate * gradient.d_error_wrt_weights.elements[i];
    }
  }

  /// The squared error summed over all samples.
  template <std::size_t Samples, std::size_t Targets>
  constexpr T cumulative_error(const vector<vector<T, Inputs>, Samples>& inputs,
                               const vector<T, Targets>& expected) const {
    T sum = 0;
    if constexpr (has_size<"cumulative_error", Samples, "targets, one for each sample", Targets>())
      for (std::size_t i = 0; i < Samples; ++i)
        sum += squared_error(predict(inputs[i]), expected[i]);
    return sum;
  }

  /// Stochastic gradient descent: so many times a sample is picked at random and its gradient followed.
  /// After the iterations 1, 101, 201 … calls record(iteration, cumulative error).
  template <std::size_t Samples, std::size_t Targets, class Record>
  constexpr void train(const vector<vector<T, Inputs>, Samples>& inputs,
                       const vector<T, Targets>& expected, numpy_random& random,
                       std::size_t iterations, Record record) {
    if constexpr (has_size<"train", Samples, "targets, one for each sample", Targets>()) {
      for (std::size_t iteration = 1; iteration <= iterations; ++iteration) {
        const auto picked = static_cast<std::size_t>(random.randint(Samples));
        update_params(compute_gradients(inputs[picked], expected[picked]));
        if (iteration % 100 == 1) record(iteration, cumulative_error(inputs, expected));
      }
    }
  }

  /// The same for a number of iterations that is a constant: returns the recorded errors.
  template <std::size_t Iterations, std::size_t Samples, std::size_t Targets>
  constexpr vector<T, (Iterations + 99) / 100>
  train(const vector<vector<T, Inputs>, Samples>& inputs, const vector<T, Targets>& expected,
        numpy_random& random) {
    vector<T, (Iterations + 99) / 100> errors{};
    train(inputs, expected, random, Iterations,
          [&errors](std::size_t iteration, T cumulative) { errors[iteration / 100] = cumulative; });
    return errors;
  }
};

} // namespace constgrad::notebook
