// A network whose sizes are known at run time: its layers, its prediction, and its gradient, with the bits of the fixed one of that shape.
//
//     network net{4, "16,tanh,3,softmax"};        as sequential(inputs<4>, dense<16>, tanh, dense<3>, softmax)
#pragma once

#include "command/dense.hpp"
#include "command/function.hpp"

#include <constgrad/random.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace command {

/// What is wrong with what the command was given.
class bad_input : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// A dense layer, or a function of all outputs of the layer before.
struct layer {
  const function* applied = nullptr; ///< none of a dense layer
  std::size_t inputs = 0, outputs = 0, first_parameter = 0;
};

class network {
public:
  std::string text; ///< the layers as they were given
  std::vector<layer> layers{};
  std::vector<double>
      parameters{}; ///< of each dense layer the weights column by column, then the bias

  network(std::size_t inputs, const std::string& given) : text{given} {
    if (inputs == 0) throw bad_input{"a network has at least one input"};
    std::size_t width = inputs, count = 0;
    for (std::size_t from = 0; from <= given.size();) {
      const std::size_t to = std::min(given.find(',', from), given.size());
      layers.push_back(layer_of(given.substr(from, to - from), width, count));
      width = layers.back().outputs;
      if (layers.back().applied == nullptr) count += width * (layers.back().inputs + 1);
      from = to + 1;
    }
    if (layers[0].applied != nullptr)
      throw bad_input{"the layers " + given +
                      " begin with a function: begin with a number of units"};
    parameters.resize(count);
  }

  std::size_t inputs() const { return layers.front().inputs; }
  std::size_t outputs() const { return layers.back().outputs; }
  /// The name of the last layer's function, "" of a dense layer.
  std::string_view last_function() const {
    return layers.back().applied == nullptr ? std::string_view{} : layers.back().applied->name;
  }

  /// Weights as glorot_uniform draws them, and biases of 0.
  void initialize(cg::seed start) {
    cg::numpy_random random{start};
    for (const layer& each : layers) {
      if (each.applied != nullptr) continue;
      const double mean = static_cast<double>(each.inputs + each.outputs) / 2.0,
                   limit = cg::sqrt(3.0 / mean);
      double* const weights = parameters.data() + each.first_parameter;
      for (std::size_t row = 0; row < each.outputs; ++row)
        for (std::size_t i = 0; i < each.inputs; ++i)
          weights[i * each.outputs + row] = random.uniform(-limit, limit);
    }
  }

  /// The output of each layer, of which the last is the network's.
  using outputs_of_layers = std::vector<std::vector<double>>;
  void predict(const double* input, outputs_of_layers& values) const {
    values.resize(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
      const layer& each = layers[i];
      values[i].resize(each.outputs);
      const double* const x = i == 0 ? input : values[i - 1].data();
      if (each.applied != nullptr)
        each.applied->forward(x, values[i].data(), each.outputs);
      else
        affine(each.outputs, each.inputs, weights(each), bias(each), x, values[i].data());
    }
  }
  std::vector<double> operator()(const double* input) const {
    outputs_of_layers values;
    predict(input, values);
    return values.back();
  }

  /// Adds the gradient of a sample whose outputs have been predicted, and have the slopes dy.
  void add_gradient(const double* input, const outputs_of_layers& values, std::vector<double> dy,
                    std::vector<double>& gradient) const {
    std::vector<double> dx;
    for (std::size_t i = layers.size(); i-- > 0; dy.swap(dx)) {
      const layer& each = layers[i];
      const double* const x = i == 0 ? input : values[i - 1].data();
      dx.resize(each.inputs);
      if (each.applied != nullptr) {
        each.applied->backward(x, values[i].data(), dy.data(), dx.data(), each.outputs);
        continue;
      }
      if (i > 0) times_transposed(each.outputs, each.inputs, weights(each), dy.data(), dx.data());
      double* const of_weights = gradient.data() + each.first_parameter;
      command::add_gradient(each.outputs, each.inputs, dy.data(), x, of_weights,
                            of_weights + each.outputs * each.inputs);
    }
  }

  const double* weights(const layer& of) const { return parameters.data() + of.first_parameter; }
  const double* bias(const layer& of) const { return weights(of) + of.outputs * of.inputs; }

private:
  layer layer_of(const std::string& word, std::size_t width, std::size_t count) const {
    std::size_t units = 0;
    const char* const end = word.data() + word.size();
    const auto [after, error] = std::from_chars(word.data(), end, units);
    if (error == std::errc{} && after == end && units > 0 && units <= 1'000'000)
      return {nullptr, width, units, count};
    for (const function& each : functions)
      if (each.name == word) {
        if (width == 1 && word == "softmax")
          throw bad_input{"the softmax of one output is always 1: end in sigmoid"};
        return {&each, width, width, count};
      }
    std::string names;
    for (const function& each : functions)
      names += (names.empty() ? "" : ", ") + std::string(each.name);
    throw bad_input{"\"" + word +
                    "\" is no layer: expected a number of units from 1 to 1000000, or one of " +
                    names};
  }
};

} // namespace command
