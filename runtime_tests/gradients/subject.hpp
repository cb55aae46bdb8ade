// What is judged: a network of the library as run-time code sees it, with numbers in and numbers out.
#pragma once

#include "constgrad/function.hpp"
#include "constgrad/network.hpp"

#include "losses.hpp"
#include "reference.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace gradients {

/// The loss, summed over the samples, and the mean of its gradients; weights row by row.
struct outcome {
  double error;
  std::vector<double> gradient;
};

/// An architecture of the library: its layers in plain words, and what it makes of so many samples.
struct subject {
  std::vector<layer> layers;
  constgrad::output_kind range;
  std::size_t samples;
  outcome (*backpropagate)(const std::vector<double>& parameters, const std::vector<double>& inputs,
                           const std::vector<double>& targets);

  std::size_t inputs() const { return layers.front().inputs; }
  std::size_t outputs() const { return layers.back().outputs; }
};

// ---- layers in plain words

constexpr const activation& plain(decltype(constgrad::identity)) { return identity; }
constexpr const activation& plain(decltype(constgrad::sigmoid)) { return sigmoid; }
constexpr const activation& plain(decltype(constgrad::tanh)) { return tanh; }
constexpr const activation& plain(decltype(constgrad::relu)) { return relu; }
constexpr const activation& plain(decltype(constgrad::leaky_relu)) { return leaky_relu; }
constexpr const activation& plain(decltype(constgrad::elu)) { return elu; }
constexpr const activation& plain(decltype(constgrad::softplus)) { return softplus; }
constexpr const activation& plain(decltype(constgrad::gelu)) { return gelu; }
constexpr const activation& plain(decltype(constgrad::silu)) { return silu; }

template <std::size_t Inputs, std::size_t Outputs>
layer plain(constgrad::dense_layer<Inputs, Outputs>) {
  return {Inputs, Outputs, true};
}
template <std::size_t Inputs, std::size_t Outputs>
layer plain(constgrad::frozen_layer<constgrad::dense_layer<Inputs, Outputs>, "bias">) {
  return {Inputs, Outputs, true, true};
}
template <class Function, std::size_t Size>
layer plain(constgrad::activation_layer<Function, Size>) {
  return {Size, Size, false, false, &plain(Function{})};
}
template <std::size_t Size>
layer plain(constgrad::softmax_layer<Size>) {
  return {Size, Size};
}

// ---- the library at work

/// Calls f with every number of a network's parameters: of a matrix row by row, whatever way it is stored.
template <class Parameters, class F>
void for_each_number(Parameters& parameters, const F& f) {
  constgrad::for_each_parameter(
      [&f](auto, auto part) {
        if constexpr (requires { part.rows(); }) {
          for (std::size_t row = 0; row < part.rows(); ++row)
            for (std::size_t column = 0; column < part.columns(); ++column) f(part(row, column));
        } else {
          for (auto& number : part) f(number);
        }
      },
      parameters);
}

template <std::size_t Samples, class... Layers>
outcome backpropagate(const std::vector<double>& parameters, const std::vector<double>& inputs,
                      const std::vector<double>& targets) {
  using layers = constgrad::pipeline<Layers...>;
  using network = constgrad::network<double, layers>;
  network net{};
  const double* next = parameters.data();
  for_each_number(net.parameters, [&next](double& number) { number = *next++; });

  constgrad::loss_with_gradient<double, layers, constgrad::storage::in_place> result{};
  if constexpr (Samples == 1) {
    constgrad::vector<double, network::inputs> input{};
    constgrad::vector<double, network::outputs> target{};
    std::copy(inputs.begin(), inputs.end(), input.begin());
    std::copy(targets.begin(), targets.end(), target.begin());
    result = constgrad::value_and_gradient(net, chosen_loss{}, input, target);
  } else {
    constexpr double share = 1.0 / Samples;
    result.value = constgrad::add_gradient<Samples>(
        net, inputs.data(),
        [&](const double* y, double* dy) {
          double sum = 0;
          for (std::size_t k = 0; k < Samples * network::outputs; k += network::outputs)
            sum += chosen_loss::value_and_gradient(y + k, targets.data() + k, dy + k,
                                                   network::outputs);
          for (std::size_t i = 0; i < Samples * network::outputs; ++i) dy[i] *= share;
          return sum;
        },
        result.gradient);
    constgrad::clear_untrained(result.gradient);
  }
  outcome all{result.value, {}};
  for_each_number(result.gradient, [&all](double number) { all.gradient.push_back(number); });
  return all;
}

template <std::size_t Samples, class... Layers>
subject samples_of(constgrad::pipeline<Layers...>) {
  return {{plain(Layers{})...},
          constgrad::pipeline<Layers...>::range,
          Samples,
          &backpropagate<Samples, Layers...>};
}

} // namespace gradients
